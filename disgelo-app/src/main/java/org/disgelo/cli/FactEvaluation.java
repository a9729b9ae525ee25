package org.disgelo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Material;
import org.disgelo.dossier.Told;
import org.disgelo.evaluation.FactScore;
import org.disgelo.evaluation.Findings;
import org.disgelo.evaluation.SeedFacts;
import org.disgelo.page.DossierJson;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.Problem;
import org.disgelo.text.Article;
import picocli.CommandLine.Option;

/** The dossiers of one article against the facts that a reader must find in them. */
final class FactEvaluation {

    /** Words in quotes after "from": where an appeal to the reader begins. */
    private static final Pattern END = Pattern.compile("\\bfrom '([^']+)'");

    @Option(names = "--facts", paramLabel = "FACTS", required = true, description = "the facts, as JSON")
    @SuppressWarnings("NullAway.Init")
    private Path facts;

    @Option(names = "--article", paramLabel = "TEXT", required = true, description = "the article they are in")
    @SuppressWarnings("NullAway.Init")
    private Path article;

    void run(Output output) {
        JsonNode known;
        String text;
        try {
            known = new ObjectMapper().readTree(facts.toFile());
            text = Files.readString(article);
        } catch (IOException e) {
            output.fault(Problem.of(e instanceof com.fasterxml.jackson.core.JacksonException ? facts : article, e));
            return;
        }
        try {
            FactScore score = new FactScore();
            score.score(known, findings(known, text));
            score.report().forEach(output::data);
        } catch (IllegalArgumentException e) {
            output.fault(new Problem(facts.toString(), 0, String.valueOf(e.getMessage())));
        }
    }

    private static Findings findings(JsonNode facts, String text) {
        JsonNode about = facts.path("article");
        LocalDate published = LocalDate.parse(about.path("published").asText());
        ReadArticle read = Pipeline.standard()
                .reading(Article.of(
                        about.path("id").asText(), about.path("language").asText(), published, text));
        DossierDrafter drafter = new DossierDrafter();
        Material material = Material.of(
                List.of(read.coded()),
                List.of(read.account()),
                read.events().stream().map(Told::of).toList());
        List<JsonNode> dossiers = SeedFacts.dyads().stream()
                .map(dyad -> drafter.draft(dyad, null, null, material))
                .map(dossier -> (JsonNode) DossierJson.of(dossier))
                .toList();
        return new Findings(dossiers, text, end(facts, text));
    }

    private static int end(JsonNode facts, String text) {
        Matcher words = END.matcher(facts.path("silence").toString());
        int at = words.find() ? text.indexOf(words.group(1)) : -1;
        return at < 0 ? text.length() : at;
    }
}
