package org.disgelo.coding;

import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** How the words around an event noun tell of it: as known, possible, planned or denied. */
record NounManner(Language language, Parse parse, NounCarriers verbs) {

    /** Whether a noun may mean an action told before: 'the attack', 'continued sanctions', not 'an attack', 'every attack'. */
    boolean pointsBack(NounPhrase noun) {
        int from = noun.from();
        while (from < noun.head()
                && (parse.token(from).is(Pos.PREPOSITION) || parse.token(from).is(Pos.PARTICLE))) {
            // a contraction is preposition and article in one: 'dell'accordo'
            if (language.definites().contains(parse.token(from).lower())) {
                return true;
            }
            from++;
        }
        Token first = parse.token(from);
        boolean bare = !first.is(Pos.DETERMINER) && !first.is(Pos.PRONOUN);
        return bare && (language.headLast() || language.isCaseMarked())
                || language.demonstratives().contains(first.lower())
                || language.definites().contains(first.lower());
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
