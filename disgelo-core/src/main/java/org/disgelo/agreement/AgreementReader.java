package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the agreements that one article tells of: from the phrases that name them, the words that tell of their steps and
 * the coded events. Safe for many threads.
 */
public final class AgreementReader {

    /** How many sentences a text goes on about an agreement without naming it again. */
    private static final int REACH = 2;

    private static final int FEWEST_FOR_SPHERE = 2;

    /** The share of all mentions of states at which an article is about a state. */
    private static final double FEWEST_SHARE = 0.1;

    /** Steps that only states and their bodies take: those the article is about, when it does not say who. */
    private static final Set<AgreementState> BINDING = EnumSet.of(
            AgreementState.SIGNED, AgreementState.INITIALLED, AgreementState.RATIFIED, AgreementState.IN_FORCE);

    private final InstrumentFinder instruments;
    private final StepFinder steps;
    private final DetailReader details;
    private final CommitmentReader commitments;
    private final DoneReader done;
    private final LevelReader levels;
    private final PassageReader passages;

    /**
     * A reader for a language.
     *
     * @throws org.disgelo.lexicon.LexiconException if the lexicon does not have the language's agreement words
     */
    public AgreementReader(String code) {
        Language language = LanguageReader.of(code).language();
        AgreementWords words = AgreementWords.of(code);
        instruments = new InstrumentFinder(language, words);
        Circumstances circumstances = new Circumstances(language);
        steps = new StepFinder(words, circumstances);
        details = new DetailReader(words, circumstances);
        commitments = new CommitmentReader(words);
        done = new DoneReader(words, circumstances);
        levels = new LevelReader(words);
        passages = new PassageReader(language);
    }

    /** The agreements of an article, in the order in which it tells of them. */
    public List<Agreement> read(CodedArticle coded) {
        if (coded.sentences().stream().noneMatch(instruments::matters)) {
            return List.of();
        }
        List<Passage> read = passages.read(coded);
        AgreementDrafts drafts = new AgreementDrafts();
        read.stream().filter(p -> !p.sentence().heading()).forEach(passage -> read(passage, drafts));
        read.stream().filter(p -> p.sentence().heading()).forEach(passage -> readHeading(passage, drafts));
        List<Agreement> agreements = new ArrayList<>();
        for (AgreementDraft draft : drafts.all()) {
            Agreement agreement = agreement(draft, coded.weights());
            if (agreement != null) {
                agreements.add(agreement);
            }
        }
        return agreements;
    }

    private void read(Passage passage, AgreementDrafts drafts) {
        List<InstrumentMention> mentions = instruments.find(passage);
        List<Step> found = steps.find(passage, mentions);
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
            if (several) {
                continue;
            }
            AgreementDraft draft = drafts.take(mention, own);
            details.read(mention, draft, mentions);
            commitments.provided(passage, mentions, draft);
            own.forEach(step -> commitments.settled(step, draft));
            commitments.named(mention, draft);
        }
        for (Step step : found) {
            AgreementDraft draft = step.object() == null ? drafts.take(step) : null;
            if (draft != null && step.alone()) {
                commitments.settled(step, draft);
            }
        }
        AgreementDraft focus = drafts.focus();
        if (focus != null && passage.index() - focus.lastPassage <= REACH) {
            details.follow(passage, focus);
            if (mentions.isEmpty()) {
                commitments.provided(passage, mentions, focus);
                commitments.located(passage, focus);
            }
        }
        drafts.all().forEach(draft -> done.read(passage, draft));
    }

    /** A heading tells of what the text says more fully, so it is read last. */
    private void readHeading(Passage passage, AgreementDrafts drafts) {
        List<InstrumentMention> mentions = instruments.find(passage);
        List<Step> found = steps.find(passage, mentions);
        for (InstrumentMention mention : mentions) {
            if (!mention.paper() && (!mention.plural() || mention.name() != null)) {
                AgreementDraft draft = drafts.headed(mention);
                found.stream()
                        .filter(s -> s.object() == mention)
                        .filter(s -> draft.steps.stream().noneMatch(known -> known.state() == s.state()))
                        .forEach(draft::add);
                details.read(mention, draft, List.of(mention));
                commitments.named(mention, draft);
            }
        }
    }

    private @Nullable Agreement agreement(AgreementDraft draft, Map<String, Double> weights) {
        Set<String> codes = new TreeSet<>(draft.parties);
        codes.removeAll(draft.thirdParties);
        boolean told = codes.size() >= 2;
        if (!told) {
            complete(codes, beside(draft, weights), draft.thirdParties);
            complete(codes, weights, draft.thirdParties);
        }
        boolean step = draft.steps.stream().anyMatch(s -> s.state() != AgreementState.PROPOSED || s.date() != null);
        boolean dated =
                draft.mentions.stream().anyMatch(m -> !m.passage().times().isEmpty());
        boolean known = step
                || dated && draft.mentions.stream().anyMatch(m -> m.parties().size() >= 2);
        boolean nobody = draft.parties.isEmpty()
                && draft.thirdParties.isEmpty()
                && draft.steps.stream().noneMatch(s -> BINDING.contains(s.state()));
        if (codes.size() < 2 || !known || !told && (draft.isPaper() || nobody)) {
            return null;
        }
        List<Transition> transitions = new ArrayList<>();
        for (Step s : draft.steps) {
            Transition transition = transition(s, codes);
            if (transitions.stream().noneMatch(t -> tells(t, transition))) {
                transitions.removeIf(t -> tells(transition, t));
                transitions.add(transition);
            }
        }
        transitions.sort(AgreementLife.ORDER);
        return new Agreement(
                draft.titles(),
                levels.parties(draft, codes),
                List.copyOf(draft.thirdParties),
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

    /** The states named in the sentences that tell of the agreement, by their weight in the article. */
    private static Map<String, Double> beside(AgreementDraft draft, Map<String, Double> weights) {
        Map<String, Double> beside = new LinkedHashMap<>();
        for (Step step : draft.steps) {
            for (String code : AgreementDrafts.codes(step.passage().partiesIn(step.from(), step.to()))) {
                beside.put(code, Math.max(FEWEST_SHARE, weights.getOrDefault(code, 0.0)));
            }
        }
        return beside;
    }

    /** The states that the article is about stand in for parties it does not name beside the agreement. */
    private static void complete(Set<String> codes, Map<String, Double> weights, Set<String> thirdParties) {
        weights.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_SHARE && !thirdParties.contains(e.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(code -> !codes.contains(code))
                .limit(2L - codes.size())
                .toList()
                .forEach(codes::add);
    }

    private static Transition transition(Step step, Set<String> codes) {
        Set<String> by = new TreeSet<>(AgreementDrafts.codes(step.actors()));
        if (step.isJoint()) {
            by.addAll(AgreementDrafts.codes(step.others()));
        }
        by.retainAll(codes);
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
