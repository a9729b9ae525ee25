package org.disgelo.coding;

import java.util.EnumSet;
import java.util.Set;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** How the words around an event noun tell of it: as known, possible, planned or denied. */
record NounManner(Language language, Parse parse, NounCarriers verbs) {

    /** Types of which anybody may speak: a bare noun of theirs is no more of those told of before than of others. */
    private static final Set<EventType> OF_ANYBODY =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SANCTION);

    /**
     * Whether a noun beside which no party stands means the action of its type told before: 'the talks', 'the accusations',
     * and without an article 'переговоры', but not 'обвинения'.
     */
    boolean recalls(NounPhrase noun, EventType type) {
        return pointsBack(noun) && (!OF_ANYBODY.contains(type) || !isBare(noun));
    }

    /** Whether a noun may mean an action told before: 'the attack', 'continued sanctions', not 'an attack', 'every attack'. */
    boolean pointsBack(NounPhrase noun) {
        return isBare(noun) ? language.headLast() || language.isCaseMarked() : isDefinite(noun);
    }

    private boolean isDefinite(NounPhrase noun) {
        for (int i = noun.from(); i < first(noun); i++) {
            // a contraction is preposition and article in one: 'dell'accordo'
            if (language.definites().contains(parse.token(i).lower())) {
                return true;
            }
        }
        String first = parse.token(first(noun)).lower();
        return language.demonstratives().contains(first) || language.definites().contains(first);
    }

    /** Without article, pronoun or any other word that says which it is. */
    private boolean isBare(NounPhrase noun) {
        Token first = parse.token(first(noun));
        return !isDefinite(noun) && !first.is(Pos.DETERMINER) && !first.is(Pos.PRONOUN);
    }

    /** Behind the prepositions and particles with which a phrase opens. */
    private int first(NounPhrase noun) {
        int first = noun.from();
        while (first < noun.head()
                && (parse.token(first).is(Pos.PREPOSITION) || parse.token(first).is(Pos.PARTICLE))) {
            first++;
        }
        return first;
    }

    /**
     * Whether nothing but the passage can tell whose action the noun names: it is definite, what it is about is told, or
     * the sentence says that it took place ('six arrests took place').
     */
    boolean isOfItself(NounPhrase noun, Entry entry, @Nullable VerbGroup carrier) {
        boolean told = carrier != null && verbs.happens(carrier) && !carrier.is(Trait.NEGATED);
        // 'el desalojo de esta madrugada': a time tells nothing that it is about
        boolean unsaid = noun.of().stream().allMatch(NounPhrase::isTime);
        return entry.about() != null || unsaid && (told || pointsBack(noun));
    }

    /** 'A possible attack', 'the danger of a war': nobody says that there is one. */
    boolean isPossible(NounPhrase noun) {
        NounPhrase host = noun.host();
        return parse.tokens().subList(noun.from(), noun.to()).stream()
                        .anyMatch(t -> language.possibles().contains(t.lemma()))
                || host != null
                        && language.possibles()
                                .contains(parse.token(host.head()).lemma());
    }

    /** How it is told: planned, denied or as done, where the verb that carries it, if any, says this. */
    Status status(NounPhrase noun, @Nullable VerbGroup carrier, Status status) {
        if (carrier == null && isRuledOut(noun)) {
            return Status.DENIED;
        }
        for (int i = noun.from(); i < noun.head() && status == Status.ACTUAL; i++) {
            if (language.planning().contains(parse.token(i).lemma())
                    || language.planning().contains(parse.token(i).lower())) {
                return Status.PLANNED;
            }
        }
        NounPhrase host = noun.host();
        if (host != null && language.failing().contains(parse.token(host.head()).lemma())) {
            return status == Status.DENIED ? Status.ACTUAL : Status.DENIED;
        }
        return status;
    }

    /** 'Inde-Pakistan : toujours pas d'accord', 'no talks with Moscow': without a verb the negation is the noun's. */
    private boolean isRuledOut(NounPhrase noun) {
        int before = noun.from() - 1;
        while (before > 0
                && language.partitiveArticles().contains(parse.token(before).lower())) {
            before--;
        }
        for (int i = Math.max(0, before); i < noun.head(); i++) {
            if (language.negations().contains(parse.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
