package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence cut into phrases, with the verbs' arguments found. */
public final class Parse {

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final List<VerbGroup> verbs;
    private final List<NounPhrase> nouns;

    Parse(Sentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = List.copyOf(chunks);
        this.verbs = verbs(chunks);
        this.nouns = nouns(chunks);
    }

    /** The verb groups among phrases and links, in order. */
    static List<VerbGroup> verbs(List<Chunk> chunks) {
        List<VerbGroup> verbs = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk instanceof VerbGroup verb) {
                verbs.add(verb);
            }
        }
        return Collections.unmodifiableList(verbs);
    }

    private static List<NounPhrase> nouns(List<Chunk> chunks) {
        List<NounPhrase> nouns = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk instanceof NounPhrase noun) {
                nouns.add(noun);
            }
        }
        return Collections.unmodifiableList(nouns);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** All its phrases and links in order. */
    public List<Chunk> chunks() {
        return chunks;
    }

    public List<VerbGroup> verbs() {
        return verbs;
    }

    public List<NounPhrase> nouns() {
        return nouns;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** Who does something to what a phrase names, or by it: the subject of the first verb that has it beside; null where none is told. */
    public @Nullable NounPhrase doer(NounPhrase noun) {
        return verbs.stream()
                .filter(v -> v.subject() != null && v.subject() != noun)
                .filter(v -> v.objects().contains(noun) || v.adjuncts().contains(noun))
                .findFirst()
                .map(VerbGroup::subject)
                .orElse(null);
    }

    /** Where the adverbs end that stand at an index: 'patrol the border together' tells behind the object how it is done. */
    public int behindAdverbs(int index) {
        int end = index;
        while (end < tokens().size() && token(end).is(Pos.ADVERB)) {
            end++;
        }
        return end;
    }

    /** The phrases with preposition that follow a phrase without interruption. */
    public List<NounPhrase> after(Chunk phrase) {
        int at = chunks.indexOf(phrase);
        int end = at + 1;
        while (end < chunks.size()
                && (chunks.get(end) instanceof NounPhrase n
                                && (n.preposition() != null || n.leader() != null || n.isTime())
                        || chunks.get(end) instanceof Link l
                                && (l.kind() == Link.Kind.QUOTE
                                        || l.kind() == Link.Kind.ADVERB
                                        || l.kind() == Link.Kind.COORDINATOR && joins(end)))) {
            end++;
        }
        List<NounPhrase> after = new ArrayList<>();
        for (Chunk chunk : chunks.subList(at + 1, end)) {
            if (chunk instanceof NounPhrase n && n.preposition() != null) {
                after.add(n);
            }
        }
        return after;
    }

    private boolean joins(int link) {
        return link + 1 < chunks.size() && chunks.get(link + 1) instanceof NounPhrase n && n.leader() != null;
    }
}
