package org.disgelo.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples and counterexamples of a language's entries against its whole lexicon, as every entry must prove itself.
 */
public final class EntryProof {

    /** The day on which examples are told that do not say another. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 15);

    /**
     * An example or counterexample that was run.
     *
     * @param entry the entry that it belongs to
     * @param line its line in the entry's file
     * @param text the sentence
     * @param fault what is wrong, or null when it holds
     */
    public record Result(
            Entry entry, int line, String text, @Nullable String fault) {

        /** File and line. */
        public String place() {
            return entry.place().replaceAll(":\\d+$", ":" + line);
        }
    }

    private final Lexicon lexicon;
    private final EventCoder coder;
    private final String language;

    /**
     * The proof of a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have it or is broken
     */
    public EntryProof(String language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.coder = new EventCoder(language);
    }

    /** Runs all that belongs to the entries whose id begins so. */
    public List<Result> run(String prefix) {
        List<Result> results = new ArrayList<>();
        for (Entry entry : lexicon.entries()) {
            if (entry.id().startsWith(prefix)) {
                entry.examples().forEach(e -> results.add(new Result(entry, e.line(), e.text(), fault(entry, e))));
                entry.counterexamples()
                        .forEach(c -> results.add(new Result(entry, c.line(), c.text(), fault(entry, c))));
            }
        }
        return results;
    }

    private @Nullable String fault(Entry entry, Entry.Example example) {
        List<Event> events = code(example.text(), example.published());
        for (Event event : events) {
            if (event.type() == entry.type() && agrees(event, example)) {
                return null;
            }
        }
        return "expected " + entry.type() + " " + example.actors() + " -> " + example.recipients()
                + (example.mutual() ? " mutual" : "") + (example.status() == null ? "" : " " + example.status())
                + ", coded " + told(events);
    }

    private static boolean agrees(Event event, Entry.Example example) {
        Set<String> actors = codes(event.actors());
        Set<String> recipients = codes(event.recipients());
        Set<String> wantedActors = plain(example.actors());
        Set<String> wantedRecipients = plain(example.recipients());
        boolean parties;
        if (example.mutual() || event.mutual()) {
            actors.addAll(recipients);
            wantedActors.addAll(wantedRecipients);
            parties = actors.equals(wantedActors);
        } else {
            parties = actors.equals(wantedActors) && recipients.equals(wantedRecipients);
        }
        return parties
                && (example.status() == null
                        || example.status().equals(event.status().word()));
    }

    private @Nullable String fault(Entry entry, Entry.Counterexample example) {
        List<Event> events = code(example.text(), null);
        if (events.stream().anyMatch(e -> e.rule().equals(entry.id()))) {
            return "must not fire, coded " + told(events);
        }
        String instead = example.instead();
        if (instead != null && events.stream().noneMatch(e -> e.rule().equals(instead))) {
            return "expected " + instead + ", coded " + told(events);
        }
        return null;
    }

    private List<Event> code(String text, @Nullable String published) {
        LocalDate day = published == null ? PUBLISHED : LocalDate.parse(published);
        return coder.code(Article.of("example", language, day, text)).events();
    }

    private static String told(List<Event> events) {
        return events.isEmpty()
                ? "nothing"
                : events.stream()
                        .map(e -> e.type() + " " + codes(e.actors()) + " -> " + codes(e.recipients())
                                + (e.mutual() ? " mutual" : "")
                                + " " + e.status().word() + " by " + e.rule())
                        .collect(Collectors.joining("; "));
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes by the part before the hyphen. */
    private static Set<String> plain(List<String> codes) {
        return codes.stream().map(c -> c.replaceAll("[-:].*", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
