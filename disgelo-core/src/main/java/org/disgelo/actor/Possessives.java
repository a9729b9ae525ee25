package org.disgelo.actor;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Whose a thing is by the possessive before it: 'its decision', 'en su visita a Oslo'. */
record Possessives(Language language, Parse parse, ActorResolver actors) {

    /** How far from the start of its phrase a possessive may stand. */
    private static final int REACH = 3;

    /** The parties that it means; empty where the phrase has none or nobody known is meant. */
    List<Party> parties(NounPhrase noun) {
        Token possessor = possessor(noun);
        if (possessor == null) {
            return List.of();
        }
        boolean first = language.firstPersons().contains(possessor.lower());
        VerbGroup clause = first ? null : clause(noun);
        NounPhrase subject = clause == null ? null : clause.subject();
        if (clause == null || subject == null) {
            return actors.spokenOf(possessor);
        }
        List<Party> named = Party.asContext(actors.parties(subject), possessor);
        // 'In her visit to Oslo, Papas will ...': somebody of whom nobody knows whose he is, not who acted before
        boolean stranger = named.isEmpty()
                && parse.token(subject.head()).is(Pos.PROPER)
                && (clause.is(Trait.RELATIVE) || clause.fronted().contains(noun));
        return named.isEmpty() && !stranger ? actors.spokenOf(possessor) : named;
    }

    /** The possessive in a phrase, or null. */
    @Nullable
    Token possessor(NounPhrase noun) {
        for (int i = noun.from(); i < noun.head() && i < noun.from() + REACH; i++) {
            Token token = parse.token(i);
            if (language.possessives().contains(token.lower())
                    || language.possessives().contains(token.lemma())) {
                return token;
            }
        }
        return null;
    }

    /** The clause in which the phrase stands, behind its verb or before the subject; null if it has no subject told. */
    private @Nullable VerbGroup clause(NounPhrase noun) {
        for (VerbGroup verb : parse.verbs()) {
            NounPhrase subject = verb.subject();
            boolean fronted = verb.fronted().contains(noun) && subject != null && subject.from() >= noun.to();
            boolean within = verb.is(Trait.FINITE)
                    && (verb.objects().contains(noun) || verb.adjuncts().contains(noun));
            if (subject != null && subject != noun && !subject.isPronoun() && (fronted || within)) {
                return verb;
            }
        }
        return null;
    }
}
