package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Binds noun phrases to one another: belonging, coordination, apposition. */
final class NounBinder {

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final ClauseOpenings clauses;

    NounBinder(Language language, List<Token> tokens, List<Chunk> chunks) {
        this.language = language;
        this.tokens = tokens;
        this.chunks = chunks;
        this.clauses = new ClauseOpenings(chunks);
    }

    void bind() {
        for (int i = 1; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                belonging(i, noun);
                if (endsTellCases()) {
                    new SharedCase(language, tokens).entitle(chunks, i, noun);
                }
                coordination(i, noun);
            }
        }
        for (int i = 2; i < chunks.size(); i++) {
            apposition(i);
            BracketList.bind(
                    chunks,
                    i,
                    NounPhrase::outermost,
                    n -> language.dualNouns().contains(tokens.get(n.head()).lemma()));
            ResumedPhrases.bind(chunks, i);
            datives(i);
        }
        for (int i = 2; endsTellCases() && i < chunks.size(); i++) {
            name(i);
        }
    }

    /** Whether the endings of nouns, names among them, tell their cases (Russian, not German). */
    private boolean endsTellCases() {
        return language.isCaseMarked() && language.genitiveSuffix().isEmpty();
    }

    /** 'Соседи Сирии Турция и Иордания': names in the case of a subject behind the genitives of a noun say who it is. */
    private void name(int at) {
        if (chunks.get(at) instanceof NounPhrase noun
                && chunks.get(at - 1) instanceof NounPhrase before
                && before.host != null
                && noun.preposition() == null
                && noun.leader == null
                && tokens.get(noun.head()).is(Pos.PROPER)
                && noun.isSure()) {
            NounPhrase first = before.outermost();
            boolean role = (first.isSure() || first.isCaseless())
                    && !tokens.get(first.head()).is(Pos.PROPER);
            if (role && first.preposition() == null && first.apposition == null && first.joined.isEmpty()) {
                first.apposition = noun;
            }
        }
    }

    private void belonging(int at, NounPhrase noun) {
        if (noun.article >= 0 || noun.framed) {
            PartedArticles.bind(language, chunks, noun);
        } else if (noun.preposition() != null
                && previous(at) instanceof NounPhrase before
                && !before.isTime()
                && !isAgent(noun, before)
                && (language.of().contains(noun.preposition()) || isAmong(noun, before))) {
            NounPhrase host = participle(at, noun) >= 0
                    ? beforeParticiple(participle(at, noun))
                    : behindPlace(at, noun, behindAgent(at, before));
            if (host != null) {
                noun.host = host;
                host.of.add(noun);
            }
        }
    }

    /** 'Wurde im Süden des Libanon von einer Rakete getroffen': a name is not of a thing, it is done by it. */
    private boolean isAgent(NounPhrase noun, NounPhrase before) {
        return language.verbBracket()
                && language.by().contains(String.valueOf(noun.preposition()))
                && tokens.get(before.head()).is(Pos.PROPER)
                && !tokens.get(noun.head()).is(Pos.PROPER);
    }

    /** 'Один из протестующих': those of whom a number is. */
    private boolean isAmong(NounPhrase noun, NounPhrase before) {
        return noun.preposition() != null
                && language.among().contains(noun.preposition())
                && tokens.get(before.head()).is(Pos.NUMBER);
    }

    /** Where the participle stands that goes with a noun behind it, or -1: 'рост введённых Европой санкций'. */
    private int participle(int at, NounPhrase noun) {
        for (int i = at - 1; i >= 0 && !(chunks.get(i) instanceof Link l && l.is(Link.Kind.COMMA)); i--) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                return verb.subject == noun ? i : -1;
            }
        }
        return -1;
    }

    /** What a noun belongs to that its participle stands before; null when nothing stands before the participle. */
    private @Nullable NounPhrase beforeParticiple(int participle) {
        return participle > 0 && chunks.get(participle - 1) instanceof NounPhrase before && !before.isTime()
                ? before
                : null;
    }

    /** 'Задержание Турцией журналистов': the agent in its own case stands between an action and what it is done to. */
    private NounPhrase behindAgent(int at, NounPhrase before) {
        String agent = language.cases().get(Feature.INSTRUMENTAL);
        int index = chunks.indexOf(before);
        return agent != null
                        && agent.equals(before.preposition())
                        && index > 0
                        && index < at
                        && chunks.get(index - 1) instanceof NounPhrase action
                        && !action.isTime()
                ? action
                : before;
    }

    /** 'La visite en Allemagne du président turc': a country has no president's name to belong to, the visit has. */
    private NounPhrase behindPlace(int at, NounPhrase noun, NounPhrase before) {
        int index = chunks.indexOf(before);
        String preposition = before.preposition();
        boolean definite = language.definites().contains(tokens.get(noun.from()).lower())
                || noun.from() + 1 < noun.to()
                        && language.definites()
                                .contains(tokens.get(noun.from() + 1).lower());
        return !language.headLast()
                        && !language.isCaseMarked()
                        && definite
                        && index > 0
                        && index == at - 1
                        && preposition != null
                        && !language.of().contains(preposition)
                        && tokens.get(before.head()).canBe(Pos.PROPER)
                        && tokens.get(before.head()).capitalised()
                        && chunks.get(index - 1) instanceof NounPhrase action
                        && !action.isTime()
                ? action
                : before;
    }

    /** The chunk before, quotation marks passed over. */
    private @Nullable Chunk previous(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!(chunks.get(i) instanceof Link l && (l.is(Link.Kind.QUOTE) || l.is(Link.Kind.ADVERB)))) {
                return chunks.get(i);
            }
        }
        return null;
    }

    private void coordination(int at, NounPhrase noun) {
        if (!(chunks.get(at - 1) instanceof Link link) || at < 2) {
            return;
        }
        boolean and = link.is(Link.Kind.COORDINATOR) && !language.adversatives().contains(link.lemma());
        boolean comma = link.is(Link.Kind.COMMA) && (listGoesOn(at) || new HeadlinePair(tokens, chunks).opens(at));
        if (!and && !comma) {
            return;
        }
        int before = at - 2;
        if (chunks.get(before) instanceof Link l && (l.is(Link.Kind.COMMA) || l.is(Link.Kind.ADVERB)) && before > 0) {
            before--;
        }
        if (!(chunks.get(before) instanceof NounPhrase last) || last.isTime()) {
            return;
        }
        SharedCase shared = new SharedCase(language, tokens);
        if (and && last.preposition() == null && last.host == null && shared.isShown(noun, last)) {
            last.govern(noun.preposition());
        }
        shared.settle(last, noun);
        // 'с послом Канады Иваном Петровым и премьером Индии'
        NounPhrase host = endsTellCases() ? last.host : null;
        // 'met with the king of Norway and with his colleague'
        boolean again = !endsTellCases()
                && last.host != null
                && noun.preposition() != null
                && !noun.preposition().equals(last.preposition())
                && noun.preposition().equals(last.outermost().preposition());
        boolean other =
                host != null && (!host.of.contains(last) || isOtherCase(noun, last) || !shared.joins(noun, last));
        NounPhrase titled = again || other ? last.outermost() : last;
        if (!shared.joins(noun, titled) && !shared.joins(noun, last)) {
            // 'the ministers of Russia and of Belarus', 'talks with X and with Y' join; other prepositions do not
            return;
        }
        if (comma && isSubject(noun, last)) {
            return;
        }
        if (comma && new SubjectPair(language, tokens, chunks).opens(at, before)) {
            return;
        }
        NounPhrase partner = shared.joins(noun, titled) ? titled : last;
        if (noun.preposition() == null && last.host != null && (clauses.opensAt(at) || opensWithArticle(noun))) {
            partner = last.outermost();
        }
        if (new HeadlinePair(tokens, chunks).opens(at)) {
            last.joined.add(noun);
            noun.leader = last;
            return;
        }
        // 'the talks held between Kim and Moon failed': where there is one side, the other follows
        boolean halved = language.between().contains(String.valueOf(last.preposition())) && last.joined.isEmpty();
        if (!halved && clauses.opensAt(at) && clauses.verbBefore(before)) {
            return;
        }
        NounPhrase first = partner.leader == null ? partner : partner.leader;
        // 'a pact between Rome and Tirana and a visit to Bari': two are between, a second 'and' goes on from further
        // out
        boolean paired = and
                && partner.leader != null
                && chunks.get(before - 1) instanceof Link l
                && l.is(Link.Kind.COORDINATOR);
        if (paired && language.between().contains(String.valueOf(first.preposition()))) {
            return;
        }
        first.joined.add(noun);
        noun.leader = first;
        if (first.host != null && noun.host == null) {
            noun.host = first.host;
            first.host.of.add(noun);
        }
    }

    /** 'Премьер Индии, глава Пакистана и посол': a bare phrase that can be no genitive goes on with what the genitive is of. */
    private boolean isOtherCase(NounPhrase noun, NounPhrase last) {
        return noun.preposition() == null
                && !noun.isCaseless()
                && language.cases().entrySet().stream()
                        .anyMatch(c -> c.getValue().equals(last.preposition()) && !noun.canBe(c.getKey()));
    }

    /** Whether a list goes on behind this phrase: ', X and Y' or ', X, Y and Z'. */
    private boolean listGoesOn(int at) {
        int i = at + 1;
        int commas = 0;
        while (i < chunks.size() && commas < 6) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link l) {
                if (l.is(Link.Kind.COORDINATOR)) {
                    return i + 1 < chunks.size() && chunks.get(i + 1) instanceof NounPhrase;
                }
                if (!l.is(Link.Kind.COMMA)) {
                    return false;
                }
                commas++;
            } else if (chunk instanceof VerbGroup) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** 'Le sanzioni dell'UE e il prestito russo': what has an article of its own goes with the outer noun. */
    private boolean opensWithArticle(NounPhrase noun) {
        return !language.headLast() && tokens.get(noun.from()).is(Pos.DETERMINER);
    }

    /**
     * 'X, foreign minister of Y,': the second phrase says who the first is; but 'Pékin demanda une réunion, l'Otan jugea'
     * are two clauses side by side, and 'After its decision to suspend Syria, the League demanded' has a phrase before its subject.
     */
    private void apposition(int at) {
        // ', never a man for understatement,': an adverb may open it
        int from = at > 2 && chunks.get(at - 1) instanceof Link l && l.is(Link.Kind.ADVERB) ? at - 1 : at;
        if (chunks.get(at) instanceof NounPhrase noun
                && chunks.get(from - 1) instanceof Link comma
                && comma.is(Link.Kind.COMMA)
                && chunks.get(from - 2) instanceof NounPhrase before
                && noun.preposition() == null
                && noun.leader == null
                && !noun.isTime()
                && !before.isTime()
                && !(clauses.opensAt(at) && (clauses.verbBefore(at - 2) || clauses.isFronted(at - 2)))) {
            NounPhrase first = before.outermost();
            // 'nachdem Polen, der Nachbar im Westen, die Grenze geschlossen hatte': behind an apposition the clause
            // goes on
            boolean goesOn = language.verbBracket()
                    && chunks.stream().anyMatch(c -> c instanceof NounPhrase n && n.apposition == first);
            if (!goesOn && first.apposition == null && first.joined.isEmpty() && agree(first, before, noun)) {
                first.apposition = noun;
            }
        }
    }

    /** 'Hat Armenien, dem Verbündeten Moskaus, gedroht': the case of an apposition is that of the name it explains. */
    private void datives(int at) {
        String dative = language.cases().get(Feature.DATIVE);
        if (dative != null
                && chunks.get(at) instanceof NounPhrase noun
                && chunks.get(at - 1) instanceof Link comma
                && comma.is(Link.Kind.COMMA)
                && chunks.get(at - 2) instanceof NounPhrase name
                && isDativeOnly(noun)
                && !tokens.get(noun.head()).is(Pos.PROPER)
                && tokens.get(name.head()).is(Pos.PROPER)
                && (name.preposition() == null || language.cases().containsValue(name.preposition()))
                && name.canBe(Feature.DATIVE)
                && !name.isTime()
                && name.apposition == null
                && name.leader == null
                && name.joined.isEmpty()) {
            if (name.host != null) {
                name.host.of.remove(name);
                name.host = null;
            }
            name.govern(dative);
            name.apposition = noun;
        }
    }

    private static boolean isDativeOnly(NounPhrase noun) {
        return !noun.isCaseless()
                && noun.canBe(Feature.DATIVE)
                && !noun.canBe(Feature.NOMINATIVE)
                && !noun.canBe(Feature.ACCUSATIVE)
                && !noun.canBe(Feature.GENITIVE);
    }

    /** 'По словам Лаврова, Киев нарушил договор': what stands in another case is no apposition. */
    private boolean agree(NounPhrase first, NounPhrase before, NounPhrase noun) {
        return !isSubject(noun, before) && agreeInCase(first, before, noun);
    }

    /** 'По мнению Эрдогана, Иран и Россия нарушили договор': behind a preposition nothing goes on in the case of a subject. */
    private boolean isSubject(NounPhrase noun, NounPhrase before) {
        return endsTellCases()
                && noun.preposition() == null
                && !noun.isCaseless()
                && noun.canBe(Feature.NOMINATIVE)
                && (before.isCaseless() || !noun.sharesCase(before.cases()))
                && before.preposition() != null
                && !language.cases().containsValue(before.preposition());
    }

    private boolean agreeInCase(NounPhrase first, NounPhrase before, NounPhrase noun) {
        return !language.isCaseMarked()
                || noun.isCaseless()
                || first.isCaseless()
                || before.isCaseless()
                || noun.sharesCase(first.cases())
                || noun.sharesCase(before.cases());
    }
}
