package org.disgelo.syntax;

import java.util.List;
import java.util.stream.IntStream;
import org.disgelo.language.Language;
import org.disgelo.language.Phrases;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into noun phrases, verb groups and the links between them. */
final class Chunker {

    private static final int LONGEST_REMARK = 6;
    private static final String BREAKS = ";:()[]\u2013\u2014-|/\u2022.!?\u2026\u00BF\u00A1";

    private final Scan scan;
    private final Language language;
    private final NounChunker nouns;
    private final VerbChunker verbs;
    private final PartedArticles articles;
    private final Correlatives correlatives;

    Chunker(Language language, Sentence sentence, List<Mark> known) {
        this.scan = new Scan(language, sentence, known);
        this.language = language;
        this.nouns = new NounChunker(scan);
        this.verbs = new VerbChunker(scan);
        this.articles = new PartedArticles(scan, new CasePrepositions(scan));
        this.correlatives = new Correlatives(language, scan);
    }

    Scan scan() {
        int at = 0;
        while (at < scan.size()) {
            at = next(at);
        }
        return scan;
    }

    private int next(int at) {
        int correlative = correlatives.link(at);
        if (correlative > 0) {
            return correlative;
        }
        int adverbial = scan.adverbialEnd(at);
        if (adverbial > at && !isWithinPhrase(at, adverbial)) {
            scan.link(at, adverbial, Link.Kind.ADVERB);
            return adverbial;
        }
        if (isAbbreviation(at)) {
            return at + 3;
        }
        int remark = remark(at);
        if (remark > 0) {
            return remark;
        }
        int approximation = approximation(at);
        if (approximation > 0) {
            return approximation;
        }
        if (verbs.invertsCondition(at) && startsNoun(at + 1)) {
            scan.link(at, at + 1, Link.Kind.SUBORDINATOR);
            scan.supposed = true;
            return at + 1;
        }
        // 'tout comme l'Allemagne': what opens a phrase elsewhere may be part of a preposition
        int phrase = scan.mark(at) == null ? phrase(at) : -1;
        if (phrase > 0) {
            return phrase;
        }
        if (nouns.opens(at)) {
            return nouns.chunk(at);
        }
        if (verbs.opens(at)) {
            return verbs.chunk(at);
        }
        Token token = scan.token(at);
        switch (token.pos()) {
            case PREPOSITION -> {
                if (!postposition(token, at)) {
                    preposition(token, at);
                }
            }
            case CONJUNCTION -> {
                if (language.comparisons().contains(token.lower()) && !finiteAhead(at)) {
                    scan.preposition(token.lower(), at);
                } else {
                    conjunction(token.lower(), at, at + 1);
                }
            }
            case RELATIVE -> {
                if (language.subordinators().contains(token.lower()) && (!nounBefore() || wishes(at) || reports())) {
                    conjunction(token.lower(), at, at + 1);
                } else {
                    scan.link(at, at + 1, Link.Kind.RELATIVE);
                }
            }
            case PUNCTUATION, OTHER -> punctuation(at);
            case GENITIVE -> genitive(at);
            case DETERMINER, ADVERB -> {
                boolean parted = nouns.isParticipialFrame(at) || articles.isPassedOver(at);
                scan.link(at, at + 1, parted ? Link.Kind.ARTICLE : Link.Kind.ADVERB);
            }
            case PARTICLE -> {
                // 'to Nepal': before a noun the mark of the infinitive is a preposition
                if (language.to().contains(token.lower()) && startsNoun(at + 1)) {
                    scan.preposition(token.lower(), at);
                } else {
                    scan.link(at, at + 1, Link.Kind.ADVERB);
                }
            }
            default -> scan.link(at, at + 1, Link.Kind.ADVERB);
        }
        return at + 1;
    }

    /** 'La Organización de Estados Americanos (OEA) de Washington': letters in brackets only repeat the noun before them. */
    private boolean isAbbreviation(int at) {
        if (at + 2 >= scan.size()
                || !scan.token(at).lower().equals("(")
                || !scan.token(at + 2).lower().equals(")")
                || scan.chunks.isEmpty()
                || !(scan.chunks.getLast() instanceof NounPhrase noun)
                || noun.to() != at) {
            return false;
        }
        String letters = scan.token(at + 1).form();
        boolean capitals =
                letters.length() > 1 && letters.length() < 8 && letters.chars().allMatch(Character::isUpperCase);
        boolean told = scan.mark(at + 1) == null
                || IntStream.range(noun.from(), noun.to()).anyMatch(scan::isName);
        return capitals && told;
    }

    /**
     * 'Hat den Minister Sikorski (Bürgerplattform) kritisiert': the words in brackets behind a noun, his party, age or years, are no
     * clause and part none; returns what is behind, or -1.
     */
    private int remark(int at) {
        boolean opens = language.verbBracket()
                && scan.token(at).lower().equals("(")
                && !scan.chunks.isEmpty()
                && scan.chunks.getLast() instanceof NounPhrase noun
                && noun.to() == at;
        for (int i = at + 1; opens && i < Math.min(scan.size(), at + LONGEST_REMARK); i++) {
            Token token = scan.token(i);
            if (token.lower().equals(")")) {
                return i + 1;
            }
            if (scan.isName(i) || token.is(Pos.VERB) || token.is(Pos.RELATIVE) || token.is(Pos.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'More than' before a number: passed over, the phrase keeps the preposition before it; returns what is behind, or -1. */
    private int approximation(int at) {
        Phrases.Match match = language.approximations().at(scan.tokens, at);
        return match != null && match.to() < scan.size() && isNumberAt(match.to()) ? match.to() : -1;
    }

    /** 'Three', 'a million': 'take in more than a million refugees'. */
    private boolean isNumberAt(int at) {
        Token token = scan.token(at);
        int noun = token.is(Pos.DETERMINER) && !language.definites().contains(token.lower()) ? at + 1 : at;
        return token.is(Pos.NUMBER)
                || (noun > at || language.isCaseMarked())
                        && noun < scan.size()
                        && language.partitives().contains(scan.token(noun).lemma());
    }

    /** Whether a finite verb follows before the next mark: 'as Russia attacked', not 'as a rogue state'. */
    private boolean finiteAhead(int at) {
        for (int i = at + 1; i < scan.size(); i++) {
            Token token = scan.token(i);
            if (token.is(Pos.VERB) && scan.mark(i) == null && (token.is(Feature.FINITE) || token.is(Feature.PAST))) {
                return true;
            }
            boolean within =
                    i + 1 < scan.size() && token.end() == scan.token(i + 1).start();
            // 'as Turkey and Germany met': what stands together is one subject
            boolean conjunction =
                    token.is(Pos.CONJUNCTION) && !language.coordinators().contains(token.lower());
            if (token.is(Pos.PUNCTUATION) && !within && !scan.isQuote(i) || conjunction) {
                return token.lower().equals(",") && finiteBehindAside(i);
            }
        }
        return false;
    }

    /** 'After the president, a former judge, left': what stands between two commas before a finite verb says who its subject is. */
    private boolean finiteBehindAside(int comma) {
        boolean relative = comma + 1 < scan.size() && scan.token(comma + 1).is(Pos.RELATIVE);
        for (int i = comma + 1; i + 1 < scan.size(); i++) {
            Token token = scan.token(i);
            if (token.lower().equals(",")) {
                // 'als Polen, der Nachbar im Westen, die Grenze schloss'
                int verb = i + 1;
                while (language.verbBracket()
                        && verb + 1 < scan.size()
                        && !scan.token(verb + 1).is(Pos.PUNCTUATION)) {
                    verb++;
                }
                Token finite = scan.token(verb);
                return i > comma + 1 && finite.is(Pos.VERB) && finite.is(Feature.FINITE);
            }
            if (token.is(Pos.PUNCTUATION) && !scan.isQuote(i)
                    || token.is(Pos.VERB) && token.is(Feature.FINITE) && scan.mark(i) == null && !relative) {
                return false;
            }
        }
        return false;
    }

    private void conjunction(String lemma, int from, int to) {
        if (language.coordinators().contains(lemma)) {
            scan.link(from, to, Link.Kind.COORDINATOR, lemma);
        } else {
            scan.link(from, to, Link.Kind.SUBORDINATOR, lemma);
            scan.supposed = language.conditionals().contains(lemma);
        }
    }

    /** Several words that act as one preposition or conjunction; returns the index behind them or -1. */
    private int phrase(int at) {
        Phrases.Match match = language.phrases().at(scan.tokens, at);
        if (match == null) {
            return -1;
        }
        String lemma = match.meaning();
        if (language.words().get(lemma) == Pos.RELATIVE
                && !language.subordinators().contains(lemma)) {
            // 'el país al que Perú acusó': no conjunction 'a que'
            scan.link(at, match.to(), Link.Kind.RELATIVE, lemma);
        } else if (language.coordinators().contains(lemma)
                || language.subordinators().contains(lemma)) {
            conjunction(lemma, at, match.to());
        } else {
            scan.preposition(lemma, at);
        }
        return match.to();
    }

    /** 'As well as': the adverb is but the beginning of a conjunction. */
    private boolean isWithinPhrase(int at, int adverbial) {
        Phrases.Match phrase = language.phrases().at(scan.tokens, at);
        return phrase != null && phrase.to() > adverbial;
    }

    /** A preposition, unless it is an article of quantity: 'a envoyé des soldats', 'par des soldats'. */
    private void preposition(Token token, int at) {
        boolean article = language.partitiveArticles().contains(token.lower())
                && !scan.isName(at + 1)
                && (scan.preposition != null || takesObject(scan.last()) || scan.clauseStarts());
        if (!article) {
            scan.preposition(token.lemma(), at);
        }
    }

    /** 'Dem Bericht der Uno zufolge': what governs the phrase behind which it stands, and whose genitives are part of it. */
    private boolean postposition(Token token, int at) {
        if (!language.postpositions().contains(token.lower())) {
            return false;
        }
        String genitive = language.cases().get(Feature.GENITIVE);
        int host = scan.chunks.size() - 1;
        while (host > 0
                && scan.chunks.get(host) instanceof NounPhrase noun
                && noun.preposition() != null
                && noun.preposition().equals(genitive)
                && scan.chunks.get(host - 1) instanceof NounPhrase) {
            host--;
        }
        boolean behind = host >= 0
                && scan.chunks.get(host) instanceof NounPhrase
                && scan.chunks.getLast() instanceof NounPhrase last
                && last.to() == at;
        if (behind && scan.chunks.get(host) instanceof NounPhrase noun) {
            noun.govern(token.lemma());
        }
        return behind;
    }

    /** 'La visite controversée du président': a participle that goes with a noun has no object. */
    private static boolean takesObject(@Nullable Chunk last) {
        return last instanceof VerbGroup verb && !verb.is(VerbGroup.Trait.REDUCED);
    }

    private boolean nounBefore() {
        List<Chunk> chunks = scan.chunks;
        return !chunks.isEmpty() && chunks.getLast() instanceof NounPhrase
                || chunks.size() > 1
                        && chunks.getLast() instanceof Link l
                        && l.is(Link.Kind.COMMA)
                        && chunks.get(chunks.size() - 2) instanceof NounPhrase
                || scan.preposition != null;
    }

    /** 'Replicó a Madrid que ...', 'told Ethiopia that ...': behind the addressee of a verb of speech. */
    private boolean reports() {
        List<Chunk> chunks = scan.chunks;
        if (chunks.size() > 1 && chunks.getLast() instanceof NounPhrase noun && noun.preposition() == null) {
            boolean told = chunks.get(chunks.size() - 2) instanceof VerbGroup verb
                    && verb.verb() >= 0
                    && language.informing().contains(scan.token(verb.verb()).lemma());
            return told || reportsBeside();
        }
        return reportsBeside();
    }

    /** 'Informó hoy, martes, a la prensa que ...': only the day, the place and the addressee stand between a verb of speech and what is said. */
    private boolean reportsBeside() {
        for (Chunk chunk : scan.chunks.reversed()) {
            switch (chunk) {
                case VerbGroup verb -> {
                    return verb.verb() >= 0
                            && language.speech()
                                    .contains(scan.token(verb.verb()).lemma());
                }
                case NounPhrase noun -> {
                    if (!noun.isTime() && !isBesideSpeech(noun)) {
                        return false;
                    }
                }
                case Link link -> {
                    if (!link.is(Link.Kind.COMMA) && !link.is(Link.Kind.ADVERB)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** To whom or at what place or occasion something is said: 'en Viena', 'en un comunicado', but not 'en la reunión que ...'. */
    private boolean isBesideSpeech(NounPhrase noun) {
        String preposition = noun.preposition();
        if (preposition == null || language.to().contains(preposition)) {
            return preposition != null;
        }
        boolean told = Character.isUpperCase(scan.token(noun.head()).form().codePointAt(0))
                || IntStream.range(noun.from(), noun.head())
                        .noneMatch(
                                i -> language.definites().contains(scan.token(i).lower()));
        return told
                && (language.locative().contains(preposition) || language.of().contains(preposition));
    }

    /** Whether the next verb is in the subjunctive: 'pidió a Chile que retire', no relative clause. */
    private boolean wishes(int at) {
        for (int i = at + 1; i < scan.size(); i++) {
            Token token = scan.token(i);
            if (token.is(Pos.VERB)) {
                return token.is(Feature.SUBJUNCTIVE);
            }
            if (token.is(Pos.PUNCTUATION) && !scan.isQuote(i) || token.is(Pos.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private void genitive(int at) {
        List<Chunk> chunks = scan.chunks;
        if (!chunks.isEmpty() && chunks.getLast() instanceof NounPhrase last && last.to() == at && startsNoun(at + 1)) {
            chunks.removeLast();
            scan.owner = last;
            scan.preposition = last.preposition();
            scan.prepositionFrom = last.from();
        } else {
            scan.link(at, at + 1, Link.Kind.QUOTE);
        }
    }

    private boolean startsNoun(int at) {
        return at < scan.size() && (nouns.opens(at) || scan.isQuote(at));
    }

    private void punctuation(int at) {
        String form = scan.token(at).lower();
        if (form.equals(",")) {
            scan.link(at, at + 1, Link.Kind.COMMA);
        } else if (scan.isQuote(at)) {
            if (scan.preposition == null) {
                scan.link(at, at + 1, Link.Kind.QUOTE);
            }
        } else if (BREAKS.contains(form)) {
            scan.supposed = false;
            scan.link(at, at + 1, Link.Kind.BREAK);
        }
    }
}
