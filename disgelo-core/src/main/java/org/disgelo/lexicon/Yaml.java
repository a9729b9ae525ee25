package org.disgelo.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML value that knows its file and line, so that every complaint names the place. */
public final class Yaml {

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads one YAML document.
     *
     * @param file the name that errors give
     * @throws LexiconException if the text is no YAML or is empty
     */
    public static Yaml read(String file, String text) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder()
                            .setLabel(file)
                            .setCodePointLimit(64 << 20)
                            .build())
                    .composeString(text);
            return new Yaml(file, root.orElseThrow(() -> new LexiconException(file + ": empty")));
        } catch (YamlEngineException e) {
            throw new LexiconException(file + ": " + e.getMessage(), e);
        }
    }

    public String file() {
        return file;
    }

    /** Line of this value, from 1. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    /** An error at this place. */
    public LexiconException error(String message) {
        return new LexiconException(file + ":" + line() + ": " + message);
    }

    /** The fields of a mapping, in order. */
    public Map<String, Yaml> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected a mapping");
        }
        Map<String, Yaml> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Yaml(file, tuple.getKeyNode()).text();
            if (fields.put(key, new Yaml(file, tuple.getValueNode())) != null) {
                throw new Yaml(file, tuple.getKeyNode()).error("'" + key + "' stands twice");
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
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(n -> items.add(new Yaml(file, n)));
        } else if (!(node instanceof ScalarNode scalar) || !scalar.getValue().isEmpty()) {
            items.add(this);
        }
        return items;
    }

    /** A list of words. */
    public List<String> strings() {
        return items().stream().map(Yaml::text).toList();
    }

    /** Words of a field that may be missing. */
    public static List<String> strings(@Nullable Yaml field) {
        return field == null ? List.of() : field.strings();
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("expected a word");
        }
        return scalar.getValue();
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
