package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.Trace;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Reads the agreements that one article tells of: from the phrases that name them, the words that tell of their steps and
 * the coded events. Safe for many threads.
 */
public final class AgreementReader {

    /** So many sentences are read of one article: what one tells is compared with all told before, and no article is longer. */
    private static final int MOST_SENTENCES = 2_000;

    /** How many sentences a text goes on about an agreement without naming it again. */
    private static final int REACH = 2;

    private static final int FEWEST_FOR_SPHERE = 2;

    private final AgreementWords words;
    private final InstrumentFinder instruments;
    private final StepFinder steps;
    private final DetailReader details;
    private final CommitmentReader commitments;
    private final DoneReader done;
    private final LevelReader levels;
    private final PassageReader passages;
    private final Outsiders outsiders;

    /**
     * A reader for a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language's agreement words
     */
    public AgreementReader(String code) {
        Language language = LanguageReader.of(code).language();
        words = AgreementWords.of(code);
        instruments = new InstrumentFinder(language, words, KnownAgreements.of(code));
        Circumstances circumstances = new Circumstances(language, words);
        steps = new StepFinder(words, circumstances);
        details = new DetailReader(words, circumstances);
        commitments = new CommitmentReader(words);
        done = new DoneReader(words, circumstances);
        levels = new LevelReader(words);
        passages = new PassageReader(language);
        outsiders = new Outsiders(words, Lexicon.of(code));
    }

    /** The agreements of an article, in the order in which it tells of them. */
    public List<Agreement> read(CodedArticle coded) {
        return read(coded, Trace.none());
    }

    /** The agreements of an article; notes which words were taken for which agreement, and why. */
    public List<Agreement> read(CodedArticle coded, Trace trace) {
        if (coded.sentences().stream().noneMatch(instruments::matters)) {
            return List.of();
        }
        List<Passage> all = passages.read(coded);
        List<Passage> read = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
        Set<Integer> games = games(read);
        AgreementDrafts drafts = new AgreementDrafts(words, coded.weights(), trace);
        List<Passage> unclaimed = new ArrayList<>();
        DayCarrier days = new DayCarrier();
        for (Passage passage : read) {
            if (!passage.sentence().heading()) {
                List<AgreementDraft> known = List.copyOf(drafts.all());
                drafts.told(passage);
                read(passage, games.contains(passage.index()), days, drafts);
                lookBack(unclaimed, known, drafts);
                boolean told = drafts.all().stream().anyMatch(d -> d.lastPassage == passage.index());
                unclaimed.removeIf(p -> told || passage.index() - p.index() >= REACH);
                if (!told) {
                    unclaimed.add(passage);
                }
            }
            days.told(passage);
        }
        read.stream().filter(p -> p.sentence().heading()).forEach(passage -> {
            drafts.told(passage);
            readHeading(passage, games.contains(passage.index()), drafts);
        });
        List<Agreement> agreements = new ArrayList<>();
        drafts.takeVotes();
        drafts.takeLeft();
        DraftParties parties = new DraftParties(drafts.all(), coded.weights());
        for (AgreementDraft draft : drafts.all()) {
            Agreement agreement = agreement(draft, parties);
            if (agreement != null) {
                agreements.add(agreement);
            } else if (trace.isOn()) {
                trace.note("  agreement " + drafts.number(draft) + " left: too little is told of it");
            }
        }
        return agreements;
    }

    private void read(Passage passage, boolean game, DayCarrier days, AgreementDrafts drafts) {
        List<InstrumentMention> mentions = mentions(passage, game);
        List<Step> found = steps.find(passage, mentions).stream()
                .map(days::carried)
                .map(outsiders::ofStates)
                .toList();
        for (InstrumentMention mention : mentions) {
            List<Step> own = found.stream().filter(s -> s.object() == mention).toList();
            if (mention.paper() && own.isEmpty()) {
                AgreementDraft recalled = drafts.recall(mention);
                if (recalled != null) {
                    details.follow(passage, recalled);
                }
                continue;
            }
            boolean several = mention.plural() && mention.name() == null;
            if (several && own.stream().noneMatch(s -> isOfSeveral(s, mention))) {
                continue;
            }
            AgreementDraft draft = drafts.take(mention, own);
            draft.closed |= outsiders.sign(mention) || own.stream().anyMatch(outsiders::take);
            concluded(mention, draft);
            details.read(mention, draft, mentions, days.last());
            own.forEach(step -> commitments.settled(step, draft));
            commitments.named(mention, draft);
        }
        drafts.take(found.stream().filter(s -> s.object() == null && !game).toList());
        for (AgreementDraft draft : drafts.all()) {
            draft.steps.stream()
                    .filter(s -> s.alone() && s.passage() == passage)
                    .forEach(s -> commitments.settled(s, draft));
        }
        drafts.all().stream()
                .filter(draft -> draft.mentions.stream().anyMatch(m -> m.passage() == passage))
                .forEach(draft -> commitments.provided(passage, draft, true));
        AgreementDraft focus = drafts.focus();
        if (focus != null && passage.index() - focus.lastPassage <= REACH) {
            details.follow(passage, focus);
            if (focus.mentions.stream().noneMatch(m -> m.passage() == passage)) {
                commitments.provided(passage, focus, focus.lastPassage == passage.index());
                commitments.located(passage, focus);
            }
        }
        drafts.all().forEach(draft -> done.read(passage, draft));
    }

    /** The sentences about games: all of them where the heading or the first is. */
    private Set<Integer> games(List<Passage> read) {
        boolean all = read.stream().anyMatch(p -> (p.sentence().heading() || p.index() == 0) && outsiders.play(p));
        return read.stream()
                .filter(p -> all || outsiders.play(p))
                .map(Passage::index)
                .collect(Collectors.toSet());
    }

    /** The agreements that a sentence names; one about a game only those of which it names the parties. */
    private List<InstrumentMention> mentions(Passage passage, boolean game) {
        return instruments.find(passage).stream()
                .filter(m -> !outsiders.isTheirs(m))
                .filter(m -> !game || AgreementDrafts.codes(m.parties()).size() >= 2)
                .toList();
    }

    /** Whether a step makes several papers told of together worth a record: they are signed, or these two's are ended. */
    private static boolean isOfSeveral(Step step, InstrumentMention mention) {
        return AgreementDrafts.BINDING.contains(step.state())
                || AgreementDrafts.ENDING.contains(step.state())
                        && AgreementDrafts.codes(mention.parties()).size()
                                        + AgreementDrafts.codes(step.actors()).size()
                                >= (step.date() == null ? 2 : 1);
    }

    /** 'A and B will train together. The two agreed on it in March': what is promised right before the agreement is named. */
    private void lookBack(List<Passage> before, List<AgreementDraft> known, AgreementDrafts drafts) {
        for (AgreementDraft draft : drafts.all()) {
            boolean back = draft.mentions.isEmpty()
                    ? draft.steps.stream().anyMatch(Step::pointsBack)
                    : draft.mentions.getFirst().reference() != InstrumentMention.Reference.NEW;
            if (!known.contains(draft) && back && draft.commitments.isEmpty()) {
                for (Passage passage : before) {
                    commitments.provided(passage, draft, true);
                    details.about(passage, draft);
                }
            }
        }
    }

    /** 'The agreement of 1997': settled then, where nothing more exact is told. */
    private static void concluded(InstrumentMention mention, AgreementDraft draft) {
        LocalDate published = mention.passage().article().published();
        PartialDate date = mention.date();
        boolean past = date != null && (published == null || !date.earliest().isAfter(published));
        PartialDate known = draft.concluded();
        if (past && date != null && (known == null || !known.agrees(date))) {
            draft.add(Step.concluded(mention, date));
        }
    }

    /** A heading tells of what the text says more fully, so it is read last. */
    private void readHeading(Passage passage, boolean game, AgreementDrafts drafts) {
        List<InstrumentMention> mentions = mentions(passage, game);
        List<Step> found = steps.find(passage, mentions);
        for (InstrumentMention mention : mentions) {
            if (!mention.paper() && (!mention.plural() || mention.name() != null)) {
                AgreementDraft draft = drafts.headed(mention);
                found.stream()
                        .filter(s -> s.object() == mention)
                        .filter(s -> draft.steps.stream().noneMatch(known -> known.state() == s.state()))
                        .forEach(draft::add);
                details.read(mention, draft, List.of(mention), null);
                commitments.named(mention, draft);
            }
        }
    }

    private @Nullable Agreement agreement(AgreementDraft draft, DraftParties parties) {
        boolean told = DraftParties.told(draft).size() >= 2;
        Set<String> codes = parties.of(draft);
        boolean step = draft.steps.stream().anyMatch(s -> s.state() != AgreementState.PROPOSED || s.date() != null);
        boolean dated =
                draft.mentions.stream().anyMatch(m -> !m.passage().times().isEmpty());
        boolean known = step
                || dated && draft.mentions.stream().anyMatch(m -> m.parties().size() >= 2);
        boolean nobody = draft.parties.isEmpty()
                && draft.mentions.stream()
                                .filter(m -> !m.passage().sentence().heading())
                                .count()
                        < 2
                && draft.thirdParties.isEmpty()
                && draft.steps.stream().noneMatch(s -> AgreementDrafts.BINDING.contains(s.state()) || s.isByTitle());
        if (codes.size() < 2 || !known || !told && (draft.isPaper() && !isSignedBySeveral(draft) || nobody)) {
            return null;
        }
        List<Transition> transitions = new ArrayList<>();
        draft.settle();
        for (Step s : draft.steps) {
            Transition transition = transition(s, draft, codes);
            if (transitions.stream().noneMatch(t -> tells(t, transition))) {
                transitions.removeIf(t -> tells(transition, t));
                transitions.add(transition);
            }
        }
        transitions.sort(AgreementLife.ORDER);
        return new Agreement(
                draft.titles(),
                levels.parties(draft, codes),
                draft.thirdParties.stream().filter(c -> !codes.contains(c)).toList(),
                draft.instrument(),
                spheres(draft),
                List.copyOf(draft.sectors.isEmpty() ? Set.of() : EnumSet.copyOf(draft.sectors)),
                draft.durationYears,
                draft.renewal,
                draft.firstClaims,
                draft.stages.stream()
                        .sorted(Comparator.comparing(Stage::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                signatories(draft, codes),
                AgreementLife.place(transitions),
                draft.predecessor,
                draft.successor,
                draft.framework,
                transitions,
                draft.commitments,
                draft.evidence());
    }

    /** 'In May both signed the document on ...': a paper, but of more than one. */
    private static boolean isSignedBySeveral(AgreementDraft draft) {
        return draft.instrument() != Instrument.OTHER
                && draft.steps.stream()
                        .anyMatch(s -> s.state() == AgreementState.SIGNED
                                && s.status() == Status.ACTUAL
                                && s.date() != null
                                && s.verb() != null
                                && s.verb().is(Trait.PLURAL));
    }

    private static Transition transition(Step step, AgreementDraft draft, Set<String> codes) {
        Set<String> by = new TreeSet<>(AgreementDrafts.codes(step.actors()));
        if (step.isJoint()) {
            by.addAll(AgreementDrafts.codes(step.others()));
        }
        if (!draft.isAccession()) {
            by.retainAll(codes);
        }
        if (by.isEmpty() && step.isJoint() && step.status() != Status.DENIED) {
            by = codes;
        }
        return new Transition(step.state(), step.date(), List.copyOf(by), step.place(), step.status(), step.evidence());
    }

    /** Whether the first transition tells all that the second does. */
    private static boolean tells(Transition more, Transition less) {
        boolean date = less.date() == null
                || more.date() != null
                        && more.date().value().startsWith(less.date().value());
        return more.state() == less.state()
                && more.status() == less.status()
                && date
                && (more.by().containsAll(less.by()) || more.by().isEmpty());
    }

    private static List<Sphere> spheres(AgreementDraft draft) {
        int most = draft.spheres.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return draft.spheres.entrySet().stream()
                .filter(e -> e.getValue() == most || e.getValue() >= FEWEST_FOR_SPHERE && e.getValue() * 2 >= most)
                .sorted(Map.Entry.<Sphere, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Signatory> signatories(AgreementDraft draft, Set<String> codes) {
        Map<String, Signatory> signatories = new LinkedHashMap<>();
        for (Step step : draft.steps) {
            if (step.state() == AgreementState.SIGNED && step.status() != Status.DENIED) {
                for (var party : java.util.stream.Stream.concat(step.actors().stream(), step.others().stream())
                        .toList()) {
                    String name = party.actor().name();
                    if (name != null && codes.contains(party.code())) {
                        signatories.putIfAbsent(name, new Signatory(party.code(), name, null));
                    }
                }
            }
        }
        return List.copyOf(signatories.values());
    }
}
