package org.disgelo.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.reading.Fingerprint;
import org.disgelo.text.Article;

/**
 * What makes two tellings the same action: type, status, scope, parties in their roles, and date. Words are no part of it,
 * as they differ between languages and papers; nor are mode and place, which one paper gives and another leaves out. So an
 * action counts once however many write of it.
 *
 * <p>Tellings of different origin stay apart: each system is a witness of its own, with its own errors.
 *
 * <p>Without a date nothing says that two articles mean the same action: then only tellings of one article, or of copies
 * of it, are one.
 */
final class EventKey {

    /** Sectors that are not the state itself: their acts are not the state's. */
    private static final Set<String> SOCIETY = Set.of("OPP", "CIV", "REB", "NGO", "MED", "BUS");

    private EventKey() {}

    /** 16 hexadecimal digits, the same for the same action. */
    static String of(Origin origin, Event event, Article article) {
        String when = event.date() == null
                ? "in " + fingerprint(article.text())
                : event.date().precision().word() + " " + event.date().value();
        String who = event.mutual()
                ? "among " + parties(event.actors(), event.recipients())
                : parties(event.actors()) + " to " + parties(event.recipients());
        String what = String.join(
                "\n", event.type().name(), event.status().word(), event.scope().word(), who, when);
        return Fingerprint.of(origin == Origin.READ ? what : origin.word() + "\n" + what);
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

    /** The same for copies of an article: letters and digits only. */
    private static String fingerprint(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return Fingerprint.of(letters.toString());
    }
}
