package org.disgelo.syntax;

import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Binds participles that go with a noun, in languages whose endings tell the case. */
final class AttributeBinder {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;

    AttributeBinder(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
    }

    /** A participle that goes with a noun: directly behind it, or directly before it. */
    void bind(VerbGroup verb) {
        int at = chunks.indexOf(verb);
        boolean behindComma = at > 0 && chunks.get(at - 1) instanceof Link l && l.is(Link.Kind.COMMA);
        if (verb.subject == null
                && at + 1 < chunks.size()
                && chunks.get(at + 1) instanceof NounPhrase n
                && n.article >= 0) {
            verb.subject = n;
        }
        if (language.verbBracket() && closesApposition(at)) {
            verb.subject = beforeComma(at);
        }
        if (verb.subject == null && (!behindComma || !(nounBefore(at) instanceof NounPhrase))) {
            verb.subject =
                    nounAhead(at, Agreement.ofParticiple(sentence.tokens().get(verb.verb())));
        }
        for (int i = at - 1; verb.subject == null && i >= 0 && !(chunks.get(i) instanceof VerbGroup); i--) {
            if (chunks.get(i) instanceof NounPhrase noun
                    && !noun.isTime()
                    && !isAgent(i, noun, verb)
                    && !isBeside(i, noun, verb)) {
                verb.subject = noun.leader == null ? noun : noun.leader;
            }
        }
        // 'das von Peru unterzeichnete Abkommen': the phrases before it are its own
        for (int i = at - 1; i >= 0 && chunks.get(i) instanceof NounPhrase noun; i--) {
            if (noun != verb.subject && noun.preposition() != null) {
                verb.adjuncts.add(noun);
                verb.start = Math.min(verb.start, noun.from());
            }
        }
        for (int i = at + 1; i < chunks.size() && chunks.get(i) instanceof NounPhrase noun; i++) {
            verb.end = noun.to();
            agent(verb, noun);
            if (noun != verb.subject && !noun.isTime() && noun.preposition() != null) {
                verb.adjuncts.add(noun);
            } else if (behindComma && isObject(verb, noun)) {
                verb.objects.add(noun);
            }
        }
    }

    /** 'Zivilisten durch Truppen getötet': who did it stands between the participle and those to whom it was done. */
    private boolean isAgent(int at, NounPhrase noun, VerbGroup verb) {
        boolean agent = language.verbBracket()
                && verb.is(Trait.PASSIVE)
                && verb.from() == noun.to()
                && language.by().contains(String.valueOf(noun.preposition()))
                && !sentence.tokens().get(noun.head()).is(Pos.PROPER)
                && at > 0
                && chunks.get(at - 1) instanceof NounPhrase suffering
                && !suffering.isTime();
        if (agent && noun.host != null) {
            noun.host.of.remove(noun);
            noun.host = null;
        }
        return agent;
    }

    /** 'Importe aus Chile gestoppt', 'Reporter an der Grenze abgewiesen': behind what is acted on stands where or from where. */
    private boolean isBeside(int at, NounPhrase noun, VerbGroup verb) {
        if (!language.verbBracket() || !verb.is(Trait.PASSIVE) || noun.preposition() == null) {
            return false;
        }
        int i = at;
        while (i > 0 && chunks.get(i) instanceof NounPhrase n && n.preposition() != null) {
            i--;
        }
        return i < at && chunks.get(i) instanceof NounPhrase first && first.preposition() == null && !first.isTime();
    }

    /** 'Страны, вводящие санкции': a participle that acts has an object, where it stands behind the one who acts. */
    private static boolean isObject(VerbGroup verb, NounPhrase noun) {
        return !verb.is(Trait.PASSIVE)
                && verb.subject != null
                && verb.subject.from() < verb.from()
                && noun.host == null
                && !noun.isTime()
                && noun.canBe(Feature.ACCUSATIVE);
    }

    /** Whether a participle ends what stands between commas: 'der Krieg, im Mai ausgebrochen, ...'. */
    private boolean closesApposition(int at) {
        return at + 1 >= chunks.size()
                || chunks.get(at + 1) instanceof Link l && (l.is(Link.Kind.COMMA) || l.is(Link.Kind.BREAK));
    }

    private @Nullable NounPhrase beforeComma(int at) {
        for (int i = at - 1; i > 0; i--) {
            if (chunks.get(i) instanceof Link l && l.is(Link.Kind.COMMA)) {
                for (int k = i - 1; k >= 0; k--) {
                    if (chunks.get(k) instanceof NounPhrase noun && !noun.isTime()) {
                        return noun.host != null ? noun.host : noun.leader == null ? noun : noun.leader;
                    }
                }
            } else if (chunks.get(i) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Chunk nounBefore(int at) {
        return at > 1 && chunks.get(at - 2) instanceof NounPhrase noun && !noun.isTime() ? noun : null;
    }

    /** The noun that a participle stands before, its own phrases between: 'подписанный Россией договор'. */
    private @Nullable NounPhrase nounAhead(int at, Set<Feature> cases) {
        NounPhrase caseless = null;
        for (int i = at + 1; i < chunks.size() && chunks.get(i) instanceof NounPhrase noun; i++) {
            if (noun.isTime()) {
                continue;
            }
            if (noun.preposition() == null && (cases.isEmpty() || noun.sharesCase(cases))) {
                return noun;
            }
            // 'введённых Западом санкций': the noun in an oblique case
            if (noun.preposition() != null
                    && noun.host == null
                    && noun.sharesCase(cases)
                    && isCase(noun.preposition())) {
                return noun;
            }
            caseless = caseless == null && noun.preposition() == null && noun.isCaseless() ? noun : caseless;
        }
        return caseless;
    }

    private boolean isCase(String preposition) {
        return language.cases().containsValue(preposition);
    }

    /** A name without case behind a passive verb is its agent: 'санкции, введённые США'. */
    void agent(VerbGroup verb, NounPhrase noun) {
        String by = language.cases().get(Feature.INSTRUMENTAL);
        boolean bare = noun.preposition() == null && noun.host == null && noun.leader == null && !noun.isTime();
        if (by != null
                && bare
                && noun != verb.subject
                && noun.isCaseless()
                && verb.is(Trait.PASSIVE)
                && noun.from() > verb.from()) {
            noun.govern(by);
        }
    }
}
