package org.disgelo.dossier;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places to fill: <code>{key}</code>, or <code>{key:preposition}</code> for names. A part in brackets is left
 * out when a place in it stays empty.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?\\}");

    private Template() {}

    /** The text with every place filled by {@code (key, preposition)}; an empty answer leaves it empty. */
    static String fill(String template, BiFunction<String, @Nullable String, String> value) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(template);
        int at = 0;
        while (part.find()) {
            text.append(places(template.substring(at, part.start()), value, false));
            text.append(places(part.group(1), value, true));
            at = part.end();
        }
        return text.append(places(template.substring(at), value, false)).toString();
    }

    private static String places(
            String template, BiFunction<String, @Nullable String, String> value, boolean optional) {
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        int at = 0;
        while (place.find()) {
            String filled = value.apply(place.group(1), place.group(2));
            if (filled.isEmpty() && optional) {
                return "";
            }
            text.append(template, at, place.start()).append(filled);
            at = place.end();
        }
        return text.append(template.substring(at)).toString();
    }
}
