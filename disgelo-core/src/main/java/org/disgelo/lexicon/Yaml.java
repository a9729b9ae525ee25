package org.disgelo.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A YAML value that knows its file and line, so that every complaint names the place. */
public final class Yaml {

    private final String file;
    private final YamlTree tree;
    private final int at;

    Yaml(String file, YamlTree tree, int at) {
        this.file = file;
        this.tree = tree;
        this.at = at;
    }

    /**
     * Reads one YAML document.
     *
     * @param file the name that errors give
     * @throws LexiconException if the text is no YAML or is empty
     */
    public static Yaml read(String file, String text) {
        List<String> words = new ArrayList<>();
        YamlTree.Writer writer = new YamlTree.Writer(word -> {
            words.add(word);
            return words.size() - 1;
        });
        int root = writer.add(file, text);
        return new Yaml(file, new YamlTree(writer.nodes(), words::get), root);
    }

    /** An empty list, for what a file does not have. */
    public static Yaml none(String file) {
        return new Yaml(file, new YamlTree(new int[] {YamlTree.LIST, 0}, id -> ""), 0);
    }

    public String file() {
        return file;
    }

    /** Line of this value, from 1. */
    public int line() {
        return tree.line(at);
    }

    /** An error at this place. */
    public LexiconException error(String message) {
        return new LexiconException(file + ":" + line() + ": " + message);
    }

    /** The fields of a mapping, in order. */
    public Map<String, Yaml> fields() {
        if (tree.kind(at) != YamlTree.MAPPING) {
            throw error("expected a mapping");
        }
        Map<String, Yaml> fields = new LinkedHashMap<>();
        for (int i = 0; i < tree.size(at); i++) {
            Yaml key = child(2 * i);
            if (fields.put(key.text(), child(2 * i + 1)) != null) {
                throw key.error("'" + key.text() + "' stands twice");
            }
        }
        return fields;
    }

    /** The fields of a mapping, none of which may be another than these. */
    public Map<String, Yaml> fields(Set<String> allowed) {
        Map<String, Yaml> fields = fields();
        for (Map.Entry<String, Yaml> field : fields.entrySet()) {
            if (!allowed.contains(field.getKey())) {
                throw field.getValue().error("unknown key '" + field.getKey() + "'");
            }
        }
        return fields;
    }

    /** The items of a list; a single value is a list of one, an empty value an empty list. */
    public List<Yaml> items() {
        List<Yaml> items = new ArrayList<>();
        if (tree.kind(at) == YamlTree.LIST) {
            for (int i = 0; i < tree.size(at); i++) {
                items.add(child(i));
            }
        } else if (!isScalar() || !text().isEmpty()) {
            items.add(this);
        }
        return items;
    }

    private Yaml child(int index) {
        return new Yaml(file, tree, tree.child(at, index));
    }

    /** A list of words. */
    public List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (Yaml item : items()) {
            strings.add(item.text());
        }
        return List.copyOf(strings);
    }

    /** Words of a field that may be missing. */
    public static List<String> strings(@Nullable Yaml field) {
        return field == null ? List.of() : field.strings();
    }

    public boolean isScalar() {
        return tree.kind(at) == YamlTree.WORD;
    }

    public String text() {
        if (!isScalar()) {
            throw error("expected a word");
        }
        return tree.word(at);
    }

    public boolean bool() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error("expected true or false, not '" + text() + "'");
        };
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("expected a number, not '" + text() + "'");
        }
    }
}
