package org.disgelo.page;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.dossier.AgreementProse;
import org.disgelo.dossier.Digest;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Effect;
import org.disgelo.dossier.EffectProse;
import org.disgelo.dossier.Fact;
import org.disgelo.dossier.LifeStep;
import org.disgelo.dossier.Narrative;
import org.disgelo.dossier.Occurrence;
import org.disgelo.dossier.OccurrenceProse;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.dossier.Source;
import org.disgelo.dossier.Statement;
import org.disgelo.dossier.Verdict;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.disgelo.relation.Relation;

/** A dossier as Markdown: every line with its quote and the number of the article in the list of sources. */
public final class DossierMarkdown {

    private final Dossier dossier;
    private final Prose prose;
    private final StringBuilder out = new StringBuilder();

    private DossierMarkdown(Dossier dossier, Prose prose) {
        this.dossier = dossier;
        this.prose = prose;
    }

    /** The dossier as text. */
    public static String text(Dossier dossier, Prose prose) {
        return new DossierMarkdown(dossier, prose).write();
    }

    private String write() {
        String a = prose.name(dossier.dyad().first());
        String b = prose.name(dossier.dyad().second());
        line("# " + escaped(prose.word("title", "a", a, "b", b)));
        line(prose.word(
                "dek",
                "from",
                prose.day(dossier.period().from()),
                "to",
                prose.day(dossier.period().to())));
        for (List<Statement> paragraph : new Narrative(dossier, prose).paragraphs()) {
            line("");
            line(String.join(
                    " ",
                    paragraph.stream()
                            .map(s -> escaped(s.text()) + numbers(s.quotes()))
                            .toList()));
        }
        heading("agreements", dossier.agreements().isEmpty());
        dossier.agreements().forEach(this::agreement);
        heading("effects", dossier.effects().isEmpty());
        dossier.effects().forEach(this::effect);
        heading("context", dossier.context().isEmpty());
        dossier.verdicts().forEach(this::verdict);
        Digest digest = Digest.of(dossier);
        digest.shown().forEach(this::occurrence);
        if (!digest.rest().isEmpty()) {
            line("");
            line("*" + prose.count("context.more", digest.rest().size() + digest.left()) + "*");
        }
        relation();
        line("");
        line("## " + prose.word("section.sources"));
        line("");
        int number = 0;
        for (Source source : dossier.sources()) {
            String title = source.title() == null ? source.id() : source.title();
            String day = source.published() == null ? prose.word("source.undated") : prose.day(source.published());
            String url = source.url() != null && source.url().matches("https?://\\S+") ? " <" + source.url() + ">" : "";
            line(++number + ". " + escaped(title) + ", " + day + ", " + prose.languageName(source.language()) + url);
        }
        return out.toString();
    }

    private void heading(String section, boolean empty) {
        line("");
        line("## " + prose.word("section." + section));
        line("");
        if (empty) {
            line(prose.word("none." + section));
        }
    }

    private void agreement(Agreement agreement) {
        AgreementProse words = new AgreementProse(prose);
        line("### " + escaped(words.lead(agreement)));
        line("");
        line("*" + prose.word("quoted", "words", escaped(agreement.title())) + "*");
        line("");
        for (LifeStep step : LifeStep.of(agreement.transitions())) {
            String when = step.date() == null ? prose.word("undated") : prose.date(step.date());
            line("- **" + when + "**: " + escaped(words.step(agreement, step)) + quote(step.quotes()));
        }
        for (Fact fact : words.facts(agreement)) {
            line("- " + fact.label() + ": " + escaped(fact.text()) + quote(fact.quotes()));
        }
        line("- " + prose.word("fact.told") + quote(agreement.evidence()));
        line("");
    }

    private void effect(Effect effect) {
        EffectProse words = new EffectProse(prose);
        List<String> parts = new ArrayList<>();
        parts.add("**" + escaped(words.headline(effect)) + "**");
        words.terms(effect).forEach(t -> parts.add(escaped(t)));
        parts.add(words.implementation(effect));
        line("- " + String.join("; ", parts) + quote(effect.promises()));
        if (!effect.reports().isEmpty()) {
            line("  - " + prose.word("effect.later") + quote(effect.reports()));
        }
    }

    private void verdict(Verdict verdict) {
        line("> " + prose.word("verdict." + verdict.direction().word()) + quote(List.of(verdict.evidence())));
        line("");
    }

    private void occurrence(Occurrence occurrence) {
        var event = occurrence.told().event();
        OccurrenceProse words = new OccurrenceProse(dossier, prose);
        String status = event.status() == Status.ACTUAL
                ? ""
                : " (" + prose.word("status." + event.status().word()) + ")";
        line("- **" + words.when(occurrence) + "**: " + escaped(words.headline(occurrence)) + status
                + quote(occurrence.told().evidences()));
    }

    private void relation() {
        line("");
        line("## " + prose.word("section.relation"));
        line("");
        Relation relation = dossier.relation();
        if (relation == null) {
            line(prose.word("relation.none"));
            return;
        }
        RelationProse words = new RelationProse(prose);
        line(words.now(relation));
        line("");
        relation.turningPoints().forEach(turn -> {
            String causes = turn.causes().isEmpty()
                    ? ""
                    : ": " + escaped(words.cause(turn.causes().getFirst()))
                            + quote(List.of(turn.causes()
                                    .getFirst()
                                    .tellings()
                                    .getFirst()
                                    .evidence()));
            line("- " + words.turn(turn) + causes);
        });
        dossier.alignments().forEach(alignment -> {
            line("- " + escaped(prose.nameWithArticle(alignment.state())) + ": " + words.now(alignment));
            alignment.pivots().forEach(pivot -> line("  - " + words.pivot(pivot)));
        });
    }

    /** The first quote, and the numbers of all articles that are quoted. */
    private String quote(List<Evidence> quotes) {
        if (quotes.isEmpty()) {
            return "";
        }
        String words = quotes.getFirst().text().strip().replaceAll("\\s+", " ");
        return " " + prose.word("quoted", "words", escaped(words)) + numbers(quotes);
    }

    /** The numbers of the articles that are quoted. */
    private String numbers(List<Evidence> quotes) {
        List<String> numbers =
                dossier.sourceNumbers(quotes).stream().map(String::valueOf).toList();
        return numbers.isEmpty() ? "" : " [" + String.join(", ", numbers) + "]";
    }

    /** Text that no reader of Markdown takes for markup. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|&]", "\\\\$0");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
