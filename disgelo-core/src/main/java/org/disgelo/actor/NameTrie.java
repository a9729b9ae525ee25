package org.disgelo.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words. Of a compiled gazetteer only the names that begin with a word of the texts are built, when it is first
 * met. Safe for many threads while no name is added.
 */
final class NameTrie {

    /** A name as the gazetteer writes it, with what it stands for. */
    record Spelling(List<String> forms, List<Name> names) {}

    /** The names that go on from a word. */
    static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Spelling> spellings = new ArrayList<>(1);
    }

    /** Gives the names that begin with a word; null where none does. */
    interface Source {
        @Nullable
        Node first(String word);

        /** Whether the first word of some name is declined. */
        boolean declines();
    }

    private static final Source NONE = new Source() {
        @Override
        public @Nullable Node first(String word) {
            return null;
        }

        @Override
        public boolean declines() {
            return false;
        }
    };

    /** Marks the dictionary form of a word that is declined; no word of a text begins so. */
    private static final String DECLINED = "=";

    private final Map<String, Node> roots = new ConcurrentHashMap<>();
    private final Source source;
    private boolean declines;

    NameTrie() {
        this(NONE);
    }

    NameTrie(Source source) {
        this.source = source;
        this.declines = source.declines();
    }

    /** Whether the first word of some name is declined. */
    boolean declines() {
        return declines;
    }

    /** The names that begin with a word, as they were added so far. */
    Map<String, Node> roots() {
        return roots;
    }

    private @Nullable Node first(String word) {
        Node known = roots.get(word);
        if (known != null) {
            return known;
        }
        Node made = source.first(word);
        if (made == null) {
            return null;
        }
        Node other = roots.putIfAbsent(word, made);
        return other == null ? made : other;
    }

    void add(List<Token> tokens, Name name) {
        add(tokens, name, 0);
    }

    /** Adds a name whose first words are declined: of these any form counts, of the others the one that is written. */
    void add(List<Token> tokens, Name name, int declined) {
        Node node = new Node();
        declines |= declined > 0;
        List<String> forms = new ArrayList<>();
        for (Token token : tokens) {
            String key = forms.size() < declined ? DECLINED + lemma(token) : token.lower();
            Node known = forms.isEmpty() ? first(key) : node.next.get(key);
            if (known == null) {
                known = new Node();
                (forms.isEmpty() ? roots : node.next).put(key, known);
            }
            node = known;
            forms.add(token.form());
        }
        for (Spelling spelling : node.spellings) {
            if (spelling.forms.equals(forms)) {
                if (!spelling.names.contains(name)) {
                    spelling.names.add(name);
                }
                return;
            }
        }
        List<Name> names = new ArrayList<>();
        names.add(name);
        node.spellings.add(new Spelling(forms, names));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The longest name at that place, or null. */
    @Nullable
    Mention find(List<Token> tokens, int from) {
        Mention written = find(tokens, from, false);
        Mention declined = declines ? find(tokens, from, true) : null;
        boolean longer = declined != null && (written == null || declined.to() > written.to());
        return longer ? declined : written;
    }

    private @Nullable Mention find(List<Token> tokens, int from, boolean declined) {
        Mention best = null;
        Node node = null;
        for (int at = from; at < tokens.size(); at++) {
            Node next = declined ? declined(node, tokens.get(at)) : null;
            node = next == null ? next(node, tokens.get(at).lower()) : next;
            if (node == null || declined && at == from && next == null) {
                break;
            }
            for (Spelling spelling : node.spellings) {
                if (written(spelling.forms, tokens, from)) {
                    best = new Mention(from, at + 1, spelling.names, false);
                    break;
                }
            }
        }
        return best;
    }

    /** What follows a node by a word; the first word follows null. */
    private @Nullable Node next(@Nullable Node node, String word) {
        return node == null ? first(word) : node.next.get(word);
    }

    private @Nullable Node declined(@Nullable Node node, Token token) {
        for (Reading reading : token.readings()) {
            Node next = next(node, DECLINED + reading.lemma().toLowerCase(Locale.ROOT));
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /** Whether a single word is a name. */
    boolean has(String lower) {
        Node node = first(lower);
        return node != null && !node.spellings.isEmpty();
    }

    /** Whether the text writes the name so that it can be it: capitals where the name has them. */
    private static boolean written(List<String> forms, List<Token> tokens, int from) {
        for (int i = 0; i < forms.size(); i++) {
            String name = forms.get(i);
            String form = tokens.get(from + i).form();
            boolean acronym = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
            if (acronym && Character.isLetter(name.charAt(0)) && !form.equals(name)) {
                return false;
            }
            if (Character.isUpperCase(name.charAt(0)) && !Character.isUpperCase(form.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
