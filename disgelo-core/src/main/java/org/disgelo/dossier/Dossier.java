package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.disgelo.agreement.Agreement;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dyad over a period; every line of it names the words it was read from.
 *
 * @param dyad the two
 * @param period the days it covers
 * @param agreements to which both are parties, the weightiest first
 * @param effects what was undertaken in them, and what came of it
 * @param context what happened between the two, within each, and between each and others, by day
 * @param relation how warm it was, or null when no dated action between the two is known
 * @param alignments each of the two between the camps, as far as it is known to stand between them
 * @param verdicts what articles themselves say of the relation, by day
 * @param sources the articles quoted, by day
 */
public record Dossier(
        Dyad dyad,
        Period period,
        List<Agreement> agreements,
        List<Effect> effects,
        List<Occurrence> context,
        @Nullable Relation relation,
        List<Alignment> alignments,
        List<Verdict> verdicts,
        List<Source> sources) {

    public Dossier {
        agreements = List.copyOf(agreements);
        effects = List.copyOf(effects);
        context = List.copyOf(context);
        alignments = List.copyOf(alignments);
        verdicts = List.copyOf(verdicts);
        sources = List.copyOf(sources);
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return agreements.isEmpty() && context.isEmpty() && verdicts.isEmpty();
    }

    /** The same with these sources. */
    Dossier with(List<Source> others) {
        return new Dossier(dyad, period, agreements, effects, context, relation, alignments, verdicts, others);
    }

    /** All that it quotes. */
    Set<Evidence> quotes() {
        Set<Evidence> quotes = new LinkedHashSet<>();
        agreements.forEach(a -> quotes.addAll(AgreementRank.quotes(a)));
        context.forEach(o -> quotes.addAll(o.told().evidences()));
        verdicts.forEach(v -> quotes.add(v.evidence()));
        named().forEach(a -> a.tellings().forEach(t -> quotes.add(t.evidence())));
        return quotes;
    }

    /** The actions by which it explains how the relation and the alignments turned. */
    public List<Action> named() {
        List<Action> actions = new ArrayList<>();
        if (relation != null) {
            actions.addAll(relation.named());
        }
        alignments.forEach(a -> actions.addAll(a.named()));
        return actions;
    }

    /** The same with other words for the tellings of these actions. */
    public Dossier retold(UnaryOperator<Event> telling) {
        return new Dossier(
                dyad,
                period,
                agreements,
                effects,
                context,
                relation == null ? null : relation.retold(telling),
                alignments.stream().map(a -> a.retold(telling)).toList(),
                verdicts,
                sources);
    }

    /** Ids of the articles that it quotes but does not have among its sources, sorted. */
    public Set<String> unsourced() {
        Set<String> articles = new TreeSet<>();
        quotes().forEach(q -> articles.add(q.article()));
        sources.forEach(s -> articles.remove(s.id()));
        return articles;
    }

    /** The article that a quote is from. */
    public Optional<Source> source(Evidence quote) {
        return sources.stream().filter(s -> s.id().equals(quote.article())).findFirst();
    }

    /** The numbers, from 1, by which the list of sources has the articles of these quotes; each once, sorted. */
    public List<Integer> sourceNumbers(List<Evidence> quotes) {
        return quotes.stream()
                .flatMap(q -> source(q).stream())
                .map(s -> sources.indexOf(s) + 1)
                .distinct()
                .sorted()
                .toList();
    }
}
