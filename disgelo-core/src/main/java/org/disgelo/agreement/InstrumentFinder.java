package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.agreement.InstrumentMention.Reference;
import org.disgelo.language.Language;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that name agreements: their kind, title, parties. */
final class InstrumentFinder {

    private static final int LONGEST_TITLE = 24;

    private final Language language;
    private final AgreementWords words;
    private final Numbers numbers;
    private final TitleReader titles;
    private final InstrumentParties parties;
    private final KnownAgreements known;
    /** The first words of all that makes a sentence matter: most tokens are none of them, and asked but once. */
    private final WordTable<Boolean> openers = new WordTable<>();

    InstrumentFinder(Language language, AgreementWords words, KnownAgreements known) {
        this.language = language;
        this.words = words;
        this.numbers = new Numbers(words);
        this.titles = new TitleReader(language, words);
        this.parties = new InstrumentParties(language, words);
        this.known = known;
        Stream.of(words.instruments.beginnings(), words.alone.beginnings(), known.beginnings())
                .flatMap(Set::stream)
                .distinct()
                .forEach(word -> openers.add(word, true));
    }

    /** Whether a sentence may tell of an agreement: names one or settles something. */
    boolean matters(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (openers.at(tokens, i) != null
                    && (words.instruments.at(tokens, i) != null
                            || words.alone.at(tokens, i) != null
                            || known.at(tokens, i) != null)) {
                return true;
            }
        }
        return false;
    }

    /** The phrases of a sentence, in order, not overlapping in their instrument's words. */
    List<InstrumentMention> find(Passage passage) {
        List<InstrumentMention> mentions = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        int titled = 0;
        for (int i = 0; i < tokens.size(); i++) {
            WordTable.Match<Instrument> match = words.instruments.at(tokens, i);
            KnownAgreements.Found name = known.at(tokens, i);
            if (name != null && (match == null || name.length() >= match.length())) {
                match = new WordTable.Match<>(name.agreement().instrument(), name.length());
            }
            boolean paper = match == null;
            if (paper) {
                match = words.papers.at(tokens, i);
            }
            boolean proper = name != null && name.capital();
            if (match == null || !proper && !isNoun(passage, i, i + match.length())) {
                continue;
            }
            boolean inside = i < titled;
            if (!inside || !paper && !mentions.isEmpty() && mentions.getLast().paper()) {
                InstrumentMention mention = mention(passage, i, i + match.length(), match.value(), paper, name);
                if (inside) {
                    absorb(mentions, mention);
                } else {
                    mentions.add(mention);
                }
                titled = Math.max(
                        titled,
                        inside || mentions.getLast().from() == i
                                ? mentions.getLast().lastToken()
                                : titled);
            }
            i += match.length() - 1;
        }
        return mentions;
    }

    /** 'the text of the treaty': the treaty, under the longer title. */
    private void absorb(List<InstrumentMention> mentions, InstrumentMention inner) {
        InstrumentMention outer = mentions.removeLast();
        boolean draft = words.set("drafts").at(outer.passage().tokens(), outer.from()) > 0;
        mentions.add(
                draft || outer.instrument() == Instrument.OTHER
                        ? inner
                        : new InstrumentMention(
                                outer.passage(),
                                outer.from(),
                                outer.to(),
                                outer.noun(),
                                outer.firstToken(),
                                Math.max(outer.lastToken(), inner.lastToken()),
                                inner.instrument(),
                                outer.head(),
                                false,
                                outer.reference(),
                                outer.plural(),
                                inner.name(),
                                outer.content(),
                                inner.clause(),
                                outer.date() == null ? inner.date() : outer.date(),
                                outer.accession() || inner.accession(),
                                outer.parties().isEmpty() ? inner.parties() : outer.parties(),
                                outer.partners().isEmpty() ? inner.partners() : outer.partners(),
                                outer.known() == null ? inner.known() : outer.known()));
    }

    private boolean isNoun(Passage passage, int from, int to) {
        NounPhrase noun = passage.nounAt(from);
        if (noun == null) {
            // 'Trattato del Quirinale' at the head of a sentence may look like a verb
            Token token = passage.parse().token(from);
            Token next = passage.parse().token(Math.min(to, passage.tokens().size() - 1));
            Token before = from > 0 ? passage.parse().token(from - 1) : null;
            boolean auxiliary = before != null && before.is(Pos.VERB);
            // 'de acuerdo con la ley' is a preposition
            boolean named = before == null || !before.is(Pos.PREPOSITION);
            return token.canBe(Pos.NOUN)
                    && !auxiliary
                    && (token.capitalised() || named && words.title.contains(next.lemma()));
        }
        Token last = passage.parse().token(to - 1);
        for (int i = noun.from(); i < from; i++) {
            if (words.set("none").at(passage.tokens(), i) > 0) {
                return false;
            }
        }
        boolean nominal = last.canBe(Pos.NOUN) || last.canBe(Pos.PROPER) || to - from > 1;
        // 'treaty organisation', 'ceasefire monitors': the head is something else
        boolean head =
                !language.headLast() || noun.head() < to || noun.head() >= to + 2 && isBroken(passage, to, noun.head());
        return nominal && head;
    }

    private static boolean isBroken(Passage passage, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (passage.parse().token(i).is(Pos.PUNCTUATION)) {
                return true;
            }
        }
        return false;
    }

    private InstrumentMention mention(
            Passage passage,
            int from,
            int to,
            Instrument instrument,
            boolean paper,
            KnownAgreements.@Nullable Found found) {
        List<Token> tokens = passage.tokens();
        NounPhrase noun = passage.nounAt(from);
        int first = noun == null || !language.headLast() ? from : firstOfTitle(passage, noun, from);
        int last = lastOfTitle(passage, from, to);
        Set<String> content = new LinkedHashSet<>();
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            boolean own = i >= from && i < to || words.set("preliminary").in(tokens, i - 1, i + 1);
            if (!own
                    && (token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE) || token.is(Pos.PROPER))
                    && token.form().length() > 2) {
                content.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        Token headWord = tokens.get(language.headLast() ? to - 1 : from);
        boolean timed = paper
                && instrument != Instrument.AGREEMENT
                && noun != null
                && numbers.years(tokens, from, noun.from(), noun.to()) != null;
        String name = parties.name(passage, noun, from, to);
        boolean plural = headWord.is(Feature.PLURAL)
                && headWord.readings().stream()
                        .noneMatch(r -> r.pos() == Pos.NOUN && r.features().contains(Feature.SINGULAR));
        return new InstrumentMention(
                passage,
                from,
                to,
                noun,
                first,
                last,
                instrument,
                passage.text(from, to).toLowerCase(Locale.ROOT),
                paper && !timed && (name == null || instrument != Instrument.DECLARATION),
                reference(passage, noun, first, to),
                plural,
                name,
                content,
                TitleReader.clause(passage, last),
                titles.date(passage, noun, from, last),
                words.set("accession").in(tokens, Math.min(first, from), last),
                parties.of(passage, noun, last),
                parties.partners(passage, noun, last),
                found == null ? null : found.agreement());
    }

    private static int firstOfTitle(Passage passage, NounPhrase noun, int from) {
        int first = noun.owner() == null ? noun.from() : noun.owner().to();
        while (first < from) {
            Token token = passage.parse().token(first);
            boolean skip = token.is(Pos.DETERMINER)
                    || token.is(Pos.PREPOSITION)
                    || token.is(Pos.GENITIVE)
                    || token.is(Pos.PUNCTUATION)
                    || token.is(Pos.ADVERB)
                    || token.is(Pos.CONJUNCTION);
            if (!skip) {
                break;
            }
            first++;
        }
        return first;
    }

    /** The title goes on over phrases of belonging, purpose and partnership, without a break. */
    private int lastOfTitle(Passage passage, int from, int to) {
        NounPhrase noun = passage.nounAt(from);
        int last = noun == null ? to : Math.max(to, noun.to());
        List<Chunk> chunks = passage.parse().chunks();
        int at = 0;
        while (at < chunks.size() && chunks.get(at).from() < (noun == null ? to : noun.to())) {
            at++;
        }
        while (at < chunks.size() && chunks.get(at).to() - from <= LONGEST_TITLE) {
            Chunk chunk = chunks.get(at);
            boolean goesOn =
                    switch (chunk) {
                        case NounPhrase n ->
                            n.to() <= to
                                    || at > 0 && chunks.get(at - 1) instanceof Link h && isHyphen(passage, h)
                                    || !n.isTime()
                                            && (n.preposition() != null && words.title.contains(n.preposition())
                                                    || n.leader() != null
                                                    || n.preposition() == null && isInGerund(chunks, at));
                        case Link l ->
                            l.kind() == Link.Kind.BREAK && isHyphen(passage, l)
                                    || l.kind() == Link.Kind.ADVERB && isInGerund(chunks, at)
                                    || l.kind() == Link.Kind.COORDINATOR
                                            && isInGerund(chunks, at)
                                            && at + 1 < chunks.size()
                                            && chunks.get(at + 1) instanceof VerbGroup v
                                            && v.is(VerbGroup.Trait.GERUND)
                                    || l.kind() == Link.Kind.ADVERB
                                            && at + 1 < chunks.size()
                                            && chunks.get(at + 1) instanceof Link h
                                            && isHyphen(passage, h)
                                    || (l.kind() == Link.Kind.QUOTE || l.kind() == Link.Kind.COORDINATOR)
                                            && at + 1 < chunks.size()
                                            && chunks.get(at + 1) instanceof NounPhrase n
                                            && (n.leader() != null
                                                    || n.preposition() != null
                                                            && words.title.contains(n.preposition()));
                        // 'training centres run jointly': a participle within the title
                        case VerbGroup v ->
                            v.to() <= to
                                    || v.is(VerbGroup.Trait.GERUND)
                                            && (isInGerund(chunks, at)
                                                    || words.title.contains(passage.parse()
                                                            .token(v.from())
                                                            .lemma()))
                                    || v.to() - v.from() == 1
                                            && v.is(VerbGroup.Trait.REDUCED)
                                            && words.verbs.at(passage.tokens(), v.verb()) == null;
                    };
            if (!goesOn) {
                break;
            }
            last = Math.max(last, chunk.to());
            at++;
        }
        while (last > to && isFunction(passage.parse().token(last - 1))) {
            last--;
        }
        return last;
    }

    /** 'on setting up and running joint centres': what stands behind a gerund of the title belongs to it. */
    private static boolean isInGerund(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            Chunk before = chunks.get(i);
            if (before instanceof VerbGroup v) {
                return v.is(VerbGroup.Trait.GERUND);
            }
            boolean passes =
                    before instanceof Link l && (l.kind() == Link.Kind.ADVERB || l.kind() == Link.Kind.COORDINATOR);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHyphen(Passage passage, Link link) {
        return passage.parse().token(link.from()).form().equals("-");
    }

    private static boolean isFunction(Token token) {
        return token.is(Pos.DETERMINER)
                || token.is(Pos.PREPOSITION)
                || token.is(Pos.CONJUNCTION)
                || token.is(Pos.PUNCTUATION);
    }

    private Reference reference(Passage passage, @Nullable NounPhrase noun, int first, int to) {
        List<Token> tokens = passage.tokens();
        int start = noun == null ? first : Math.min(noun.from(), first);
        WordSet others = words.set("others");
        WordSet back = words.set("anaphors");
        if (words.set("preliminary").in(tokens, start, to + 2)) {
            return Reference.BACK;
        }
        for (int i = Math.max(0, start); i < to; i++) {
            if (others.at(tokens, i) > 0) {
                return Reference.OTHER;
            }
            if (back.at(tokens, i) > 0) {
                return Reference.BACK;
            }
        }
        for (int i = Math.max(0, start - 1); i < to; i++) {
            Token token = tokens.get(i);
            if (words.numbers.getOrDefault(token.lower(), 0.0) == 1
                    || words.numbers.getOrDefault(token.lemma(), 0.0) == 1 && token.is(Pos.DETERMINER)) {
                return Reference.NEW;
            }
        }
        return Reference.OPEN;
    }
}
