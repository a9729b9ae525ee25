package org.disgelo.syntax;

import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.Mark.Kind;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Cuts noun phrases: a noun or name with its determiners, adjectives and compounds, up to the next preposition. */
final class NounChunker {

    private final Scan scan;
    private final Language language;
    private final CasePrepositions cases;
    private final PhraseCases told;
    private final PartedArticles articles;
    private final Owners owners;

    NounChunker(Scan scan) {
        this.scan = scan;
        this.language = scan.language;
        this.cases = new CasePrepositions(scan);
        this.told = new PhraseCases(scan);
        this.articles = new PartedArticles(scan, cases);
        this.owners = new Owners(scan, cases);
    }

    /** Whether a noun phrase opens at that token. */
    boolean opens(int at) {
        if (scan.mark(at) != null || scan.truncatedEnd(at) > 0) {
            return true;
        }
        if (scan.isClitic(at) || isParticipialFrame(at) || isOfRelative(at)) {
            return false;
        }
        if (scan.isFirstPart(at)) {
            return true;
        }
        Token token = scan.token(at);
        return switch (token.pos()) {
            case NOUN, PROPER, DETERMINER, NUMBER, PRONOUN, ADJECTIVE -> true;
            case VERB -> isAttributive(at);
            default -> false;
        };
    }

    /** The article of a relative: 'el que', 'la cual', 'le quali'. */
    private boolean isOfRelative(int at) {
        return scan.token(at).is(Pos.DETERMINER)
                && at + 1 < scan.size()
                && scan.token(at + 1).is(Pos.RELATIVE);
    }

    /** A determiner far from its noun: 'das von Peru unterzeichnete Abkommen'. */
    boolean isParticipialFrame(int at) {
        return language.verbBracket()
                && scan.token(at).is(Pos.DETERMINER)
                && at + 1 < scan.size()
                && (scan.mark(at + 1) == null || scan.isMarked(at + 1, Kind.TIME))
                && scan.token(at + 1).is(Pos.PREPOSITION);
    }

    /** A participle before its noun: 'the disputed island', 'continued sanctions'. */
    private boolean isAttributive(int at) {
        if (!language.headLast() && !language.isCaseMarked() || at + 1 >= scan.size()) {
            return false;
        }
        Token token = scan.token(at);
        boolean form = token.is(Feature.PARTICIPLE) || token.is(Feature.GERUND) || token.canBe(Pos.ADJECTIVE);
        Token next = scan.token(at + 1);
        // 'the designated Italian minister'
        boolean nounNext = (next.is(Pos.NOUN) || next.is(Pos.ADJECTIVE)) && scan.mark(at + 1) == null
                || language.headLast() && scan.isMarked(at + 1, Kind.DEMONYM);
        if (!form || !nounNext || at == 0) {
            return false;
        }
        Token before = scan.token(at - 1);
        return before.is(Pos.DETERMINER)
                || before.is(Pos.ADJECTIVE)
                || before.is(Pos.GENITIVE)
                || before.is(Pos.NUMBER)
                || before.is(Pos.PREPOSITION) && !token.is(Feature.GERUND);
    }

    /** 'Wo die beiden eine Erklärung unterzeichneten': behind a word for two with its article another phrase begins. */
    private boolean isBehindTwo(int from, int at) {
        return at - 2 >= from
                && language.duals().contains(scan.token(at - 1).lower())
                && scan.token(at - 2).is(Pos.DETERMINER);
    }

    /** Cuts the phrase that opens there; returns the index behind it. */
    int chunk(int from) {
        if (scan.isMarked(from, Kind.TIME)) {
            int to = scan.markEnd(from);
            add(from, to, to - 1, true, false);
            return to;
        }
        int at = from;
        int head = -1;
        boolean noun = false;
        while (at < scan.size()) {
            Token token = scan.token(at);
            Mark mark = scan.mark(at);
            boolean measured = noun && scan.isMeasure(at);
            noun &= !measured;
            head = measured ? -1 : head;
            int truncated = noun ? -1 : scan.truncatedEnd(at);
            if (truncated > 0) {
                at = truncated;
                continue;
            }
            if (mark != null) {
                if (mark.kind() == Kind.TIME
                        || mark.isName() && noun && breaksBefore(head, at)
                        || noun && opensNext(at)) {
                    break;
                }
                int owned = mark.isName() && at == from ? owners.end(at, mark.to()) : -1;
                if (owned > 0) {
                    own(from, mark.to());
                    return owned;
                }
                int to = scan.markEnd(at);
                if (mark.isName()) {
                    head = language.headLast() || head < 0 || !noun ? to - 1 : head;
                    noun = true;
                } else if (head < 0 || language.headLast()) {
                    head = to - 1;
                }
                at = to;
                continue;
            }
            if (at > from && scan.isClitic(at)) {
                break;
            }
            if (scan.isFirstPart(at) && (!noun || !opensNext(at + 2))) {
                at += 2;
                continue;
            }
            if (!noun && language.compounds() && scan.isModel(at)) {
                at += 3;
                continue;
            }
            int owned = token.is(Pos.PROPER) && at == from ? owners.end(at, at + 1) : -1;
            if (owned > 0) {
                own(from, at + 1);
                return owned;
            }
            boolean more =
                    switch (token.pos()) {
                        case DETERMINER ->
                            !isBehindTwo(from, at)
                                    && (!noun && head < 0 && !isBehindPredicate(from, at)
                                            || at == from
                                            || !noun && scan.token(at - 1).is(Pos.DETERMINER));
                        case NUMBER -> language.headLast() || !noun || !opensCount(at);
                        case ADJECTIVE -> !noun || !opensNext(at);
                        case NOUN, PROPER -> !noun || !breaksBefore(head, at);
                        case PRONOUN -> at == from;
                        case VERB -> isAttributive(at);
                        case ADVERB ->
                            at > from
                                    && (!noun || !language.headLast() && !language.isCaseMarked())
                                    && at + 1 < scan.size()
                                    && scan.token(at + 1).is(Pos.ADJECTIVE);
                        case PUNCTUATION -> inside(at);
                        default -> false;
                    };
            if (!more) {
                break;
            }
            if (token.is(Pos.PRONOUN) && isPossessive(at)) {
                at++;
                continue;
            }
            if (token.is(Pos.PRONOUN)) {
                add(from, at + 1, at, false, true);
                return at + 1;
            }
            if (token.is(Pos.NOUN) || token.is(Pos.PROPER)) {
                head = language.headLast() || !noun || scan.isCompoundTail(at) ? at : head;
                noun = true;
            }
            at++;
        }
        while (at > from + 1 && scan.token(at - 1).is(Pos.PUNCTUATION) && scan.mark(at - 1) == null) {
            at--;
        }
        at = Math.max(at, from + 1);
        // 'certains ont campé': a determiner that stands alone
        boolean some = head < 0
                && at == from + 1
                && scan.token(from).is(Pos.DETERMINER)
                && language.somes().contains(scan.token(from).lower());
        add(from, at, head < 0 ? at - 1 : head, false, some);
        return at;
    }

    /** Makes the words the owner of the phrase behind them, or one of several: 'Russlands und Irans Hilfe'. */
    private void own(int from, int to) {
        NounPhrase first = scan.owner;
        scan.owner = null;
        NounPhrase owner = phrase(from, to, to - 1, false, false);
        if (first != null) {
            first.joined.add(owner);
            owner.leader = first;
        }
        scan.owner = first == null ? owner : first;
    }

    /** 'Tachó de ilegal el referéndum': behind a lone adjective an article opens another phrase. */
    private boolean isBehindPredicate(int from, int at) {
        int before = at - 1;
        while (before > from && scan.isQuote(before)) {
            before--;
        }
        if (before < from) {
            return false;
        }
        Token token = scan.token(before);
        return !language.headLast()
                && !language.isCaseMarked()
                && token.is(Pos.ADJECTIVE)
                && !token.canBe(Pos.DETERMINER)
                && language.definites().contains(scan.token(at).lower());
    }

    /** Where adjectives never follow their noun, one behind a noun opens the next phrase: 'die Lagerung russischer Waffen'. */
    private boolean opensNext(int at) {
        Token token = scan.token(at);
        boolean adjective = token.is(Pos.ADJECTIVE) || scan.isMarked(at, Kind.DEMONYM);
        return language.isCaseMarked() && adjective && !token.capitalised() && !token.joined();
    }

    /** A number with a noun of its own: 'puso de relieve tres reuniones', 'seit Monaten zwei Schweizer'. */
    private boolean opensCount(int at) {
        if (at + 1 >= scan.size()) {
            return false;
        }
        boolean people = language.isCaseMarked() && scan.isMarked(at + 1, Kind.DEMONYM);
        // 'передал Армении двух пленных солдат'
        boolean adjective = language.isCaseMarked() && opensNext(at + 1) && scan.mark(at + 1) == null;
        return people
                || adjective
                || scan.mark(at + 1) == null && scan.token(at + 1).is(Pos.NOUN);
    }

    /** A pronoun that is the possessive of the noun behind it: 'его предложение', 'его турецкий коллега'. */
    private boolean isPossessive(int at) {
        int next = scan.mark(at + 1) != null && opensNext(at + 1) ? scan.markEnd(at + 1) : at + 1;
        return language.possessives().contains(scan.token(at).lower())
                && next < scan.size()
                && scan.mark(next) == null
                && (scan.token(next).is(Pos.NOUN) || scan.token(next).is(Pos.ADJECTIVE));
    }

    /** Whether a noun or name at that place opens a phrase of its own. */
    private boolean breaksBefore(int head, int at) {
        if (language.headLast() || scan.token(at).joined()) {
            return false;
        }
        // Italian: 'il presidente Putin' is one phrase, 'Putin presidente' and 'la firma Mosca' are rare enough to be
        // two
        Token token = scan.token(at);
        boolean named = scan.mark(at) != null || token.is(Pos.PROPER);
        if (at > 0 && scan.isName(at) && scan.isName(at - 1) && scan.mark(at) != scan.mark(at - 1)) {
            // 'alle Nazioni Unite Trump': two names side by side are two phrases
            return true;
        }
        boolean headNamed =
                head >= 0 && (scan.mark(head) != null || scan.token(head).is(Pos.PROPER));
        if (language.isCaseMarked() && scan.mark(at) == null && scan.isMarked(at - 1, Kind.NAME)) {
            // 'в Минске ОМОН': nothing unknown goes on with the name of a state
            return true;
        }
        if (language.isCaseMarked()
                && language.genitiveSuffix().isEmpty()
                && scan.isMarked(at, Kind.NAME)
                && head >= 0
                && scan.mark(head) == null
                && PhraseCases.isAcronym(scan.token(head))) {
            // 'ВМС Франции и Греции': what belongs to a name is what stands behind an acronym
            return true;
        }
        if (!language.isCaseMarked() || headNamed) {
            return headNamed && !named;
        }
        // a noun behind a noun is another phrase, mostly in the genitive; a person's name may go with a title before it
        Mark mark = scan.mark(at);
        if (mark == null) {
            return !token.canBe(Pos.PROPER) || !token.capitalised() || scan.preposition != null && isSubject(at);
        }
        return mark.kind() != Kind.PERSON || cases.isGenitive(mark) || !agree(head, mark);
    }

    /** 'В ответ Uber получит': a name before the verb of a clause that has no other subject. */
    private boolean isSubject(int name) {
        int at = name + 1;
        while (at < scan.size()
                && (scan.token(at).is(Pos.ADVERB) || scan.token(at).is(Pos.PARTICLE))) {
            at++;
        }
        if (at >= scan.size() || !scan.token(at).is(Pos.VERB) || !scan.token(at).is(Feature.FINITE)) {
            return false;
        }
        for (int i = scan.chunks.size() - 1; i >= 0; i--) {
            Chunk chunk = scan.chunks.get(i);
            if (chunk instanceof NounPhrase noun && noun.preposition() == null && !noun.isTime()) {
                return false;
            }
            if (chunk instanceof Link link && !link.is(Link.Kind.ADVERB) && !link.is(Link.Kind.QUOTE)) {
                return true;
            }
        }
        return true;
    }

    /** Whether a person's name can go with the title before it: of one case, and no thing ('визит Путина' is no title). */
    private boolean agree(int head, Mark mark) {
        if (scan.token(head).readings().stream().anyMatch(r -> r.is(Feature.INANIMATE))
                && scan.token(head).readings().stream()
                        .allMatch(r -> r.is(Feature.INANIMATE) || r.pos() == Pos.PROPER || r.pos() == Pos.VERB)) {
            return false;
        }
        Set<Feature> title = Agreement.cases(scan.tokens, head, head + 1);
        Set<Feature> name = Agreement.cases(scan.tokens, mark.from(), mark.to());
        return title.isEmpty() || name.isEmpty() || title.stream().anyMatch(name::contains);
    }

    /** A hyphen between joined words, or a quotation mark, within a phrase. */
    private boolean inside(int at) {
        Token token = scan.token(at);
        if (at + 1 >= scan.size() || !opens(at + 1)) {
            return false;
        }
        boolean hyphen = (token.lower().equals("-")
                        || token.lower().equals("\u2013")
                        || token.lower().equals("/"))
                && token.joined()
                && scan.token(at + 1).joined();
        boolean quote = scan.isQuote(at) && at > 0 && !scan.token(at - 1).is(Pos.PUNCTUATION);
        return hyphen || quote;
    }

    private void add(int from, int to, int head, boolean time, boolean pronoun) {
        scan.chunks.add(phrase(from, to, head, time, pronoun));
        scan.preposition = null;
        scan.owner = null;
    }

    private NounPhrase phrase(int from, int to, int head, boolean time, boolean pronoun) {
        NounPhrase owner = scan.owner;
        int start =
                scan.preposition != null ? Math.min(scan.prepositionFrom, from) : owner != null ? owner.from() : from;
        Set<Feature> cases = time || !language.isCaseMarked()
                ? Set.of()
                : told.of(scan.behindMeasure(from, head), head, declined(from, to));
        Scan.Parted parted = scan.parted;
        if (parted != null && scan.preposition == null && !time && !pronoun && articles.closes(from)) {
            scan.parted = null;
            return articles.noun(parted, new NounPhrase(start, to, head, false, false, null, owner, cases), cases);
        }
        boolean governed = scan.preposition != null && !scan.isFree(scan.preposition, from, cases);
        cases = governed ? told.governed(cases) : cases;
        String preposition = governed || time ? scan.preposition : this.cases.preposition(from, to, cases);
        Scan.Frame frame =
                scan.preposition == null && !time && !pronoun ? scan.framing(from, declined(from, to)) : null;
        if (frame == null) {
            NounPhrase noun = new NounPhrase(start, to, head, time, pronoun, preposition, owner, cases);
            noun.framed = parted != null && !time;
            return noun;
        }
        String before = frame.preposition() == null ? preposition : frame.preposition();
        NounPhrase noun = new NounPhrase(start, to, head, false, false, before, owner, cases);
        frame.participle().subject = noun;
        scan.frame = null;
        return noun;
    }

    /** Where the words end that are declined: in the name 'Лига арабских государств' only the first is. */
    private int declined(int from, int to) {
        if (scan.isMarked(from, Kind.NAME)) {
            for (int i = from; i < scan.markEnd(from) && i < to; i++) {
                if (scan.token(i).canBe(Pos.NOUN) && !scan.token(i).canBe(Pos.ADJECTIVE)) {
                    return i + 1;
                }
            }
        }
        // 'авианосец «Джеральд Форд»': a name in quotation marks stands in a case of its own
        for (int i = from + 1; i < to; i++) {
            if (scan.isQuote(i)) {
                return i;
            }
        }
        return to;
    }
}
