package org.disgelo.actor;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.actor.Name.Kind;
import org.disgelo.actor.NameTrie.Node;
import org.disgelo.actor.NameTrie.Spelling;
import org.disgelo.lexicon.Packed;
import org.disgelo.lexicon.Packing;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer in arrays: the table of names with nine numbers each; the trie, each node with its spellings and what follows; and where
 * in it the names of each first word begin, found by the hash of the word. Safe for many threads.
 */
final class CompiledNames implements NameTrie.Source {

    private static final int COLUMNS = 9;
    private static final int SLOT = 3;
    private static final int NONE = -1;
    private static final long NO_DAY = Integer.MIN_VALUE;
    private static final Kind[] KINDS = Kind.values();

    private final Packed words;
    private final int[] columns;
    private final int[] nodes;
    /** Hash of a word, its number and the place of its node, at the word's hash or in the next free slot; free ones have no number. */
    private final int[] slots;

    private final boolean declines;

    private final @Nullable Name[] names;

    private CompiledNames(Packed packed) {
        words = packed;
        columns = packed.ints();
        nodes = packed.ints();
        slots = packed.ints();
        declines = packed.number() != 0;
        names = new Name[columns.length / COLUMNS];
    }

    static GazetteerNames read(Packed packed) {
        CompiledNames compiled = new CompiledNames(packed);
        Map<String, List<Name>> officers = new HashMap<>();
        List<String> offices = packed.words();
        int[] ends = packed.ints();
        int[] holders = packed.ints();
        for (int i = 0; i < ends.length; i++) {
            officers.put(offices.get(i), compiled.list(Arrays.copyOfRange(holders, i == 0 ? 0 : ends[i - 1], ends[i])));
        }
        return new GazetteerNames(new NameTrie(compiled), map(packed), map(packed), officers, map(packed));
    }

    private static Map<String, String> map(Packed packed) {
        List<String> keys = packed.words();
        List<String> values = packed.words();
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    @Override
    public @Nullable Node first(String word) {
        int hash = word.hashCode();
        int mask = slots.length / SLOT - 1;
        for (int slot = hash & mask; slots[SLOT * slot + 1] != NONE; slot = slot + 1 & mask) {
            if (slots[SLOT * slot] == hash && words.word(slots[SLOT * slot + 1]).equals(word)) {
                return node(slots[SLOT * slot + 2]);
            }
        }
        return null;
    }

    @Override
    public boolean declines() {
        return declines;
    }

    private Node node(int place) {
        Node node = new Node();
        int at = place;
        for (int spellings = nodes[at++]; spellings > 0; spellings--) {
            List<String> forms = new ArrayList<>();
            for (int count = nodes[at++]; count > 0; count--) {
                forms.add(words.word(nodes[at++]));
            }
            int count = nodes[at++];
            node.spellings.add(new Spelling(forms, new ArrayList<>(list(Arrays.copyOfRange(nodes, at, at + count)))));
            at += count;
        }
        for (int next = nodes[at++]; next > 0; next--) {
            node.next.put(words.word(nodes[at]), node(nodes[at + 1]));
            at += 2;
        }
        return node;
    }

    private List<Name> list(int[] ids) {
        return new AbstractList<>() {
            @Override
            public Name get(int index) {
                return name(ids[index]);
            }

            @Override
            public int size() {
                return ids.length;
            }
        };
    }

    private Name name(int id) {
        Name name = names[id];
        if (name == null) {
            int at = id * COLUMNS;
            name = new Name(
                    words.word(columns[at]),
                    KINDS[columns[at + 1]],
                    word(columns[at + 2]),
                    word(columns[at + 3]),
                    word(columns[at + 4]),
                    word(columns[at + 5]),
                    day(columns[at + 6]),
                    day(columns[at + 7]),
                    columns[at + 8]);
            names[id] = name;
        }
        return name;
    }

    private @Nullable String word(int id) {
        return id == NONE ? null : words.word(id);
    }

    private static @Nullable LocalDate day(int day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** Packs a gazetteer behind what is packed already. */
    static byte[] pack(GazetteerNames gazetteer, Packing packing) {
        Writer writer = new Writer(packing);
        int[] slots = writer.roots(new TreeMap<>(gazetteer.trie().roots()));
        List<String> offices = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        new TreeMap<>(gazetteer.officers()).forEach((office, names) -> {
            offices.add(office);
            names.forEach(n -> holders.add(writer.id(n)));
            ends.add(holders.size());
        });
        packing.ints(ints(writer.columns))
                .ints(ints(writer.nodes))
                .ints(slots)
                .number(gazetteer.trie().declines() ? 1 : 0)
                .words(offices)
                .ints(ints(ends))
                .ints(ints(holders));
        for (Map<String, String> map : List.of(gazetteer.prefixes(), gazetteer.blocs(), gazetteer.titles())) {
            Map<String, String> sorted = new TreeMap<>(map);
            packing.words(List.copyOf(sorted.keySet())).words(List.copyOf(sorted.values()));
        }
        return packing.done();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Puts names and nodes into arrays. */
    private static final class Writer {

        private final Packing packing;
        private final Map<Name, Integer> ids = new LinkedHashMap<>();
        private final List<Integer> columns = new ArrayList<>();
        private final List<Integer> nodes = new ArrayList<>();

        Writer(Packing packing) {
            this.packing = packing;
        }

        int[] roots(Map<String, Node> roots) {
            int size = Integer.highestOneBit(Math.max(1, roots.size())) * 4;
            int[] slots = new int[SLOT * size];
            Arrays.fill(slots, NONE);
            roots.forEach((word, node) -> {
                int slot = word.hashCode() & size - 1;
                while (slots[SLOT * slot + 1] != NONE) {
                    slot = slot + 1 & size - 1;
                }
                slots[SLOT * slot] = word.hashCode();
                slots[SLOT * slot + 1] = packing.id(word);
                slots[SLOT * slot + 2] = node(node);
            });
            return slots;
        }

        private int node(Node node) {
            List<Integer> next = new ArrayList<>();
            new TreeMap<>(node.next).forEach((word, child) -> {
                next.add(packing.id(word));
                next.add(node(child));
            });
            int place = nodes.size();
            nodes.add(node.spellings.size());
            for (Spelling spelling : node.spellings) {
                nodes.add(spelling.forms().size());
                spelling.forms().forEach(f -> nodes.add(packing.id(f)));
                nodes.add(spelling.names().size());
                spelling.names().forEach(n -> nodes.add(id(n)));
            }
            nodes.add(next.size() / 2);
            nodes.addAll(next);
            return place;
        }

        int id(Name name) {
            Integer known = ids.get(name);
            if (known != null) {
                return known;
            }
            columns.add(packing.id(name.code()));
            columns.add(name.kind().ordinal());
            for (String word : Arrays.asList(name.sector(), name.group(), name.person(), name.office())) {
                columns.add(word == null ? NONE : packing.id(word));
            }
            columns.add(day(name.from()));
            columns.add(day(name.to()));
            columns.add(name.fame());
            ids.put(name, ids.size());
            return ids.size() - 1;
        }

        private static int day(@Nullable LocalDate day) {
            return (int) (day == null ? NO_DAY : day.toEpochDay());
        }
    }
}
