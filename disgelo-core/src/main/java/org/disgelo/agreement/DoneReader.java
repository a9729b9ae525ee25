package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.event.Status;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Token;

/** Reads in the article that tells of an undertaking what has already been done of it. */
final class DoneReader {

    private final AgreementWords words;
    private final Circumstances circumstances;

    DoneReader(AgreementWords words, Circumstances circumstances) {
        this.words = words;
        this.circumstances = circumstances;
    }

    /** What has been done of the undertakings: a verb of progress on the thing undertaken. */
    void read(Passage passage, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        for (VerbGroup verb : passage.parse().verbs()) {
            if (verb.verb() < 0 || circumstances.status(passage, verb) != Status.ACTUAL) {
                continue;
            }
            WordTable.Match<Integer> progress = words.implementation.at(tokens, verb);
            boolean stalls = words.is("stalls", tokens, verb);
            boolean recedes = words.is("recedes", tokens, verb);
            if (progress == null && !stalls && !recedes) {
                continue;
            }
            Set<String> things = heads(passage, verb);
            for (int i = 0; i < draft.commitments.size(); i++) {
                Commitment c = draft.commitments.get(i);
                boolean same = c.evidence().getFirst().start()
                                < passage.sentence().span().start()
                        && things.stream().anyMatch(t -> draft.commitmentHeads.contains(key(c) + t));
                if (same) {
                    int step = progress == null ? c.implementation() : Math.max(c.implementation(), progress.value());
                    Trend trend = progress != null ? Trend.ADVANCING : stalls ? Trend.STALLED : Trend.RECEDING;
                    draft.commitments.set(
                            i,
                            new Commitment(
                                    c.text(),
                                    c.kind(),
                                    c.actors(),
                                    c.number(),
                                    c.places(),
                                    c.deadline(),
                                    step,
                                    trend,
                                    CommitmentReader.with(c, passage)));
                }
            }
        }
    }

    /** What the heads of a commitment's words are kept under. */
    static String key(Commitment commitment) {
        return commitment.evidence().getFirst().start() + ":";
    }

    private static Set<String> heads(Passage passage, VerbGroup verb) {
        Set<String> heads = new LinkedHashSet<>();
        List<NounPhrase> nouns = new ArrayList<>(verb.objects());
        if (verb.subject() != null) {
            nouns.add(verb.subject());
        }
        nouns.forEach(n -> n.all()
                .forEach(one ->
                        heads.add(passage.parse().token(one.head()).lemma().toLowerCase(Locale.ROOT))));
        return heads;
    }
}
