package org.disgelo.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.text.Sentence;

/**
 * The headline of an article whose text begins with it. What it announces the text tells again, with day and place: one
 * action is one event, so that of the headline is left out.
 */
public final class Headline {

    private Headline() {}

    /** The events without those of the headline that the text below it tells again. */
    public static List<Event> withoutRetold(CodedArticle coded, List<Event> events) {
        int end = end(coded);
        return end == 0
                ? events
                : events.stream()
                        .filter(e -> e.evidence().start() >= end
                                || events.stream().noneMatch(o -> o.evidence().start() >= end && retells(o, e)))
                        .toList();
    }

    /** Where the headline ends, or 0 if there is none: it stands alone on the first line, an empty line below it. */
    private static int end(CodedArticle coded) {
        Sentence first = coded.sentences().isEmpty() ? null : coded.sentences().getFirst();
        if (first == null || !first.heading()) {
            return 0;
        }
        String text = coded.article().text();
        int at = first.span().end();
        int lines = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lines > 1 ? first.span().end() : 0;
    }

    private static boolean retells(Event later, Event headline) {
        if (later.type() != headline.type() || later.status() != headline.status()) {
            return false;
        }
        return later.mutual() || headline.mutual()
                ? parties(later).equals(parties(headline))
                : codes(later.actors()).equals(codes(headline.actors()))
                        && codes(later.recipients()).equals(codes(headline.recipients()));
    }

    private static Set<String> parties(Event event) {
        Set<String> parties = codes(event.actors());
        parties.addAll(codes(event.recipients()));
        return parties;
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return codes;
    }
}
