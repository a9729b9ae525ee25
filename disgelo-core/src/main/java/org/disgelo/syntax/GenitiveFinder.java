package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.Mark.Kind;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Settles, where endings tell cases, the phrases behind a noun whose form may be a genitive or a subject: in 'решение страны' and
 * 'на встрече стороны подписали' the same form is the one and the other. It is the genitive unless the clause needs it as
 * its subject.
 */
final class GenitiveFinder {

    private final Language language;
    private final Scan scan;
    private final List<Chunk> chunks;
    private final String genitive;

    GenitiveFinder(Language language, Scan scan, String genitive) {
        this.language = language;
        this.scan = scan;
        this.chunks = scan.chunks;
        this.genitive = genitive;
    }

    void find() {
        for (int i = 1; i < chunks.size(); i++) {
            if (!(chunks.get(i) instanceof NounPhrase noun)
                    || !(chunks.get(i - 1) instanceof NounPhrase before)
                    || noun.isTime()
                    || noun.isPronoun()) {
                continue;
            }
            Token last = scan.token(before.to() - 1);
            if (before.isTime()) {
                // 'через два дня после избрания': the expression of time ends in the preposition of what follows
                if (noun.preposition() == null && last.is(Pos.PREPOSITION)) {
                    noun.govern(last.lemma());
                }
                continue;
            }
            boolean owned = genitive.equals(noun.preposition());
            if (noun.preposition() == null
                    && noun.isAmbiguous(Feature.GENITIVE)
                    && !before.isPronoun()
                    && !scan.isName(before.head())
                    && !isSubject(i, noun)
                    && !isCount(i, before, noun)
                    && !isSeized(i, before, noun)) {
                noun.govern(genitive);
            } else if (owned && noun.isCaseless() && scan.isMarked(noun.head(), Kind.NAME) && isSubject(i, noun)) {
                // 'на саммите США заявили': a name without case that the verb needs
                noun.govern(null);
            }
        }
    }

    /** 'Держат в тюрьмах сотни людей': what counts something behind a place is no genitive of the place. */
    private boolean isCount(int at, NounPhrase before, NounPhrase noun) {
        return before.preposition() != null
                && !genitive.equals(before.preposition())
                && language.partitives().contains(scan.token(noun.head()).lemma())
                && at + 1 < chunks.size()
                && chunks.get(at + 1) instanceof NounPhrase counted
                && genitive.equals(counted.preposition());
    }

    /** 'Освободил из тюрем 26 заключенных': how many somebody is done something to, behind a verb that says so and a place. */
    private boolean isSeized(int at, NounPhrase before, NounPhrase noun) {
        return before.preposition() != null
                && at > 1
                && chunks.get(at - 2) instanceof VerbGroup verb
                && verb.verb() >= 0
                && !verb.is(Trait.PASSIVE)
                && language.seizing().contains(scan.token(verb.verb()).lemma())
                && Agreement.isCounted(scan.tokens, noun.from(), noun.head());
    }

    /** Whether the clause has a verb that agrees with the phrase and no better subject for it. */
    private boolean isSubject(int at, NounPhrase noun) {
        VerbGroup verb = verb(at);
        if (verb == null || !Agreement.fits(scan.tokens, noun, scan.token(verb.verb()))) {
            return false;
        }
        boolean ahead = noun.from() < verb.from();
        for (int i = at + 1; i < chunks.size() && !ends(i); i++) {
            if (chunks.get(i) instanceof NounPhrase other && isNominative(i, other, verb) && other.isSure()) {
                return false;
            }
        }
        for (int i = at - 1; i >= 0 && !ends(i); i--) {
            if (chunks.get(i) instanceof NounPhrase other && isNominative(i, other, verb)) {
                return false;
            }
        }
        for (int i = at + 1; !ahead && i < chunks.size() && !ends(i); i++) {
            if (chunks.get(i) instanceof NounPhrase other && isNominative(i, other, verb)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase can be the verb's subject and is no candidate for the genitive itself. */
    private boolean isNominative(int at, NounPhrase noun, VerbGroup verb) {
        boolean bare = noun.preposition() == null && !noun.isTime() && noun.canBe(Feature.NOMINATIVE);
        int next = at + 1;
        while (next < chunks.size()
                && chunks.get(next) instanceof NounPhrase owner
                && (genitive.equals(owner.preposition()) || owner.isCaseless() || mayBelong(owner))) {
            // 'поздравили генсек ООН и канцлер Германии', 'глава правительства Чада и посол обсудили'
            next++;
        }
        boolean list = verb.is(Trait.PLURAL) && (isCoordinator(next) || isCoordinator(at - 1));
        return bare && (list || Agreement.fits(scan.tokens, noun, scan.token(verb.verb())));
    }

    private static boolean mayBelong(NounPhrase noun) {
        return noun.preposition() == null && noun.isAmbiguous(Feature.GENITIVE);
    }

    private boolean isCoordinator(int at) {
        return at >= 0
                && at < chunks.size()
                && chunks.get(at) instanceof Link l
                && l.is(Link.Kind.COORDINATOR)
                && !language.adversatives().contains(l.lemma());
    }

    /** The finite verb of the clause in which the chunk stands, the nearest behind it or else before it. */
    private @Nullable VerbGroup verb(int at) {
        for (int i = at + 1; i < chunks.size() && !ends(i); i++) {
            if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE) && verb.verb() >= 0) {
                return verb;
            }
        }
        for (int i = at - 1; i >= 0 && !ends(i); i--) {
            if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE) && verb.verb() >= 0) {
                return verb;
            }
        }
        return null;
    }

    private boolean ends(int at) {
        return chunks.get(at) instanceof Link link
                && (link.is(Link.Kind.COMMA)
                        || link.is(Link.Kind.BREAK)
                        || link.is(Link.Kind.SUBORDINATOR)
                        || link.is(Link.Kind.RELATIVE)
                        || link.is(Link.Kind.COORDINATOR)
                                && language.adversatives().contains(link.lemma()));
    }
}
