package org.disgelo.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the event lexicon; see {@code lexicon/README.md} for what each key means.
 *
 * @param id language.type.slug
 * @param verbs verbs and verb phrases, first word the verb's lemma
 * @param nouns event nouns and noun phrases
 * @param subject what the noun of the actor must be, or null
 * @param object what the verb must act on, or null
 * @param about what the clause must speak of, or null
 * @param not what the sentence must not speak of, or null
 * @param actor slot of the actor
 * @param recipient slots of the recipient, in order
 * @param of who stands behind 'of' at an event noun
 * @param crime whether the same words tell of ordinary crime, so that political strife must be told of too
 * @param duty whether the clause that hangs from the verb must tell a duty (said that Iran must)
 * @param refused whether the verb must be negated and future (will not lift)
 * @param negated whether the verb must be negated (did not recognise)
 * @param promised whether the verb must be active and future and not negated (will release)
 * @param told whether the words themselves must tell the other side: the article is not asked
 * @param place file and line
 */
public record Entry(
        String id,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<List<String>> verbs,
        List<List<String>> nouns,
        @Nullable WordSet subject,
        @Nullable WordSet object,
        @Nullable WordSet about,
        @Nullable Guard not,
        String actor,
        List<String> recipient,
        Role of,
        Role adjective,
        Mutual mutual,
        boolean complement,
        boolean alone,
        boolean domestic,
        boolean crime,
        boolean duty,
        boolean refused,
        boolean negated,
        boolean promised,
        boolean told,
        @Nullable String status,
        @Nullable String sector,
        Set<String> contexts,
        double confidence,
        List<Example> examples,
        List<Counterexample> counterexamples,
        String place) {

    /** Whom a phrase of belonging names. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        BOTH
    }

    /** When the parties act on each other. */
    public enum Mutual {
        NEVER,
        ALWAYS,
        /** Only when two parties share the subject. */
        PLURAL
    }

    /**
     * A sentence on which the lexicon must code this type.
     *
     * @param actors codes expected
     * @param recipients codes expected
     */
    public record Example(
            String text,
            List<String> actors,
            List<String> recipients,
            boolean mutual,
            @Nullable String status,
            @Nullable String published,
            int line) {}

    /**
     * A sentence on which this entry must not fire.
     *
     * @param instead id of the entry that must fire, or null
     */
    public record Counterexample(String text, @Nullable String instead, int line) {}

    /** What stands for the entry of an event that no words of the lexicon tell, but the meaning of its sentence. */
    public static Entry meant(String language, EventType type) {
        return new Entry(
                language + ".meaning." + type.name().toLowerCase(Locale.ROOT),
                type,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                "",
                List.of(),
                Role.ACTOR,
                Role.ACTOR,
                Mutual.NEVER,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null,
                null,
                Set.of(),
                1,
                List.of(),
                List.of(),
                "");
    }
}
