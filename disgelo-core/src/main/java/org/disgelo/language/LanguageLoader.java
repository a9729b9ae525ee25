package org.disgelo.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;

/** Reads {@code language.yaml}. */
final class LanguageLoader {

    private static final Set<String> KEYS = Arrays.stream(Language.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private LanguageLoader() {}

    static Language load(String code) {
        Yaml yaml = LexiconSource.yaml(code + "/language.yaml");
        Map<String, Yaml> fields = yaml.fields(KEYS);
        Words words = new Words(yaml, fields);
        return new Language(
                words.text("code"),
                words.text("dictionary"),
                words.flag("headLast"),
                words.flag("postverbalSubject"),
                words.flag("dropsSubject"),
                words.flag("clauseFinalVerb"),
                words.set("elisions"),
                words.set("suffixes"),
                words.map("lemmas", Function.identity(), Yaml::text),
                words.map("words", Function.identity(), v -> pos(v)),
                words.set("abbreviations"),
                words.patterns("tags", v -> pos(v)),
                words.patterns("features", v -> feature(v)),
                new Phrases(words.map("phrases", Function.identity(), Yaml::text)),
                words.set("of"),
                words.set("by"),
                words.set("to"),
                words.set("locative"),
                words.set("between"),
                words.set("perfect"),
                words.set("passive"),
                words.set("copulas"),
                words.set("leading"),
                words.set("hollow"),
                words.set("future"),
                words.set("obligation"),
                words.set("compelled"),
                words.set("possibility"),
                words.set("negations"),
                words.set("intransitives"),
                words.set("conditionals"),
                words.set("invertedConditions"),
                words.set("subordinators"),
                words.set("coordinators"),
                words.set("speech"),
                words.set("transparent"),
                words.set("planning"),
                words.set("failing"),
                words.set("alleged"),
                words.set("denying"),
                words.set("sinces"),
                words.set("neighbours"),
                words.set("reciprocals"),
                words.set("light"),
                words.set("happenings"),
                words.set("sufferings"),
                words.set("asides"),
                words.set("people"),
                words.set("pronouns"),
                words.set("possessives"),
                words.set("duals"),
                words.set("dualNouns"),
                words.set("demonstratives"),
                words.set("reflexives"),
                words.set("adversatives"),
                words.set("addressees"),
                words.set("among"),
                words.set("origins"),
                words.set("informing"),
                words.set("firstPersons"),
                words.map("cases", k -> constant(Feature.class, k, yaml), Yaml::text),
                words.optionalFlag("verbBracket"),
                words.set("separable"),
                words.optionalFlag("compounds"),
                words.map("clitics", Function.identity(), Yaml::text),
                words.set("objectMarkers"),
                words.set("inversions"),
                words.optionalFlag("hyphenated"),
                words.set("objectRelatives"),
                words.set("ownerRelatives"),
                words.set("partitiveArticles"),
                fields.containsKey("genitiveSuffix") ? words.text("genitiveSuffix") : "",
                fields.containsKey("endings") ? words.patterns("endings", Yaml::text) : Map.of(),
                words.map("like", Function.identity(), Yaml::text),
                words.set("relatives"),
                words.set("reflexiveEndings"),
                words.set("articleRelatives"),
                words.optionalFlag("ordinalStop"),
                words.set("notOnly"),
                words.optionalFlag("nounsCapitalised"),
                words.set("withouts"),
                words.set("ownActions"),
                words.set("causatives"),
                words.set("definites"),
                new Phrases(words.set("approximations").stream()
                        .collect(Collectors.toMap(Function.identity(), Function.identity()))),
                new Phrases(words.set("adverbials").stream()
                        .collect(Collectors.toMap(Function.identity(), Function.identity()))),
                words.set("factuals"),
                words.set("circumstances"),
                words.optionalFlag("impersonalPlural"),
                words.optionalFlag("reflexiveIsLexical"),
                words.set("impersonals"),
                words.set("expletives"),
                words.set("adjectiveEndings"),
                words.set("comparisons"),
                words.set("reasons"),
                words.set("partitives"),
                words.set("seizing"),
                words.map("folds", Function.identity(), Yaml::text),
                words.set("consisting"),
                new Phrases(words.set("examples").stream()
                        .collect(Collectors.toMap(Function.identity(), Function.identity()))),
                words.set("againstPrefixes"),
                fields.containsKey("tagSeparator") ? words.text("tagSeparator") : "",
                words.set("possibles"),
                words.set("givenNames"),
                words.set("pairNouns"),
                words.set("warringNouns"),
                words.set("compass"),
                words.set("onBehalf"),
                words.set("supporters"),
                words.set("inFavour"),
                words.optionalFlag("clauseGuards"),
                words.set("loyal"),
                words.set("looseParticles"),
                words.map("leftOut", k -> constant(Feature.class, k, yaml), Yaml::text),
                new Phrases(words.set("predicates").stream()
                        .collect(Collectors.toMap(Function.identity(), Function.identity()))),
                words.set("seats"),
                words.set("employing"),
                words.set("exceptives"),
                words.set("somes"),
                words.set("postpositions"),
                words.map("attributions", Function.identity(), Yaml::text),
                words.set("latters"),
                words.set("purposes"),
                words.set("bidding"),
                words.map("governs", Function.identity(), LanguageLoader::features),
                words.set("measures"),
                new Phrases(words.map("correlatives", Function.identity(), Yaml::text)));
    }

    private static Pos pos(Yaml value) {
        return constant(Pos.class, value);
    }

    private static Set<Feature> features(Yaml value) {
        return Yaml.strings(value).stream()
                .map(word -> constant(Feature.class, word, value))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class)));
    }

    private static Feature feature(Yaml value) {
        return constant(Feature.class, value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Yaml value) {
        return constant(type, value.text(), value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, Yaml place) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    place.error("'" + word + "' is none of " + Arrays.toString(type.getEnumConstants()))
                            .getMessage(),
                    e);
        }
    }

    private record Words(Yaml yaml, Map<String, Yaml> fields) {

        Yaml field(String key) {
            Yaml field = fields.get(key);
            if (field == null) {
                throw yaml.error("'" + key + "' is missing");
            }
            return field;
        }

        String text(String key) {
            return field(key).text();
        }

        boolean flag(String key) {
            return field(key).bool();
        }

        boolean optionalFlag(String key) {
            Yaml field = fields.get(key);
            return field != null && field.bool();
        }

        Set<String> set(String key) {
            return Set.copyOf(Yaml.strings(fields.get(key)).stream().distinct().toList());
        }

        <K, V> Map<K, V> map(String key, Function<String, K> toKey, Function<Yaml, V> toValue) {
            Map<K, V> map = new LinkedHashMap<>();
            Yaml field = fields.get(key);
            if (field != null) {
                field.fields().forEach((k, v) -> {
                    for (String one : k.split("\\|")) {
                        map.put(toKey.apply(one), toValue.apply(v));
                    }
                });
            }
            return map;
        }

        <V> Map<Pattern, V> patterns(String key, Function<Yaml, V> toValue) {
            Map<Pattern, V> map = new LinkedHashMap<>();
            field(key).fields().forEach((k, v) -> map.put(Pattern.compile(k), toValue.apply(v)));
            return map;
        }
    }
}
