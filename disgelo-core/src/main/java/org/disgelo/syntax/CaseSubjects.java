package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Weighs which phrase of a clause is the subject of a verb, by case, number, gender and place. */
final class CaseSubjects {

    private final Language language;
    private final Sentence sentence;

    CaseSubjects(Language language, Sentence sentence) {
        this.language = language;
        this.sentence = sentence;
    }

    /** The likeliest subject of a verb among the bare phrases of its clause. */
    @Nullable
    NounPhrase subject(Clause clause, VerbGroup verb) {
        NounPhrase best = null;
        double most = 0;
        int place = 0;
        for (Chunk chunk : clause.chunks()) {
            if (!(chunk instanceof NounPhrase noun)
                    || !isArgument(noun)
                    || !noun.canBe(Feature.NOMINATIVE)
                    || !canSpeak(noun, verb)) {
                continue;
            }
            boolean behind = noun.from() > verb.from();
            double score = noun.canBe(Feature.ACCUSATIVE) || isArticled(noun) ? 1 : 4;
            score += behind ? 0 : 1;
            score -= place++ * 0.4;
            score += agreement(noun, verb);
            score -= isExpletive(noun) ? 2 : 0;
            score -= genders() && !fits(noun, sentence.tokens().get(verb.verb())) ? 3 : 0;
            score -= otherVerbBetween(clause, noun, verb) ? 3 : 0;
            score -= language.verbBracket() && behind && commaBetween(clause, verb, noun) ? 3 : 0;
            if (score > most) {
                most = score;
                best = noun;
            }
        }
        return best;
    }

    /** 'kehrt der Ecowas den Rücken': before a name of unknown gender an article that may be feminine proves no subject. */
    private boolean isArticled(NounPhrase noun) {
        List<Token> tokens = sentence.tokens().subList(noun.from(), noun.to());
        return language.verbBracket()
                && tokens.size() > 1
                && tokens.getFirst().is(Pos.DETERMINER)
                && tokens.stream()
                        .skip(1)
                        .allMatch(
                                t -> t.is(Pos.PROPER) && t.reading().features().isEmpty());
    }

    /** 'Мы отвергаем обвинения': who speaks is the subject of a form of the first person; German forms may be of the third. */
    private boolean canSpeak(NounPhrase noun, VerbGroup verb) {
        return language.verbBracket()
                || !verb.is(Trait.FIRST)
                || language.firstPersons()
                        .contains(sentence.tokens().get(noun.head()).lower());
    }

    /** 'Es wurde ein Abkommen unterzeichnet', 'Das fordert die Türkei': it gives way to any other subject. */
    private boolean isExpletive(NounPhrase noun) {
        Token head = sentence.tokens().get(noun.head());
        boolean alone = noun.isPronoun() || noun.to() == noun.from() + 1 && head.is(Pos.DETERMINER);
        return alone && language.expletives().contains(head.lower());
    }

    /** Whether the language's verbs tell the gender of their subject, as the Slavic past tense does. */
    boolean genders() {
        return !language.verbBracket();
    }

    boolean fits(NounPhrase noun, Token finite) {
        // 'было убито свыше тысячи людей'
        return language.partitives().contains(sentence.tokens().get(noun.head()).lemma())
                || Agreement.fits(sentence.tokens(), noun, finite);
    }

    /** Whether verb and phrase agree in number, as far as both tell it. */
    double agreement(NounPhrase noun, VerbGroup verb) {
        if (genders() && Agreement.isCounted(sentence.tokens(), noun.from(), noun.head())) {
            return 0;
        }
        Token finite = sentence.tokens().get(verb.verb());
        boolean plural = verb.is(Trait.PLURAL);
        // where a bracket joined the verb, its main verb is a participle or infinitive and tells no number
        boolean told = plural || finite.is(Feature.SINGULAR) || language.verbBracket() && verb.is(Trait.FINITE);
        boolean many = !noun.joined().isEmpty()
                || !Agreement.canBe(sentence.tokens(), noun.from(), noun.to(), Feature.SINGULAR);
        boolean one = noun.joined().isEmpty()
                && (language.verbBracket() && isNamed(noun) && !many
                        || !Agreement.canBe(sentence.tokens(), noun.from(), noun.to(), Feature.PLURAL));
        return !told || many == one ? 0 : plural == many ? 0.3 : -1.2;
    }

    static boolean commaBetween(Clause clause, Chunk before, Chunk behind) {
        List<Chunk> all = clause.chunks();
        return all.subList(all.indexOf(before), all.indexOf(behind)).stream()
                .anyMatch(c -> c instanceof Link l && l.is(Link.Kind.COMMA));
    }

    static boolean otherVerbBetween(Clause clause, NounPhrase noun, VerbGroup verb) {
        for (VerbGroup other : clause.verbs()) {
            if (other != verb
                    && !other.is(Trait.REDUCED)
                    && !(other.is(Trait.INFINITIVE) && other.from() == noun.to())
                    && other.from() > Math.min(noun.from(), verb.from())
                    && other.from() < Math.max(noun.from(), verb.from())) {
                return true;
            }
        }
        return false;
    }

    static boolean isArgument(NounPhrase noun) {
        return noun.preposition() == null && noun.host == null && noun.leader == null && !noun.isTime();
    }

    boolean isNamed(NounPhrase noun) {
        return noun.isPronoun() || sentence.tokens().get(noun.head()).is(Pos.PROPER);
    }

    /** 'Die Entscheidung Moskaus, Diplomaten auszuweisen': whose decision it is does what was decided; null if it is nobody's. */
    @Nullable
    NounPhrase decided(List<Chunk> chunks, Clause clause, VerbGroup verb) {
        int at = chunks.indexOf(language.verbBracket() ? clause.chunks().getFirst() : verb) - 1;
        while (at > 0 && chunks.get(at) instanceof Link) {
            at--;
        }
        if (at < 0 || !(chunks.get(at) instanceof NounPhrase noun) || noun.isTime()) {
            return null;
        }
        NounPhrase top = noun.outermost();
        return top.of().isEmpty() && top.owner() == null ? null : top;
    }
}
