package org.disgelo.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Common nouns by which news calls a state or an organisation once it is named: 'the kingdom', 'the bloc'; {@code
 * gazetteer/epithets.yaml}.
 */
final class Epithets {

    private static final Map<String, Epithets> LOADED = new ConcurrentHashMap<>();

    private record Epithet(List<String> words, Set<String> codes) {}

    private final List<Epithet> epithets = new ArrayList<>();
    /** The first and last words of all: a noun that is none of these is called nothing. */
    private final Set<String> edges = new HashSet<>();

    private Epithets(String language) {
        for (Yaml item : LexiconSource.yaml("gazetteer/epithets.yaml").items()) {
            Map<String, Yaml> fields = item.fields();
            Yaml words = fields.get(language);
            Set<String> codes = new HashSet<>(Yaml.strings(fields.get("codes")));
            for (String word : words == null ? List.<String>of() : Yaml.strings(words)) {
                Epithet epithet = new Epithet(List.of(word.split(" ")), codes);
                epithets.add(epithet);
                edges.add(epithet.words.getFirst());
                edges.add(epithet.words.getLast());
            }
        }
    }

    static Epithets of(String language) {
        return LOADED.computeIfAbsent(language, Epithets::new);
    }

    /** Which state a noun means: of those called so the one that the article told of last, or else names most; null if none. */
    @Nullable
    String state(List<Token> tokens, int head, Discourse discourse) {
        Token noun = tokens.get(head);
        if (!edges.contains(noun.lower()) && !edges.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (Epithet epithet : epithets) {
            if (stands(epithet.words, tokens, head)) {
                String state = discourse.latest(epithet.codes);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** Whom a definite noun means that nothing else says anything of: 'the alliance', not 'an alliance', 'the alliance of'. */
    List<Party> parties(Language language, List<Token> tokens, NounPhrase noun, Discourse discourse) {
        // where a language has no articles a bare noun may be definite: 'королевство ввело санкции'
        boolean articles = !language.isCaseMarked() || language.verbBracket();
        boolean definite = !articles && noun.from() == noun.head();
        for (int i = noun.from(); i < noun.head(); i++) {
            definite |= language.definites().contains(tokens.get(i).lower());
        }
        boolean alone = definite && noun.of().isEmpty() && noun.owner() == null;
        String state = alone ? state(tokens, noun.head(), discourse) : null;
        Token head = tokens.get(noun.head());
        return state == null
                ? List.of()
                : List.of(new Party(new Actor(state, null, null, null, head.start(), head.end()), true));
    }

    private static boolean stands(List<String> words, List<Token> tokens, int head) {
        int before = head - words.size() + 1;
        return is(words, tokens, head) || before >= 0 && is(words, tokens, before);
    }

    private static boolean is(List<String> words, List<Token> tokens, int from) {
        for (int i = 0; i < words.size(); i++) {
            if (from + i >= tokens.size()
                    || !tokens.get(from + i).lemma().toLowerCase(Locale.ROOT).equals(words.get(i))
                            && !tokens.get(from + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
