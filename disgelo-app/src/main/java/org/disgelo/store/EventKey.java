package org.disgelo.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.reading.Fingerprint;
import org.disgelo.text.Article;

/**
 * What makes two tellings the same action: type, status, scope, parties in their roles, and date. Words are no part of it,
 * as they differ between languages and papers; nor are mode and place, which one paper gives and another leaves out. So an
 * action counts once however many write of it.
 *
 * <p>Tellings of different origin stay apart: each system is a witness of its own, with its own errors.
 *
 * <p>Without a date nothing says that two articles mean the same action: then only tellings of one story are one: of an article and
 * of copies of it ({@link StoryTable}).
 */
final class EventKey {

    /** Sectors that are not the state itself: their acts are not the state's. */
    private static final Set<String> SOCIETY = Set.of("OPP", "CIV", "REB", "NGO", "MED", "BUS");

    private EventKey() {}

    /** Digits of the key of an event without a date that say what it is; the others are the first of its story's. */
    private static final int WHAT = 6;

    /** 16 hexadecimal digits, the same for the same action. */
    static String of(Origin origin, Event event, Article article) {
        PartialDate date = event.date();
        String when = date == null ? "" : date.precision().word() + " " + date.value();
        String who = event.mutual()
                ? "among " + parties(event.actors(), event.recipients())
                : parties(event.actors()) + " to " + parties(event.recipients());
        String what = String.join(
                "\n", event.type().name(), event.status().word(), event.scope().word(), who, when);
        String key = Fingerprint.of(origin == Origin.READ ? what : origin.word() + "\n" + what);
        return date == null ? key.substring(0, WHAT) + story(article).substring(0, key.length() - WHAT) : key;
    }

    /** As SQL: the key of an event without a date within another story. */
    static String within(String key, String story) {
        return "substr(%s, 1, %d) || substr(%s, 1, length(%s) - %d)".formatted(key, WHAT, story, story, WHAT);
    }

    @SafeVarargs
    private static Set<String> parties(List<Actor>... roles) {
        Set<String> parties = new TreeSet<>();
        for (List<Actor> role : roles) {
            for (Actor actor : role) {
                String society = actor.sector() != null && SOCIETY.contains(actor.sector()) ? " society" : "";
                String group = actor.group() == null ? "" : " " + actor.group();
                parties.add(actor.code() + society + group);
            }
        }
        return parties;
    }

    /** The story of an article that has no copies but those with the same letters and digits, in 16 hexadecimal digits. */
    static String story(Article article) {
        StringBuilder letters = new StringBuilder(article.text().length());
        article.text()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return Fingerprint.of(letters.toString());
    }
}
