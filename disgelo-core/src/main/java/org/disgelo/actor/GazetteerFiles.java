package org.disgelo.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.actor.Name.Kind;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads what the files of {@code lexicon/gazetteer} hold in one language. */
final class GazetteerFiles {

    private static final Set<String> STATE_KEYS = Set.of(
            "code",
            "names",
            "demonyms",
            "capital",
            "metonyms",
            "regions",
            "prefixes",
            "wares",
            "from",
            "to",
            "successor");
    private static final Set<String> REGION_KEYS = Set.of("names", "demonyms");
    private static final Set<String> ORGANISATION_KEYS =
            Set.of("code", "names", "metonyms", "members", "adjectives", "kind", "prefixes");
    private static final Set<String> GROUP_KEYS = Set.of("name", "country", "sector", "names", "adjectives");

    private static final Map<String, Kind> TABLE_KINDS = Map.of(
            "name", Kind.STATE,
            "demonym", Kind.DEMONYM,
            "local", Kind.LOCAL,
            "capital", Kind.CAPITAL,
            "organisation", Kind.ORGANISATION);

    private final String language;
    private final NameTrie trie = new NameTrie();
    private final Spellings spellings;
    private final Map<String, String> prefixes = new HashMap<>();
    /** Prefixes of organisations, which mean them only before a state's: 'euroamericano', not 'euro-atlantico'. */
    private final Map<String, String> blocs = new HashMap<>();

    private final Map<String, List<Name>> officers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> sectors = sectors();

    private static final String STATES = "gazetteer/states";
    private static final String ORGANISATIONS = "gazetteer/organisations.yaml";
    private static final String GROUPS = "gazetteer/groups.yaml";
    private static final String NOBODY = "gazetteer/nobody.yaml";
    private static final String LEADERS = "gazetteer/leaders.tsv";
    private static final String OFFICES = "gazetteer/offices.tsv";

    private GazetteerFiles(LanguageReader reader) {
        this.language = reader.language().code();
        this.spellings = new Spellings(reader, trie);
    }

    /** All files that are read for a language, and what they are read with. */
    static List<String> sources(String language) {
        List<String> sources = new ArrayList<>(LexiconSource.list(STATES));
        sources.addAll(List.of(
                ORGANISATIONS, GROUPS, NOBODY, LEADERS, OFFICES, language + "/names.tsv", language + "/language.yaml"));
        return sources;
    }

    /**
     * Reads all files.
     *
     * @throws LexiconException naming file and line, if one is broken
     */
    static GazetteerNames read(LanguageReader reader) {
        GazetteerFiles files = new GazetteerFiles(reader);
        for (String file : LexiconSource.list(STATES)) {
            if (file.endsWith(".yaml")) {
                files.state(LexiconSource.yaml(file));
            }
        }
        LexiconSource.yaml(ORGANISATIONS).items().forEach(files::organisation);
        LexiconSource.yaml(GROUPS).items().forEach(files::group);
        files.table();
        files.names(LexiconSource.yaml(NOBODY), Name.of("", Kind.NOBODY));
        files.leaders();
        return new GazetteerNames(files.trie, files.prefixes, files.blocs, files.officers, files.titles);
    }

    private void state(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(STATE_KEYS);
        String code = required(yaml, f, "code");
        LocalDate from = day(f.get("from"), false);
        LocalDate to = day(f.get("to"), true);
        names(f.get("names"), new Name(code, Kind.STATE, null, null, null, null, from, to, 0));
        titles.putIfAbsent(code, usual(f.get("names"), code));
        names(f.get("demonyms"), new Name(code, Kind.DEMONYM, null, null, null, null, from, to, 0));
        names(f.get("capital"), new Name(code, Kind.CAPITAL, null, null, null, null, from, to, 0));
        names(f.get("metonyms"), new Name(code, Kind.METONYM, "GOV", null, null, null, from, to, 0));
        names(f.get("wares"), new Name(code, Kind.DEMONYM, null, null, null, null, from, to, 0));
        Yaml regions = f.get("regions");
        if (regions != null) {
            for (Yaml region : regions.items()) {
                Map<String, Yaml> r = region.fields(REGION_KEYS);
                names(r.get("names"), Name.of(code, Kind.REGION));
                names(r.get("demonyms"), Name.of(code, Kind.DEMONYM));
            }
        }
        for (String prefix : inLanguage(f.get("prefixes"))) {
            prefixes.put(prefix.toLowerCase(java.util.Locale.ROOT), code);
        }
    }

    private void organisation(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(ORGANISATION_KEYS);
        String code = required(yaml, f, "code");
        names(f.get("names"), Name.of(code, Kind.ORGANISATION));
        titles.putIfAbsent(code, usual(f.get("names"), code));
        names(f.get("metonyms"), Name.of(code, Kind.SEAT));
        names(f.get("adjectives"), Name.of(code, Kind.DEMONYM));
        for (String prefix : inLanguage(f.get("prefixes"))) {
            blocs.put(prefix.toLowerCase(java.util.Locale.ROOT), code);
        }
    }

    private void group(Yaml yaml) {
        Map<String, Yaml> f = yaml.fields(GROUP_KEYS);
        Yaml country = f.get("country");
        String group = required(yaml, f, "name");
        Yaml sector = f.get("sector");
        boolean unarmed = sector != null && sector.text().equals("NGO");
        String known = country == null || country.text().equals("none") ? unarmed ? "NGO" : "REB" : country.text();
        Name name =
                new Name(known, Kind.GROUP, sector == null ? "REB" : sector.text(), group, null, null, null, null, 0);
        names(f.get("names"), name);
        names(f.get("adjectives"), name);
    }

    /** The language's own table of names, for those that the files of the states do not hold: code, kind, names between bars. */
    private void table() {
        String table = LexiconSource.find(language + "/names.tsv");
        List<String> lines = table == null ? List.of() : table.lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            Kind kind = cells.length == 3 ? TABLE_KINDS.get(cells[1]) : null;
            if (kind == null) {
                throw new LexiconException("lexicon/" + language + "/names.tsv:" + (i + 2) + ": code, kind (one of "
                        + TABLE_KINDS.keySet() + ") and names needed");
            }
            for (String name : cells[2].split("\\|")) {
                spellings.add(name, Name.of(cells[0], kind));
            }
        }
    }

    private void leaders() {
        String[] lines = LexiconSource.text(LEADERS).split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#") || lines[i].startsWith("code\t")) {
                continue;
            }
            String[] c = lines[i].split("\t", -1);
            if (c.length < 8) {
                throw new LexiconException(
                        "lexicon/" + LEADERS + ":" + (i + 1) + ": " + c.length + " columns, 8 needed");
            }
            leader(c);
        }
    }

    /** Whom an office stands for, where it is not the government. */
    private static Map<String, String> sectors() {
        Map<String, String> sectors = new HashMap<>();
        LexiconSource.text(OFFICES)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != 2) {
                        throw new LexiconException("lexicon/" + OFFICES + ": not 'office sector': " + line);
                    }
                    sectors.put(cells[0], cells[1]);
                });
        return sectors;
    }

    private void leader(String[] c) {
        int fame = c[7].isBlank() ? 1 : Integer.parseInt(c[7].trim());
        LocalDate from = day(c[4], false);
        LocalDate to = day(c[5], true);
        String sector = sectors.getOrDefault(c[1], "GOV");
        Name person = new Name(c[0], Kind.PERSON, sector, null, c[2], c[1], from, to, fame);
        Name family = new Name(c[0], Kind.FAMILY, sector, null, c[2], c[1], from, to, fame);
        officers.computeIfAbsent(c[0] + " " + c[1], k -> new ArrayList<>()).add(person);
        spellings.add(c[2], person);
        spellings.add(c[3], family);
        for (String spelling : c[6].split("\\|")) {
            if (!spelling.isBlank()) {
                spellings.add(spelling, spelling.trim().contains(" ") ? person : family);
            }
        }
    }

    private void names(@Nullable Yaml byLanguage, Name name) {
        inLanguage(byLanguage).forEach(n -> spellings.add(n, name));
    }

    private List<String> inLanguage(@Nullable Yaml byLanguage) {
        if (byLanguage == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Map<String, Yaml> fields = byLanguage.fields();
        names.addAll(Yaml.strings(fields.get(language)));
        names.addAll(Yaml.strings(fields.get("any")));
        return names;
    }

    private String usual(@Nullable Yaml names, String code) {
        List<String> known = inLanguage(names);
        return known.isEmpty() ? code : known.getFirst();
    }

    private static String required(Yaml item, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            throw item.error("'" + key + "' is missing");
        }
        return value.text();
    }

    private static @Nullable LocalDate day(@Nullable Yaml value, boolean last) {
        return value == null ? null : day(value.text(), last);
    }

    private static @Nullable LocalDate day(String value, boolean last) {
        if (value.isBlank()) {
            return null;
        }
        PartialDate date = new PartialDate(value.trim(), DatePrecision.DAY);
        return last ? date.latest() : date.earliest();
    }
}
