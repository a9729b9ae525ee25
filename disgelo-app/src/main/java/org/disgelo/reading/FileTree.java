package org.disgelo.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below some paths, in order, folders opened as they are reached. */
final class FileTree {

    private final Deque<Path> waiting;
    private final Consumer<Problem> problems;

    FileTree(List<Path> paths, Consumer<Problem> problems) {
        this.waiting = new ArrayDeque<>(paths);
        this.problems = problems;
    }

    /** The next file; null after the last. Missing ones are told to the listener. */
    @Nullable
    Path next() {
        while (!waiting.isEmpty()) {
            Path path = waiting.removeFirst();
            if (isInput(path)) {
                return path;
            }
            if (Files.isDirectory(path)) {
                unfold(path);
            } else if (!Files.exists(path)) {
                problems.accept(Problem.of(path, new NoSuchFileException(path.toString())));
            } else if (!Files.isReadable(path)) {
                problems.accept(Problem.of(path, new AccessDeniedException(path.toString())));
            } else {
                return path;
            }
        }
        return null;
    }

    /** Whether a path stands for the program's input. */
    static boolean isInput(Path path) {
        return path.toString().equals("-");
    }

    private void unfold(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> readable = children.filter(FileTree::isWanted).sorted().toList();
            if (readable.isEmpty()) {
                problems.accept(
                        new Problem(folder.toString(), 0, "no txt, html, jsonl, warc or zip file in this folder"));
            }
            readable.reversed().forEach(waiting::addFirst);
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(folder.toString(), 0, "folder cannot be listed: " + e.getMessage()));
        }
    }

    /** A folder link could lead in a circle. */
    private static boolean isWanted(Path child) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        return Files.isDirectory(child) ? !Files.isSymbolicLink(child) : FileFormat.named(name) != null;
    }
}
