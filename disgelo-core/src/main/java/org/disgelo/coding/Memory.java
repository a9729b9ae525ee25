package org.disgelo.coding;

import java.util.List;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Discourse;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** What a sentence leaves for the rest of the article to refer to. */
record Memory(Language language, Parse parse, ActorResolver actors, Discourse discourse) {

    /** 'Chad accused Sudan of arming the rebels. It closed': what is said that another does leaves the speaker the one who acts. */
    static boolean isOfAnother(VerbGroup verb) {
        VerbGroup above = verb.governor();
        return above != null
                && verb.bond() == Bond.ACTION
                && !verb.is(VerbGroup.Trait.FINITE)
                && above.subject() != null
                && above.subject() != verb.subject();
    }

    /** Who acted, on whom. */
    void keep(VerbGroup verb, @Nullable Draft draft) {
        List<Party> subject = verb.subject() == null ? List.of() : actors.parties(verb.subject());
        List<Party> others = draft == null ? List.of() : draft.recipients();
        List<Party> acting = draft != null && subject.isEmpty() ? draft.actors() : subject;
        if (!acting.isEmpty()) {
            keepWords(subject.isEmpty() ? null : verb.subject());
        }
        discourse.acted(acting, others);
    }

    /** What those are called who acted; a pronoun goes on with what they have been called before. */
    private void keepWords(@Nullable NounPhrase subject) {
        if (subject == null) {
            discourse.called(List.of());
        } else if (!subject.isPronoun()) {
            discourse.called(Stream.concat(subject.all().stream(), subject.of().stream())
                    .flatMap(n -> parse.tokens().subList(n.from(), n.to()).stream())
                    .toList());
        }
    }

    /** Whom it names; a question leaves the words only. */
    void keepNames(boolean question) {
        discourse.named((question ? List.<NounPhrase>of() : parse.nouns())
                .stream()
                        .filter(n ->
                                n.preposition() == null || !language.locative().contains(n.preposition()))
                        .flatMap(n -> actors.parties(n).stream())
                        .filter(p -> !p.fromContext())
                        .toList());
        parse.nouns().stream().filter(n -> n.preposition() == null).forEach(this::keepSomebody);
    }

    /** Whom 'the latter' may mean later on. */
    private void keepSomebody(NounPhrase noun) {
        List<Party> parties = noun.isPronoun() || !actors.isSomebody(noun) ? List.of() : actors.parties(noun);
        if (!parties.isEmpty()) {
            boolean several = parse.token(noun.head()).is(Feature.PLURAL);
            discourse.somebody(parties, parse.tokens().subList(noun.from(), noun.to()), several);
        }
    }
}
