package org.disgelo.coding;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of the lexicon acts on: behind the verb or its phrase, or, in the passive, its subject. */
final class ObjectFinder {

    private final Language language;
    private final Parse parse;
    private final VerbGroup verb;
    private final boolean passive;

    ObjectFinder(Language language, Parse parse, VerbGroup verb, boolean passive) {
        this.language = language;
        this.parse = parse;
        this.verb = verb;
        this.passive = passive;
    }

    /** The phrase that holds the object, or null. */
    @Nullable
    NounPhrase find(PhraseMatch match, @Nullable WordSet guard, boolean transitive) {
        // 'bezeichnete Peking als Aggressor': what somebody is called is not whom the verb acts on
        boolean called = match.endsInPreposition()
                && language.comparisons().contains(parse.token(match.last()).lower());
        if (match.endsInPreposition() && !called) {
            return governedAt(match.last());
        }
        if (passive) {
            if (isHeadline()) {
                return verb.objects().getFirst();
            }
            NounPhrase given = given(guard);
            NounPhrase affected = verb.subject() == null && verb.is(Trait.FINITE) ? verb.heir() : verb.subject();
            return given == null ? affected : given;
        }
        // 'threatened Turkey with sanctions': the object stands before what the phrase ends in
        NounPhrase end = within(match);
        int before =
                language.isCaseMarked() ? match.last() : end == null || end.preposition() == null ? -1 : end.from();
        for (NounPhrase noun : verb.objects()) {
            boolean behind = called || noun.head() > match.last() || match.last() <= verb.verb() || noun.to() <= before;
            boolean taken = !transitive && verb.subjectFollows() && noun == verb.subject();
            if (behind && !taken && !isPredicate(noun)) {
                NounPhrase given = besides(noun, guard);
                return given == null ? noun : given;
            }
        }
        NounPhrase caused = language.isCaseMarked() ? null : ofCaused(match);
        if (caused != null) {
            return caused;
        }
        // the phrase has eaten its own object: 'impose sanctions on Iran', 'porre fine al trattato'
        NounPhrase marked = markedObject(match.last(), guard);
        return marked == null && guard != null ? ofPhrase(match, guard) : marked;
    }

    /** 'Togo, espulso un diplomatico': where nothing else is told, the name before the comma is but where it happens. */
    private boolean isHeadline() {
        List<Chunk> chunks = parse.chunks();
        return verb.is(Trait.REDUCED)
                && !verb.objects().isEmpty()
                && chunks.indexOf(verb) == 2
                && chunks.getFirst() == verb.subject()
                && parse.verbs().stream().noneMatch(v -> v.is(Trait.FINITE));
    }

    /** What somebody is given, who is named first where the order of words alone tells the two: 'gave Sudan a loan'. */
    private @Nullable NounPhrase besides(NounPhrase receiver, @Nullable WordSet guard) {
        if (guard == null
                || language.isCaseMarked()
                || language.postverbalSubject()
                || guard.in(parse.tokens(), receiver.from(), receiver.to())) {
            return null;
        }
        int second = verb.objects().indexOf(receiver) + 1;
        NounPhrase given = second < verb.objects().size() ? verb.objects().get(second) : null;
        return given != null && guard.in(parse.tokens(), given.from(), given.to()) ? given : null;
    }

    /** What both act on where the phrase ends in the verb right behind: 'hanno fatto saltare un ponte'. */
    private @Nullable NounPhrase ofCaused(PhraseMatch match) {
        return parse.verbs().stream()
                .filter(v -> v.verb() == match.last() && v.verb() == verb.verb() + 1)
                .filter(v -> !v.objects().isEmpty())
                .map(v -> v.objects().getFirst())
                .findFirst()
                .orElse(null);
    }

    /** 'Considera ilegal el referéndum': an adjective alone, with the object behind it, says what the verb makes of that. */
    private boolean isPredicate(NounPhrase noun) {
        return !language.isCaseMarked()
                && noun.from() == noun.head()
                && parse.token(noun.head()).is(Pos.ADJECTIVE)
                && !parse.token(noun.head()).capitalised()
                && noun != verb.objects().getLast();
    }

    /** The noun in which the phrase of the lexicon ends, or null. */
    @Nullable
    NounPhrase within(PhraseMatch match) {
        return match.endsInPreposition() || match.last() == verb.verb() ? null : governedAt(match.last());
    }

    /** What the noun is about in which the phrase of the lexicon ends: 'увеличить закупки нефти'. */
    private @Nullable NounPhrase ofPhrase(PhraseMatch match, WordSet guard) {
        NounPhrase within = within(match);
        if (within == null || !language.isCaseMarked()) {
            return null;
        }
        for (NounPhrase of : within.of()) {
            if (guard.in(parse.tokens(), of.from(), of.to())) {
                return of;
            }
        }
        return null;
    }

    /** What the subject of a passive was given: 'The general was granted asylum'. */
    private @Nullable NounPhrase given(@Nullable WordSet guard) {
        for (NounPhrase noun : verb.objects()) {
            if (guard != null && noun != verb.subject() && guard.in(parse.tokens(), noun.from(), noun.to())) {
                return noun;
            }
        }
        return null;
    }

    /**
     * The human object behind its preposition: 'detuvo a veinte manifestantes'. Where the receiver stands behind the same one, it
     * is what the entry asks for: 'entregó a la Cruz Roja a tres rehenes'.
     */
    private @Nullable NounPhrase markedObject(int behind, @Nullable WordSet guard) {
        NounPhrase first = null;
        for (NounPhrase noun : verb.adjuncts()) {
            if (noun.preposition() != null
                    && (noun.from() > behind
                            || noun.from() == verb.to()
                            || language.verbBracket() && noun.to() <= verb.from())
                    && language.objectMarkers().contains(noun.preposition())) {
                if (guard == null || guard.in(parse.tokens(), noun.from(), noun.to())) {
                    return noun;
                }
                first = first == null ? noun : first;
            }
        }
        return first;
    }

    private @Nullable NounPhrase governedAt(int preposition) {
        for (NounPhrase noun : parse.nouns()) {
            if (noun.from() <= preposition && preposition < noun.to()) {
                return noun;
            }
            if (noun.opening() == preposition + 1) {
                return noun;
            }
        }
        return null;
    }
}
