package org.disgelo.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Cuts verb groups: a verb with its auxiliaries, negation, adverbs and pronouns. */
final class VerbChunker {

    private static final int LONGEST_OPENING = 3;

    private final Scan scan;
    private final Language language;

    VerbChunker(Scan scan) {
        this.scan = scan;
        this.language = scan.language;
    }

    /** Whether a verb group opens at that token. */
    boolean opens(int at) {
        for (int i = at; i < scan.size() && scan.mark(i) == null; i++) {
            Token token = scan.token(i);
            // as in chunk(): a phrase in the group is passed over whole, with the verb it may hold
            int adverbial = scan.adverbialEnd(i);
            if (i > at && adverbial > i) {
                i = adverbial - 1;
                continue;
            }
            if (token.is(Pos.VERB)) {
                return true;
            }
            // 'to "never ever use": a quotation may begin behind the mark of the infinitive
            boolean opens = token.is(Pos.PARTICLE)
                    || i > at && scan.isQuote(i) && scan.token(i - 1).is(Pos.PARTICLE)
                    || scan.isClitic(i)
                    || token.is(Pos.ADVERB) && (i > at || scan.isNegation(i));
            if (!opens || i - at > LONGEST_OPENING) {
                return false;
            }
        }
        return false;
    }

    /** Cuts the group that opens there; returns the index behind it. */
    int chunk(int from) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        int main = -1;
        int at = from;
        int end = from;
        while (at < scan.size() && scan.mark(at) == null) {
            Token token = scan.token(at);
            int adverbial = scan.adverbialEnd(at);
            if (adverbial > at) {
                at = adverbial;
                continue;
            }
            if (token.is(Pos.VERB)) {
                boolean undergone = main >= 0 && isUndergone(scan.token(main), token, traits);
                if (main >= 0 && !undergone && !isAuxiliaryOf(scan.token(main), token, traits)) {
                    break;
                }
                if (undergone) {
                    traits.remove(Trait.REFLEXIVE);
                    traits.add(Trait.PASSIVE);
                } else if (main < 0) {
                    form(token, traits);
                } else {
                    compose(scan.token(main), token, traits);
                }
                main = at;
                end = at + 1;
            } else if (language.inversions().contains(token.lower())) {
                traits.add(Trait.INVERTED);
                end = at + 1;
            } else if (scan.isNegation(at)) {
                if (main >= 0 && !isAuxiliary(main) && !language.headLast() && at > main + 1) {
                    break;
                }
                traits.add(Trait.NEGATED);
                end = main >= 0 ? at + 1 : end;
            } else if (scan.isClitic(at)) {
                if (main >= 0 && !isAuxiliary(main)) {
                    break;
                }
                clitic(language.clitics().get(token.lower()), traits);
            } else if (token.is(Pos.PARTICLE)) {
                if (language.reflexives().contains(token.lower())) {
                    traits.add(Trait.REFLEXIVE);
                }
                if (language.conditionals().contains(token.lower())) {
                    traits.add(Trait.SUPPOSED);
                }
                if (main >= 0 && !mergesInfinitive(main, at, traits)) {
                    break;
                }
            } else if (main >= 0 && mergesInfinitive(main, at, traits)) {
                end = at + 1;
            } else if (!token.is(Pos.ADVERB) && !(scan.isQuote(at) && (main < 0 || isAuxiliary(main)))) {
                break;
            }
            at++;
        }
        return close(from, end, main, traits);
    }

    private int close(int from, int end, int main, Set<Trait> traits) {
        boolean governed = traits.contains(Trait.INFINITIVE) || traits.contains(Trait.GERUND);
        String before = scan.preposition;
        if (scan.preposition != null && !governed) {
            scan.preposition = null;
        }
        if (scan.preposition != null && language.withouts().contains(scan.preposition)) {
            traits.add(Trait.NEGATED);
        }
        negatedFromBefore(traits);
        if (scan.supposed && traits.contains(Trait.FINITE)) {
            traits.add(Trait.SUPPOSED);
        }
        // 'чтобы остановить войну, Египет начал': the conjunction has had its verb
        scan.supposed &= !traits.contains(Trait.FINITE) && !traits.contains(Trait.INFINITIVE);
        if (language.verbBracket() && traits.contains(Trait.FINITE) && main >= 0 && opensCondition(main)) {
            traits.add(Trait.SUPPOSED);
        }
        int start = scan.preposition != null ? scan.prepositionFrom : from;
        scan.preposition = null;
        scan.owner = null;
        int to = Math.max(end, main + 1);
        VerbGroup group = new VerbGroup(start, to, main, traits);
        scan.frame = isBeforeNoun(from, main, traits) ? new Scan.Frame(group, before) : null;
        scan.chunks.add(group);
        return to;
    }

    /** Whether a participle goes with a noun ahead, of which its ending tells the case: behind a comma it goes with the one before. */
    private boolean isBeforeNoun(int from, int main, Set<Trait> traits) {
        return language.isCaseMarked()
                && !language.verbBracket()
                && traits.contains(Trait.REDUCED)
                && main >= 0
                && !(scan.last() instanceof Link link && link.is(Link.Kind.COMMA) && link.to() == from);
    }

    /** A negation that stands before the group: an adverb, 'nobody', 'no'. */
    private void negatedFromBefore(Set<Trait> traits) {
        int at = scan.chunks.size() - 1;
        while (at >= 0 && scan.chunks.get(at) instanceof Link l && l.is(Link.Kind.QUOTE)) {
            at--;
        }
        if (at < 0) {
            return;
        }
        Chunk last = scan.chunks.get(at);
        // 'there was no way the country would disarm'
        boolean denied = last instanceof NounPhrase
                && at > 0
                && scan.chunks.get(at - 1) instanceof NounPhrase before
                && (isDenial(before) || before.from() > 0 && scan.isNegation(before.from() - 1));
        boolean adverb = last instanceof Link l && l.is(Link.Kind.ADVERB) && scan.isNegation(last.from());
        boolean phrase = last instanceof NounPhrase n && isDenial(n);
        // 'ni Rusia ni China aceptaron'
        boolean neither = last instanceof NounPhrase
                && at > 0
                && scan.chunks.get(at - 1) instanceof Link nor
                && nor.is(Link.Kind.COORDINATOR)
                && scan.isNegation(nor.from());
        if (adverb || phrase || denied || neither) {
            traits.add(Trait.NEGATED);
        }
    }

    /** 'Ningún ministro', 'a ninguno', 'en ningún caso'. */
    private boolean isDenial(NounPhrase noun) {
        boolean behindPreposition = noun.from() + 1 < noun.to()
                && scan.token(noun.from()).is(Pos.PREPOSITION)
                && scan.isNegation(noun.from() + 1);
        return !noun.isTime() && (scan.isNegation(noun.from()) || behindPreposition);
    }

    private static void clitic(@Nullable String role, Set<Trait> traits) {
        if ("object".equals(role)) {
            traits.add(Trait.OBJECT_PRONOUN);
        } else if ("indirect".equals(role)) {
            traits.add(Trait.INDIRECT_PRONOUN);
        }
    }

    private boolean isAuxiliary(int at) {
        return language.isAuxiliary(scan.token(at).lemma());
    }

    private boolean isAuxiliaryOf(Token auxiliary, Token verb, Set<Trait> traits) {
        if (!language.isAuxiliary(auxiliary.lemma())) {
            return false;
        }
        if (language.isModal(auxiliary.lemma()) && !language.passive().contains(auxiliary.lemma())) {
            return verb.canBe(Pos.VERB, Feature.INFINITIVE);
        }
        return participle(verb) != null
                || verb.is(Feature.GERUND)
                || verb.is(Feature.INFINITIVE) && language.isModal(auxiliary.lemma())
                || verb.is(Feature.INFINITIVE) && language.perfect().contains(auxiliary.lemma()) && language.headLast()
                || traits.contains(Trait.INFINITIVE) && verb.is(Feature.PARTICIPLE);
    }

    /** 'Ils se sont fait arrêter': who gets something done to himself suffers it. */
    private boolean isUndergone(Token causative, Token verb, Set<Trait> traits) {
        return traits.contains(Trait.REFLEXIVE)
                && language.causatives().contains(causative.lemma())
                && verb.is(Feature.INFINITIVE)
                && !language.intransitives().contains(verb.lemma());
    }

    private static @Nullable Reading participle(Token verb) {
        for (Reading r : verb.readings()) {
            if (r.pos() == Pos.VERB && r.is(Feature.PARTICIPLE)) {
                return r;
            }
        }
        return null;
    }

    /** 'has to sign', 'tiene que firmar', 'is going to sign': the verb behind the particle joins the group. */
    private boolean mergesInfinitive(int main, int particle, Set<Trait> traits) {
        if (particle + 1 >= scan.size() || !scan.token(particle + 1).canBe(Pos.VERB, Feature.INFINITIVE)) {
            return false;
        }
        Token verb = scan.token(main);
        String link = " " + scan.token(particle).lower();
        String two = verb.lemma() + link;
        String three = main > 0 ? scan.token(main - 1).lemma() + " " + verb.lower() + link : two;
        if (language.obligation().contains(two)) {
            if (!language.compelled().contains(verb.lower())) {
                traits.add(Trait.OBLIGATION);
            }
            return true;
        }
        if (language.future().contains(two) || language.future().contains(three)) {
            traits.add(Trait.FUTURE);
            return true;
        }
        return false;
    }

    private void form(Token token, Set<Trait> traits) {
        if (token.is(Feature.PARTICIPLE) && token.is(Feature.FINITE)) {
            // the short participle of Russian needs no auxiliary
            traits.add(Trait.FINITE);
            traits.add(Trait.PASSIVE);
        } else if (token.is(Feature.FINITE) || token.is(Feature.PAST)) {
            traits.add(Trait.FINITE);
        } else if (token.is(Feature.INFINITIVE)) {
            traits.add(Trait.INFINITIVE);
        } else if (token.is(Feature.GERUND)) {
            traits.add(Trait.GERUND);
        } else if (token.is(Feature.PARTICIPLE)) {
            traits.add(Trait.REDUCED);
            if (!token.is(Feature.ACTIVE)) {
                traits.add(Trait.PASSIVE);
            }
        } else {
            traits.add(Trait.FINITE);
        }
        mark(token, Feature.FUTURE, Trait.FUTURE, traits);
        mark(token, Feature.CONDITIONAL, Trait.CONDITIONAL, traits);
        mark(token, Feature.SUBJUNCTIVE, Trait.SUBJUNCTIVE, traits);
        mark(token, Feature.PLURAL, Trait.PLURAL, traits);
        mark(token, Feature.FIRST, Trait.FIRST, traits);
        mark(token, Feature.SECOND, Trait.SECOND, traits);
        attached(token, traits);
        modal(token, traits);
    }

    /** 'Liefert Peking Waffen, hat das Folgen': a verb that opens the sentence, where the next clause opens with its verb too. */
    private boolean opensCondition(int verb) {
        for (int i = 0; i < verb; i++) {
            if (!scan.isQuote(i)) {
                return false;
            }
        }
        for (int i = verb + 2; i + 1 < scan.size(); i++) {
            Token next = scan.token(i + 1);
            if (scan.token(i).lower().equals(",") && next.is(Pos.VERB) && next.is(Feature.FINITE)) {
                return !scan.token(scan.size() - 1).lower().equals("?");
            }
        }
        return false;
    }

    /** 'Had Russia attacked, NATO would have': an auxiliary that opens a sentence and no question. */
    boolean invertsCondition(int at) {
        return scan.chunks.stream().allMatch(Link.class::isInstance)
                && language.invertedConditions().contains(scan.token(at).lower())
                && !scan.token(scan.size() - 1).lower().equals("?");
    }

    private static void attached(Token token, Set<Trait> traits) {
        mark(token, Feature.REFLEXIVE, Trait.REFLEXIVE, traits);
        mark(token, Feature.CLITIC, Trait.OBJECT_PRONOUN, traits);
        if (!token.is(Feature.PARTICIPLE)) {
            mark(token, Feature.DATIVE, Trait.INDIRECT_PRONOUN, traits);
        }
    }

    private static void mark(Token token, Feature feature, Trait trait, Set<Trait> traits) {
        if (token.is(feature)) {
            traits.add(trait);
        }
    }

    private void modal(Token token, Set<Trait> traits) {
        String lemma = token.lemma();
        if (language.future().contains(lemma)) {
            traits.add(Trait.FUTURE);
        }
        if (language.obligation().contains(lemma) && !language.compelled().contains(token.lower())) {
            traits.add(Trait.OBLIGATION);
        }
        if (language.possibility().contains(lemma)) {
            traits.add(Trait.POSSIBILITY);
        }
    }

    /** Adds to the traits what a verb behind its auxiliary makes of them. */
    void compose(Token auxiliary, Token verb, Set<Trait> traits) {
        modal(verb, traits);
        attached(verb, traits);
        Reading participle = participle(verb);
        boolean passive = language.passive().contains(auxiliary.lemma());
        if (passive && participle != null && !verb.is(Feature.GERUND)) {
            boolean active = language.intransitives().contains(participle.lemma())
                    || traits.contains(Trait.REFLEXIVE)
                    || language.passive().contains(verb.lemma());
            if (active) {
                traits.remove(Trait.PASSIVE);
            } else {
                traits.add(Trait.PASSIVE);
            }
            if (language.future().contains(auxiliary.lemma())) {
                // German 'wird unterzeichnet': the auxiliary of the future is that of the passive here
                traits.remove(Trait.FUTURE);
            }
        }
        // the modal itself is no statement any more once its verb is there
        if (!language.isModal(auxiliary.lemma()) && traits.contains(Trait.REDUCED)) {
            traits.remove(Trait.REDUCED);
        }
    }
}
