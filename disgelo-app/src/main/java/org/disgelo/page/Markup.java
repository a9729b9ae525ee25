package org.disgelo.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML and SVG. Whatever comes from outside passes through {@link #text} or an attribute, and both escape it: no
 * article can put markup or script into a page.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Begins an element; attributes are name, value, name, value. One with a null value is left out. */
    public Markup open(String tag, @Nullable Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(escaped(value instanceof Double d ? number(d) : value.toString()));
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Ends an element. */
    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Text as it is. */
    public Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element that holds nothing but text. */
    public Markup element(String tag, String text, @Nullable Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element that holds nothing. */
    public Markup empty(String tag, @Nullable Object... attributes) {
        return open(tag, attributes).close(tag);
    }

    /** Markup of the program's own making, never of anybody else's. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line break in the source, so that the page can be read as text too. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** A coordinate with one decimal. */
    public static String number(double value) {
        String number = String.format(Locale.ROOT, "%.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
