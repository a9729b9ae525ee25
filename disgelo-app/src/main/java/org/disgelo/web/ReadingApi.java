package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disgelo.reading.PublishedDay;
import org.disgelo.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Files to be read. What they are called is shown, and never becomes a path: only a plain extension is taken from it. */
final class ReadingApi {

    private static final Pattern EXTENSION = Pattern.compile("(\\.[A-Za-z0-9]{1,8}){1,2}$");

    private final Desk desk;
    private final Readings readings;

    ReadingApi(Desk desk, Readings readings) {
        this.desk = desk;
        this.readings = readings;
    }

    void begin(Context request) {
        if (!request.isMultipartFormData()) {
            throw ProblemException.unsupported("send multipart/form-data with the files as 'file'");
        }
        List<UploadedFile> uploads = request.uploadedFiles("file");
        if (uploads.isEmpty()) {
            throw ProblemException.badRequest("no file came with it: send them as 'file'");
        }
        ReadingOptions options = new ReadingOptions(
                language(request.formParam("language")),
                published(request.formParam("published")),
                word(request.formParam("source")));
        Map<Path, String> names = new LinkedHashMap<>();
        try {
            Path folder = Files.createTempDirectory("disgelo-read");
            List<Path> files = new ArrayList<>();
            for (UploadedFile upload : uploads) {
                Path file = folder.resolve("file-" + (files.size() + 1) + extension(upload.filename()));
                try (InputStream content = upload.content()) {
                    Files.copy(content, file);
                }
                files.add(file);
                names.put(file, upload.filename());
            }
            String name = names.values().stream().limit(3).collect(Collectors.joining(", "))
                    + (names.size() > 3 ? ", …" : "");
            Reading reading = readings.begin(name, files, names, folder, options);
            request.status(202).header("Location", "/api/v1/readings/" + reading.id());
            Answers.fresh(request, reading.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String extension(String name) {
        Matcher extension = EXTENSION.matcher(name);
        return extension.find() ? extension.group().toLowerCase(java.util.Locale.ROOT) : "";
    }

    private @Nullable String language(@Nullable String given) {
        String language = word(given);
        if (language != null && !desk.languages().known().contains(language)) {
            throw ProblemException.badRequest("'" + language + "' cannot be read; known are "
                    + String.join(", ", desk.languages().known()));
        }
        return language;
    }

    private static @Nullable LocalDate published(@Nullable String given) {
        String word = word(given);
        LocalDate day = word == null ? null : PublishedDay.parse(word);
        if (word != null && day == null) {
            throw ProblemException.badRequest("published '" + word + "' is no date (YYYY-MM-DD)");
        }
        return day;
    }

    private static @Nullable String word(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    void one(Context request) {
        String id = request.pathParam("id");
        Answers.fresh(
                request,
                readings.find(id)
                        .orElseThrow(() -> ProblemException.missing("no reading '" + id + "'"))
                        .json());
    }

    void all(Context request) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        readings.all().forEach(r -> items.add(r.json()));
        Answers.fresh(request, json);
    }
}
