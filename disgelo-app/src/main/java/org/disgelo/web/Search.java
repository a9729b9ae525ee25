package org.disgelo.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
import org.disgelo.agreement.Agreement;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.language.LanguageReader;
import org.disgelo.text.Token;

/** Finds what a reader means by a few words: two parties, one party or its leader, an agreement by its title. */
final class Search {

    private static final int MOST = 8;

    private final Desk desk;
    private final AgreementShelf shelf;

    Search(Desk desk, AgreementShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** What a hit is. */
    enum Kind {
        DYAD,
        PARTY,
        AGREEMENT
    }

    /**
     * Something found.
     *
     * @param kind what it is
     * @param title in the reader's language
     * @param href the page that shows it
     * @param codes of the parties
     */
    record Hit(Kind kind, String title, String href, List<String> codes) {}

    /** The hits, the likeliest first. */
    List<Hit> find(String words, Prose prose) {
        String query = words.strip().replaceAll("\\s+", " ");
        if (query.isEmpty() || query.length() > 200) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(agreements(query, prose));
        List<String> codes = codes(query);
        boolean titled = !hits.isEmpty() && codes.size() != 2;
        List<Hit> parties = parties(codes, prose);
        hits.addAll(titled ? hits.size() : 0, parties);
        return hits.stream().distinct().limit(MOST).toList();
    }

    private List<Hit> parties(List<String> codes, Prose prose) {
        if (codes.size() == 1) {
            String code = codes.getFirst();
            List<Hit> hits = new ArrayList<>();
            hits.add(new Hit(Kind.PARTY, prose.name(code), "/events?actor=" + code, codes));
            for (String other : desk.ask(s -> s.pages().partners(code, MOST)).keySet()) {
                hits.add(dyad(code, other, prose));
            }
            return hits;
        }
        return codes.size() == 2 ? List.of(dyad(codes.get(0), codes.get(1), prose)) : List.of();
    }

    static Hit dyad(String first, String second, Prose prose) {
        return new Hit(
                Kind.DYAD,
                prose.name(first) + " – " + prose.name(second),
                "/dossier/" + first + "/" + second,
                List.of(first, second));
    }

    /** The parties that the words name, in the language that knows most of them. */
    private List<String> codes(String query) {
        List<String> codes = new ArrayList<>();
        for (String word : query.split("[ ,;/]+|\\s[-–]\\s", -1)) {
            String code = word.toUpperCase(Locale.ROOT);
            if (code.length() > 1 && !Gazetteer.of("en").title(code).equals(code)) {
                codes.add(code);
            }
        }
        if (!codes.isEmpty() && codes.size() == query.split("[ ,;/]+|\\s[-–]\\s", -1).length) {
            return codes.stream().distinct().toList();
        }
        Set<String> found = new LinkedHashSet<>();
        int covered = 0;
        for (String language : desk.pipeline().languages()) {
            for (String spelling : List.of(query, capitalised(query))) {
                Set<String> named = new LinkedHashSet<>();
                int tokens = named(
                        Gazetteer.of(language), LanguageReader.of(language).tokens(spelling), named);
                // words of two languages: 'Russia Bielorussia'
                if (tokens > covered) {
                    covered = tokens;
                    found = named;
                }
            }
        }
        return List.copyOf(found);
    }

    /** Adds the codes; gives how many tokens they cover. */
    private static int named(Gazetteer gazetteer, List<Token> tokens, Set<String> codes) {
        int covered = 0;
        for (Mention mention : gazetteer.find(tokens)) {
            covered += mention.to() - mention.from();
            mention.codes().stream().limit(1).forEach(codes::add);
        }
        return covered;
    }

    private static String capitalised(String query) {
        return Stream.of(query.split(" ", -1))
                .map(w -> w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private List<Hit> agreements(String query, Prose prose) {
        AgreementShelf.Shelf all = shelf.within(1500);
        if (all == null || query.length() < 4) {
            return List.of();
        }
        List<String> wanted = List.of(query.toLowerCase(Locale.ROOT).split("\\W+", -1));
        return all.agreements().stream()
                .filter(a -> a.codes().size() >= 2)
                .filter(a -> a.titles().stream().anyMatch(t -> holds(t.toLowerCase(Locale.ROOT), wanted)))
                .sorted(Comparator.comparingInt(a -> -a.evidence().size()))
                .limit(MOST)
                .map(a -> hit(a, wanted, prose))
                .toList();
    }

    private static boolean holds(String title, List<String> wanted) {
        return wanted.stream().allMatch(title::contains);
    }

    private static Hit hit(Agreement agreement, List<String> wanted, Prose prose) {
        String title = agreement.titles().stream()
                .filter(t -> holds(t.toLowerCase(Locale.ROOT), wanted))
                .findFirst()
                .orElse(agreement.title());
        List<String> codes = List.copyOf(agreement.codes());
        Dyad dyad = new Dyad(codes.get(0), codes.get(1));
        String parties = codes.stream().map(prose::name).collect(Collectors.joining(", "));
        return new Hit(
                Kind.AGREEMENT, title + " (" + parties + ")", "/dossier/" + dyad.first() + "/" + dyad.second(), codes);
    }
}
