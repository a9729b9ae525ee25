package org.disgelo.coding;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** Who does what a participle tells that is joined to another: 'wurde von der Polizei gestellt und verhaftet'. */
record Agents(Language language, ActorResolver actors, Parse parse, VerbGroup verb, Predicate<NounPhrase> help) {

    /** 'Der Präsident von Mali wurde verhaftet': between the subject and the verb in the second place stands what belongs to it. */
    boolean isOfSubject(NounPhrase noun) {
        NounPhrase subject = verb.subject();
        return language.verbBracket()
                && subject != null
                && subject.to() <= noun.from()
                && noun.from() <= end(subject)
                && noun.to() < parse.tokens().size()
                && parse.token(noun.to()).is(Feature.FINITE)
                && language.isAuxiliary(parse.token(noun.to()).lemma());
    }

    /** Behind a phrase and what it is of. */
    private static int end(NounPhrase noun) {
        return noun.of().stream().mapToInt(Agents::end).reduce(noun.to(), Math::max);
    }

    /** Those told beside the participle itself, or else beside the one to which it is joined. */
    List<Party> or(List<Party> own) {
        if (!own.isEmpty() || !language.verbBracket()) {
            return own;
        }
        for (VerbGroup other : parse.verbs()) {
            boolean joined = other.to() == verb.from() - 1
                    && language.coordinators().contains(parse.token(other.to()).lower());
            if (joined) {
                return new PrepositionSlot(language, actors, other, null, n -> false, help).parties(language.by());
            }
        }
        return own;
    }

    /** Whether the phrase tells by whom something is done. */
    boolean isAgent(NounPhrase noun) {
        return noun.preposition() != null
                && language.by().contains(noun.preposition())
                && (!language.of().contains(noun.preposition()) || language.verbBracket() && noun.host() == null)
                && !language.locative().contains(noun.preposition());
    }

    /** 'The invasion of Ukraine by Russia was condemned': who did what the verb is done to. */
    List<Party> before(@Nullable NounPhrase object) {
        Stream<NounPhrase> behind = object == null
                ? Stream.empty()
                : parse.after(object).stream()
                        .filter(n -> n.to() <= verb.from() && !verb.adjuncts().contains(n));
        Stream<NounPhrase> own =
                object == verb.subject() ? verb.adjuncts().stream().filter(this::isOfSubject) : Stream.empty();
        return Stream.concat(behind, own)
                .filter(this::isAgent)
                .map(n -> actors.parties(n).isEmpty() ? actors.owners(n) : actors.parties(n))
                .flatMap(List::stream)
                .toList();
    }
}
