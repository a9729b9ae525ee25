package org.disgelo.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of HTML: a blank line between blocks, white space as a browser shows it. */
final class HtmlText implements NodeVisitor {

    private static final String SILENT = "script style noscript figcaption button form nav";

    private final StringBuilder text = new StringBuilder();
    private int silent;

    private HtmlText() {}

    static String of(Element element) {
        HtmlText visitor = new HtmlText();
        element.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            silent += isSilent(element) ? 1 : 0;
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.isBlock()) {
                breakBlock();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= isSilent(element) ? 1 : 0;
            if (element.isBlock()) {
                breakBlock();
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void breakBlock() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }

    private static boolean isSilent(Element element) {
        return (" " + SILENT + " ").contains(" " + element.normalName() + " ");
    }
}
