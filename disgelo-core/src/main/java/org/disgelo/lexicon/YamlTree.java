package org.disgelo.lexicon;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The values of YAML documents in one array, as {@link Yaml} walks them. At each value's place stands its line (from 1) and kind;
 * then, of a word, its number; of a list, its length and the places of its items; of a mapping, its length and the places of its keys
 * and values in turn.
 *
 * @param nodes the values
 * @param words the word of a number
 */
record YamlTree(int[] nodes, IntFunction<String> words) {

    static final int WORD = 0;
    static final int LIST = 1;
    static final int MAPPING = 2;
    private static final int KIND_BITS = 2;

    int kind(int at) {
        return nodes[at] & (1 << KIND_BITS) - 1;
    }

    int line(int at) {
        return nodes[at] >> KIND_BITS;
    }

    String word(int at) {
        return words.apply(nodes[at + 1]);
    }

    /** How many items or pairs. */
    int size(int at) {
        return nodes[at + 1];
    }

    /** The place of an item; of a mapping the even ones are keys. */
    int child(int at, int index) {
        return nodes[at + 2 + index];
    }

    /** Grows an array of documents. */
    static final class Writer {

        private final ToIntFunction<String> ids;
        private int[] nodes = new int[1024];
        private int size;

        /** @param ids gives a word its number */
        Writer(ToIntFunction<String> ids) {
            this.ids = ids;
        }

        int[] nodes() {
            return Arrays.copyOf(nodes, size);
        }

        /**
         * Reads one document and tells its place.
         *
         * @param file the name that errors give
         * @throws LexiconException if the text is no YAML or is empty
         */
        int add(String file, String text) {
            return add(parse(file, text).orElseThrow(() -> new LexiconException(file + ": empty")));
        }

        private static Optional<Node> parse(String file, String text) {
            try {
                return new Compose(LoadSettings.builder()
                                .setLabel(file)
                                .setCodePointLimit(64 << 20)
                                .build())
                        .composeString(text);
            } catch (YamlEngineException e) {
                throw new LexiconException(file + ": " + e.getMessage(), e);
            }
        }

        private int add(Node node) {
            int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
            return switch (node) {
                case ScalarNode scalar -> {
                    int at = open(line, WORD, 1);
                    nodes[at + 1] = ids.applyAsInt(scalar.getValue());
                    yield at;
                }
                case SequenceNode list -> {
                    int at = open(line, LIST, 1 + list.getValue().size());
                    nodes[at + 1] = list.getValue().size();
                    int next = at + 2;
                    for (Node item : list.getValue()) {
                        int place = add(item);
                        nodes[next++] = place;
                    }
                    yield at;
                }
                case MappingNode mapping -> {
                    int at = open(line, MAPPING, 1 + 2 * mapping.getValue().size());
                    nodes[at + 1] = mapping.getValue().size();
                    int next = at + 2;
                    for (NodeTuple pair : mapping.getValue()) {
                        int key = add(pair.getKeyNode());
                        int value = add(pair.getValueNode());
                        nodes[next++] = key;
                        nodes[next++] = value;
                    }
                    yield at;
                }
                default -> throw new LexiconException("unknown YAML value " + node.getNodeType());
            };
        }

        private int open(int line, int kind, int length) {
            int at = size;
            size += 1 + length;
            if (size > nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(size, nodes.length * 2));
            }
            nodes[at] = line << KIND_BITS | kind;
            return at;
        }
    }
}
