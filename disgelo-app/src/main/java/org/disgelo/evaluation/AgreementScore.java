package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;

/**
 * Figures for the agreements of articles. An agreement is found when one with the same parties and with evidence in the
 * article answers it, one to one, that with the most steps first.
 */
final class AgreementScore {

    /** States that gold tells by a broader word. */
    private static final Map<String, String> BROADER =
            Map.of("initialled", "agreed", "denounced", "terminated", "abandoned", "rejected", "extended", "renewed");

    private final List<GoldDocument.Quotes> articles = new ArrayList<>();

    void add(GoldDocument.Quotes article) {
        articles.add(article);
    }

    boolean isEmpty() {
        return articles.stream().allMatch(a -> a.agreements().isEmpty());
    }

    /** The figures in one line, as the scorer beside the gold prints them, and what answers no gold. */
    String report(List<Agreement> agreements) {
        Tally found = new Tally();
        Tally steps = new Tally();
        Tally commitments = new Tally();
        Tally durations = new Tally();
        int spurious = 0;
        for (GoldDocument.Quotes article : articles) {
            List<Agreement> told = agreements.stream()
                    .filter(a -> articlesOf(a).contains(article.article().id()))
                    .toList();
            Set<Agreement> used = new HashSet<>();
            article.agreements().stream()
                    .sorted(Comparator.comparingInt(g -> -g.milestones().size()))
                    .forEach(g -> count(g, article.article().id(), told, used, found, steps, commitments, durations));
            spurious += told.size() - used.size();
        }
        return "agreements found " + part(found) + "  transitions " + part(steps) + "  commitments " + part(commitments)
                + "  durations " + part(durations) + "  spurious " + spurious + " in " + articles.size() + " articles";
    }

    private static String part(Tally tally) {
        return tally.right() + "/" + tally.gold();
    }

    private static void count(
            GoldAgreement gold,
            String article,
            List<Agreement> told,
            Set<Agreement> used,
            Tally found,
            Tally steps,
            Tally commitments,
            Tally durations) {
        Agreement best = null;
        int most = -1;
        for (Agreement agreement : told) {
            boolean fits = !used.contains(agreement) && codes(agreement).equals(gold.parties());
            int fit = fits ? 2 * hits(gold, agreement, article) + (sameDuration(gold, agreement) ? 1 : 0) : -1;
            if (fit >= most && fit >= 0) {
                most = fit;
                best = agreement;
            }
        }
        boolean timed = gold.durationYears() != null;
        int kept = 0;
        if (best != null) {
            used.add(best);
            kept = (int) best.commitments().stream()
                    .filter(c -> c.evidence().stream().anyMatch(e -> e.article().equals(article)))
                    .count();
        }
        found.add(1, 0, best == null ? 0 : 1);
        steps.add(gold.milestones().size(), 0, best == null ? 0 : hits(gold, best, article));
        commitments.add(gold.commitments(), 0, Math.min(gold.commitments(), kept));
        durations.add(timed ? 1 : 0, 0, timed && best != null && sameDuration(gold, best) ? 1 : 0);
    }

    private static boolean sameDuration(GoldAgreement gold, Agreement agreement) {
        return Objects.equals(gold.durationYears(), agreement.durationYears());
    }

    private static Set<String> codes(Agreement agreement) {
        Set<String> codes = new TreeSet<>();
        agreement.codes().forEach(c -> codes.add(c.split("[-:]", 2)[0]));
        return codes;
    }

    private static int hits(GoldAgreement gold, Agreement agreement, String article) {
        List<Transition> left = new ArrayList<>(agreement.transitions().stream()
                .filter(t -> t.evidence().article().equals(article))
                .toList());
        int hits = 0;
        for (GoldAgreement.Milestone milestone : gold.milestones()) {
            for (Transition t : left) {
                String state = BROADER.getOrDefault(t.state().word(), t.state().word());
                if (state.equals(milestone.state()) && agrees(milestone.date(), t)) {
                    left.remove(t);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static boolean agrees(@org.jspecify.annotations.Nullable String date, Transition transition) {
        if (date == null) {
            return true;
        }
        String told = transition.date() == null ? null : transition.date().value();
        return told != null && (told.startsWith(date) || date.startsWith(told));
    }

    /** The articles in which anything of an agreement is told. */
    private static Set<String> articlesOf(Agreement agreement) {
        List<Evidence> all = new ArrayList<>(agreement.evidence());
        agreement.transitions().forEach(t -> all.add(t.evidence()));
        agreement.commitments().forEach(c -> all.addAll(c.evidence()));
        all.addAll(agreement.firstClaims());
        agreement.stages().forEach(s -> all.add(s.evidence()));
        Set<String> articles = new HashSet<>();
        all.forEach(e -> articles.add(e.article()));
        return articles;
    }
}
