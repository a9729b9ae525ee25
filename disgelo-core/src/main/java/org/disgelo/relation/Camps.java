package org.disgelo.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;

/** The camps of {@code lexicon/ontology/camps.yaml}. */
public final class Camps {

    private Camps() {}

    /**
     * All of them, in the order of the file.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if the file is broken
     */
    public static List<Camp> all() {
        return read(LexiconSource.yaml("ontology/camps.yaml"));
    }

    static List<Camp> read(Yaml file) {
        List<Camp> camps = new ArrayList<>();
        for (Yaml item : file.items()) {
            Map<String, Yaml> fields = item.fields(Set.of("camp", "members"));
            Map<String, Double> members = new HashMap<>();
            Figures.field(item, fields, "members")
                    .fields()
                    .forEach((code, share) -> members.put(code, Figures.positive(share)));
            String name = Figures.field(item, fields, "camp").text();
            if (camps.stream().anyMatch(c -> c.name().equals(name))) {
                throw item.error("camp '" + name + "' stands twice");
            }
            try {
                camps.add(new Camp(name, members));
            } catch (IllegalArgumentException e) {
                throw item.error(String.valueOf(e.getMessage()));
            }
        }
        return camps;
    }

    /**
     * The camp of this name.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static Camp named(String name) {
        List<Camp> camps = all();
        return camps.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no camp '" + name + "'; there are "
                        + String.join(", ", camps.stream().map(Camp::name).toList())));
    }
}
