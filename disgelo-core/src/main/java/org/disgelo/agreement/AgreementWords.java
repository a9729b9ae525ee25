package org.disgelo.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.WordSet;
import org.disgelo.lexicon.Yaml;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words by which one language speaks of agreements; read from {@code lexicon/<code>/agreement.yaml}. Keys of that file:
 *
 * <ul>
 *   <li>{@code instruments}, {@code papers}: instrument to nouns; papers count only where two parties act on them
 *   <li>{@code others}, {@code anaphors}, {@code none}: words beside the noun that mark a further agreement, point back, or say
 *       that there is none
 *   <li>{@code title}, {@code partners}: prepositions by which a title goes on, and those behind which parties stand
 *   <li>{@code dated}: what stands between a title and the day on which it was concluded ('vom', 'от')
 *   <li>{@code accession}: words in a title by which somebody joins an organisation
 *   <li>{@code members}: nouns that with a number stand for parties ('the three countries')
 *   <li>{@code drafts}: nouns before 'of the agreement' that mean the agreement itself
 *   <li>{@code spheres}, {@code sectors}, {@code levels}: value to words
 *   <li>{@code numbers}, {@code multipliers}, {@code units}, {@code spans}: words to numbers (units and spans in years)
 *   <li>{@code durationBefore}, {@code durationNot}: what stands before a span of years that is a duration; what behind one
 *       that is not
 *   <li>{@code joints}: what stands between the parts of a number written as one word ('und'; none where they follow directly);
 *       {@code spanEndings}: what makes a number a span of years ('-jährig'); {@code lasts}: verbs and adjectives of being valid;
 *       {@code terms}: nouns for the span told right before ('for that term')
 *   <li>{@code firsts}, {@code stages}, {@code focus}, {@code thisYear}, {@code nextYear}, {@code renewal}: phrases
 *   <li>{@code transitions}: list of {@code state}, {@code verbs} (act on the agreement), {@code moves} (the agreement is
 *       their subject), {@code alone} (settle something even where no agreement is named), {@code nouns}, {@code phrases}
 *   <li>{@code under}: what stands before an agreement by which something is so ('under the deal'); {@code therein}: adverbs that
 *       stand for it ('darin')
 *   <li>{@code provides}, {@code undertakes}: verbs of the agreement, of its parties, before an undertaking
 *   <li>{@code commitments}: list of {@code kind}, {@code verbs}, {@code nouns}
 *   <li>{@code implementation}: 1 to 3 to verbs; {@code stalls}, {@code recedes}: verbs
 *   <li>{@code actsBy}: prepositions by which a verb acts on an agreement; {@code mediates}: verbs of mediators
 *   <li>{@code pending}: conjunctions of what is still to happen where a verb in a form of {@code present} follows ("once the
 *       text is settled")
 *   <li>{@code aspects}: what a verb acts on in the place of the agreement ('suspended its application'); {@code laws}: what is
 *       signed to ratify one, {@code promulgates}: verbs of that; {@code chambers}: who votes on one, {@code votes}: verbs of that
 *   <li>{@code begins}, {@code ends}: verbs of talks that open, or come to a result
 *   <li>{@code preliminary}: what marks the first settlement of an agreement that is signed later ('in principle')
 *   <li>{@code companies}: who trades, and signs for no state; {@code domestic}: words in the name of a paper that is no affair
 *       between states ('coalition agreement'), of compounds their beginning and a hyphen
 *   <li>{@code concludes}: verbs that leave open whether anything was signed
 *   <li>{@code refuses}: verbs of those who will not sign; {@code then}: what stands before an infinitive of what came next ('avant
 *       de', 'per poi')
 *   <li>{@code follows}, {@code replaces}, {@code meetings}, {@code frameworks}, {@code mediators}, {@code deadlines}
 * </ul>
 */
final class AgreementWords {

    private static final Set<String> KEYS = Set.of(
            "instruments",
            "papers",
            "others",
            "anaphors",
            "title",
            "dated",
            "accession",
            "companies",
            "domestic",
            "members",
            "partners",
            "drafts",
            "spheres",
            "sectors",
            "levels",
            "numbers",
            "multipliers",
            "units",
            "spans",
            "durationBefore",
            "durationNot",
            "firsts",
            "stages",
            "focus",
            "thisYear",
            "nextYear",
            "renewal",
            "transitions",
            "provides",
            "undertakes",
            "commitments",
            "implementation",
            "stalls",
            "recedes",
            "follows",
            "replaces",
            "meetings",
            "frameworks",
            "mediators",
            "mediates",
            "actsBy",
            "none",
            "pending",
            "present",
            "deadlines",
            "under",
            "therein",
            "aspects",
            "begins",
            "chambers",
            "concludes",
            "ends",
            "joints",
            "lasts",
            "laws",
            "preliminary",
            "promulgates",
            "refuses",
            "spanEndings",
            "terms",
            "then",
            "votes");
    private static final Set<String> TRANSITION_KEYS = Set.of("state", "verbs", "moves", "alone", "nouns", "phrases");
    private static final Set<String> COMMITMENT_KEYS = Set.of("kind", "verbs", "nouns");
    private static final Map<String, AgreementWords> LOADED = new ConcurrentHashMap<>();

    final WordTable<Instrument> instruments = new WordTable<>();
    final WordTable<Instrument> papers = new WordTable<>();
    final WordTable<Sphere> spheres = new WordTable<>();
    final WordTable<Sector> sectors = new WordTable<>();
    final WordTable<Level> levels = new WordTable<>();
    final WordTable<AgreementState> verbs = new WordTable<>();
    final WordTable<AgreementState> moves = new WordTable<>();
    final WordTable<AgreementState> alone = new WordTable<>();
    final WordTable<AgreementState> nouns = new WordTable<>();
    final WordTable<AgreementState> phrases = new WordTable<>();
    final WordTable<CommitmentKind> commitmentVerbs = new WordTable<>();
    final WordTable<CommitmentKind> commitmentNouns = new WordTable<>();
    final WordTable<Integer> implementation = new WordTable<>();
    final Map<String, Double> numbers;
    final Map<String, Double> multipliers;
    final Map<String, Double> units;
    final Map<String, Double> spans;
    final Set<String> joints;
    final Set<String> spanEndings;
    final Set<String> title;
    final Set<String> partners;
    final Set<String> actsBy;
    /** How compounds begin that name no affair between states: 'miet', 'koalitions'. */
    final Set<String> domesticBeginnings;

    private final Map<String, WordSet> sets = new HashMap<>();

    private AgreementWords(String language) {
        Yaml file = LexiconSource.yaml(language + "/agreement.yaml");
        Map<String, Yaml> f = file.fields(KEYS);
        fill(instruments, f.get("instruments"), AgreementWords::instrument);
        fill(papers, f.get("papers"), AgreementWords::instrument);
        fill(spheres, f.get("spheres"), key -> constant(Sphere.class, key));
        fill(sectors, f.get("sectors"), key -> constant(Sector.class, key));
        fill(levels, f.get("levels"), key -> constant(Level.class, key));
        fill(implementation, f.get("implementation"), Integer::valueOf);
        numbers = numbers(f.get("numbers"));
        multipliers = numbers(f.get("multipliers"));
        units = numbers(f.get("units"));
        spans = numbers(f.get("spans"));
        joints = Set.copyOf(f.containsKey("joints") ? Yaml.strings(f.get("joints")) : List.of(""));
        spanEndings = Set.copyOf(Yaml.strings(f.get("spanEndings")));
        title = Set.copyOf(Yaml.strings(f.get("title")));
        partners = Set.copyOf(Yaml.strings(f.get("partners")));
        actsBy = Set.copyOf(Yaml.strings(f.get("actsBy")));
        domesticBeginnings = Yaml.strings(f.get("domestic")).stream()
                .filter(w -> w.endsWith("-"))
                .map(w -> w.substring(0, w.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
        transitions(f.get("transitions"));
        commitments(f.get("commitments"));
        for (String key : KEYS) {
            Yaml field = f.get(key);
            boolean list = field != null
                    && !field.items().isEmpty()
                    && field.items().getFirst().isScalar();
            sets.put(key, WordSet.of(list && field != null ? field.strings() : List.of()));
        }
    }

    /**
     * The words of a language.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are missing or broken
     */
    static AgreementWords of(String language) {
        return LOADED.computeIfAbsent(language, AgreementWords::new);
    }

    /** The words under a key that holds a plain list. */
    WordSet set(String key) {
        return sets.getOrDefault(key, WordSet.NONE);
    }

    /** Whether a verb is one of the words under a key that holds a plain list; its parted particle belongs before it. */
    boolean is(String key, List<Token> tokens, VerbGroup verb) {
        WordSet set = set(key);
        return verb.particle() == null
                ? set.at(tokens, verb.verb()) > 0
                : tokens.get(verb.verb()).readings().stream().anyMatch(r -> set.begins(verb.particle() + r.lemma()));
    }

    private void transitions(@Nullable Yaml list) {
        for (Yaml item : list == null ? List.<Yaml>of() : list.items()) {
            Map<String, Yaml> f = item.fields(TRANSITION_KEYS);
            AgreementState state = value(item, f.get("state"), key -> constant(AgreementState.class, key));
            Yaml.strings(f.get("verbs")).forEach(w -> verbs.add(w, state));
            Yaml.strings(f.get("moves")).forEach(w -> moves.add(w, state));
            Yaml.strings(f.get("alone")).forEach(w -> alone.add(w, state));
            Yaml.strings(f.get("nouns")).forEach(w -> nouns.add(w, state));
            Yaml.strings(f.get("phrases")).forEach(w -> phrases.add(w, state));
        }
    }

    private void commitments(@Nullable Yaml list) {
        for (Yaml item : list == null ? List.<Yaml>of() : list.items()) {
            Map<String, Yaml> f = item.fields(COMMITMENT_KEYS);
            CommitmentKind kind = value(item, f.get("kind"), key -> constant(CommitmentKind.class, key));
            Yaml.strings(f.get("verbs")).forEach(w -> commitmentVerbs.add(w, kind));
            Yaml.strings(f.get("nouns")).forEach(w -> commitmentNouns.add(w, kind));
        }
    }

    private static <T> void fill(WordTable<T> table, @Nullable Yaml field, Function<String, T> read) {
        if (field == null) {
            return;
        }
        for (Map.Entry<String, Yaml> e : field.fields().entrySet()) {
            T value = known(e.getValue(), e.getKey(), read);
            e.getValue().strings().forEach(word -> table.add(word, value));
        }
    }

    private static <T> T value(Yaml item, @Nullable Yaml field, Function<String, T> read) {
        if (field == null) {
            throw item.error("'state' or 'kind' is missing");
        }
        return known(field, field.text(), read);
    }

    private static <T> T known(Yaml place, String key, Function<String, T> read) {
        try {
            return read.apply(key);
        } catch (IllegalArgumentException e) {
            throw place.error("'" + key + "' is not known here");
        }
    }

    private static Instrument instrument(String key) {
        return constant(Instrument.class, key);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Double> numbers(@Nullable Yaml field) {
        Map<String, Double> numbers = new HashMap<>();
        if (field != null) {
            field.fields().forEach((word, value) -> numbers.put(word, value.number()));
        }
        return numbers;
    }
}
