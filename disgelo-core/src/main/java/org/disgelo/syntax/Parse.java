package org.disgelo.syntax;

import java.util.List;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;

/**
 * A sentence cut into phrases, with the verbs' arguments found.
 *
 * @param sentence the sentence
 * @param chunks all its phrases and links in order
 */
public record Parse(Sentence sentence, List<Chunk> chunks) {

    public List<VerbGroup> verbs() {
        return chunks.stream()
                .filter(VerbGroup.class::isInstance)
                .map(VerbGroup.class::cast)
                .toList();
    }

    public List<NounPhrase> nouns() {
        return chunks.stream()
                .filter(NounPhrase.class::isInstance)
                .map(NounPhrase.class::cast)
                .toList();
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The phrases with preposition that follow a noun phrase without interruption. */
    public List<NounPhrase> after(NounPhrase noun) {
        int at = chunks.indexOf(noun);
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
        return chunks.subList(at + 1, end).stream()
                .filter(NounPhrase.class::isInstance)
                .map(NounPhrase.class::cast)
                .filter(n -> n.preposition() != null)
                .toList();
    }

    private boolean joins(int link) {
        return link + 1 < chunks.size() && chunks.get(link + 1) instanceof NounPhrase n && n.leader() != null;
    }
}
