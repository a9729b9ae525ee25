package org.disgelo.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One coded action, as one article tells it.
 *
 * @param id stable for the same article, type and evidence
 * @param article id of the article
 * @param language ISO 639-1 code of the article's language
 * @param type PLOVER type
 * @param mode PLOVER mode or our own finer word, if the entry that fired gives one
 * @param cameo CAMEO code, if the entry gives one
 * @param contexts PLOVER contexts (military, diplomatic, economic, ...), sorted
 * @param actors who acts; empty when unknown; in a mutual event all parties
 * @param recipients who is acted upon; in a mutual event all parties
 * @param mutual whether the parties act on each other
 * @param date when, or null
 * @param status actual, planned or denied
 * @param scope interstate or domestic
 * @param place where, if told
 * @param evidence the words it was read from
 * @param confidence from 0 to 1: the share of such readings that we expect to be right
 * @param rule id of the lexicon entry that fired
 */
public record Event(
        String id,
        String article,
        String language,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        List<Actor> actors,
        List<Actor> recipients,
        boolean mutual,
        @Nullable PartialDate date,
        Status status,
        Scope scope,
        @Nullable Place place,
        Evidence evidence,
        double confidence,
        String rule) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("event without any party: " + evidence.text());
        }
    }

    /** The same action as another article tells it. */
    public Event toldBy(Evidence other) {
        return with(other.article(), other, confidence);
    }

    /** The same action, of which something else is to be thought. */
    public Event with(double otherConfidence) {
        return with(article, evidence, otherConfidence);
    }

    private Event with(String otherArticle, Evidence otherEvidence, double otherConfidence) {
        return new Event(
                id,
                otherArticle,
                language,
                type,
                mode,
                cameo,
                contexts,
                actors,
                recipients,
                mutual,
                date,
                status,
                scope,
                place,
                otherEvidence,
                otherConfidence,
                rule);
    }

    /** The codes of all who take part, sorted. */
    public Set<String> parties() {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        recipients.forEach(a -> codes.add(a.code()));
        return codes;
    }

    /** Whether both of the dyad take part. */
    public boolean concerns(Dyad dyad) {
        return parties().contains(dyad.first()) && parties().contains(dyad.second());
    }
}
