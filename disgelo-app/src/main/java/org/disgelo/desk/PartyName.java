package org.disgelo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
import org.disgelo.language.LanguageReader;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.text.Token;

/** States and organisations as a user names them: by code ({@code RUS}, {@code EU}) or by name in any language. */
public final class PartyName {

    private PartyName() {}

    /**
     * The code.
     *
     * @throws IllegalArgumentException if the name is of nobody, or of several
     */
    public static String code(String word, Pipeline pipeline) {
        String name = word.strip();
        String upper = name.toUpperCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (String language : pipeline.languages()) {
            Gazetteer gazetteer = Gazetteer.of(language);
            if (!gazetteer.title(upper).equals(upper)) {
                return upper;
            }
            for (String spelling : List.of(name, capitalised(name), upper)) {
                found.addAll(codes(gazetteer, LanguageReader.of(language).tokens(spelling)));
            }
        }
        if (found.contains(upper)) {
            return upper;
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no state or organisation is called '" + word + "'");
        }
        List<String> titled = new ArrayList<>(found);
        titled.removeIf(code -> pipeline.languages().stream()
                .noneMatch(l -> Gazetteer.of(l).title(code).equalsIgnoreCase(name)));
        if (titled.size() == 1) {
            return titled.getFirst();
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("'" + word + "' can be any of " + String.join(", ", found));
        }
        return found.iterator().next();
    }

    private static Set<String> codes(Gazetteer gazetteer, List<Token> tokens) {
        List<Mention> mentions = gazetteer.find(tokens);
        boolean whole = mentions.size() == 1
                && mentions.getFirst().from() == 0
                && mentions.getFirst().to() == tokens.size();
        return whole ? mentions.getFirst().codes() : Set.of();
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
