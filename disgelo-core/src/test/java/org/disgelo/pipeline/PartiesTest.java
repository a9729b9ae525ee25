package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who does it to whom, whatever the two are called and however the clause is built: names of one side (lines A) and of the other
 * (R), in the cases that the language has, put into clauses (T) of an article about a third state. Each name stands in some
 * clauses, each clause with some names.
 */
class PartiesTest {

    private static final int CLAUSES_OF_A_NAME = 5;
    private static final int NAMES_OF_A_CLAUSE = 3;
    private static final Pattern SLOT = Pattern.compile("\\{([AR])(?:\\.(\\w+))?}");

    private record Side(Map<String, String> forms, Set<String> codes) {}

    private record Clause(String type, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "ru"})
    void theSidesAreThoseNamed(String language) {
        List<Side> actors = new ArrayList<>();
        List<Side> recipients = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        Map<String, String> contractions = new LinkedHashMap<>();
        String before = "";
        for (String line : lines(language)) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "CONTEXT" -> before = cells[1] + "\n";
                case "CONTRACTION" -> contractions.put(cells[1], cells[2]);
                case "A" -> actors.add(side(cells));
                case "R" -> recipients.add(side(cells));
                default -> clauses.add(new Clause(cells[0], cells[1]));
            }
        }
        Set<String> wrong = new TreeSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            for (int k = 0; k < NAMES_OF_A_CLAUSE; k++) {
                wrong.addAll(wrong(
                        language,
                        before,
                        clauses.get(i),
                        actors.get((i + k) % actors.size()),
                        recipients.getFirst(),
                        contractions));
            }
        }
        for (int i = 0; i < recipients.size(); i++) {
            for (int k = 0; k < CLAUSES_OF_A_NAME; k++) {
                wrong.addAll(wrong(
                        language,
                        before,
                        clauses.get((i + 3 * k) % clauses.size()),
                        actors.getFirst(),
                        recipients.get(i),
                        contractions));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> wrong(
            String language,
            String before,
            Clause clause,
            Side actor,
            Side recipient,
            Map<String, String> contractions) {
        String text = fill(clause.text(), actor, recipient);
        if (text == null) {
            return Set.of();
        }
        for (Map.Entry<String, String> contraction : contractions.entrySet()) {
            text = text.replace(contraction.getKey(), contraction.getValue());
        }
        String sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        List<Event> events = Pipeline.standard()
                .read(Article.of("a", language, LocalDate.parse("2021-03-08"), before + sentence))
                .events();
        boolean right =
                events.stream().anyMatch(e -> e.type().name().equals(clause.type()) && isBetween(e, actor, recipient));
        return right ? Set.of() : Set.of(sentence + " => " + events);
    }

    private static boolean isBetween(Event event, Side actor, Side recipient) {
        Set<String> acting = codes(event.actors());
        Set<String> receiving = codes(event.recipients());
        if (!event.mutual()) {
            return acting.equals(actor.codes()) && receiving.equals(recipient.codes());
        }
        acting.addAll(receiving);
        Set<String> both = new TreeSet<>(actor.codes());
        both.addAll(recipient.codes());
        return acting.equals(both);
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The clause with both names in their cases; null where a name has no such case. */
    private static String fill(String clause, Side actor, Side recipient) {
        List<String> lacking = new ArrayList<>();
        String filled = SLOT.matcher(clause).replaceAll(m -> {
            String form =
                    (m.group(1).equals("A") ? actor : recipient).forms().get(m.group(2) == null ? "" : m.group(2));
            if (form == null) {
                lacking.add(m.group());
            }
            return form == null ? "" : form;
        });
        return lacking.isEmpty() ? filled.replace(",,", ",").replace(",.", ".") : null;
    }

    /** 'Polen|dat=Polen', the first without a case. */
    private static Side side(String[] cells) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String form : cells[1].split("\\|")) {
            int at = form.indexOf('=');
            forms.put(at < 0 ? "" : form.substring(0, at), form.substring(at + 1));
        }
        return new Side(forms, new TreeSet<>(Arrays.asList(cells[2].split(" "))));
    }

    private static List<String> lines(String language) {
        try (var in = PartiesTest.class.getResourceAsStream("/org/disgelo/parties/" + language + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
