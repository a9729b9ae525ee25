package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of a sentence that tell what is undertaken: 'the treaty provides for A, B and C', 'both undertake to
 * do A and to do B', 'a pact that would give them boats', 'three centres are to be built'.
 */
final class UndertakingFinder {

    /** The fewest tokens of a clause that tells an undertaking. */
    private static final int SHORTEST_CLAUSE = 3;

    /** How far behind its subject, in tokens, a verb stands with an apposition between. */
    private static final int APPOSED = 12;

    private final AgreementWords words;
    private final UndertakingParts parts;

    UndertakingFinder(AgreementWords words) {
        this.words = words;
        this.parts = new UndertakingParts(words);
    }

    /**
     * Words that tell an undertaking.
     *
     * @param from index of the first token
     * @param to index after the last
     * @param verb what is done, where a verb says it
     */
    record Stretch(int from, int to, @Nullable VerbGroup verb) {}

    /** What the sentence says is undertaken by a draft that it tells of, or goes on about. */
    List<Stretch> find(Passage passage, AgreementDraft draft, boolean told) {
        List<Stretch> found = new ArrayList<>();
        for (VerbGroup verb : passage.parse().verbs()) {
            if (verb.verb() < 0 || verb.is(Trait.SUPPOSED)) {
                continue;
            }
            boolean provides = is("provides", passage, verb);
            if (isPaper(passage, verb, draft, told, provides) && !verb.is(Trait.NEGATED)) {
                boolean step = words.verbs.at(passage.tokens(), verb) != null
                        || words.alone.at(passage.tokens(), verb) != null;
                boolean over = passage.parse().token(verb.verb()).is(Feature.PAST);
                boolean open = provides || !step && (verb.is(Trait.RELATIVE) && !over || isAhead(verb));
                if (open && words.moves.at(passage.tokens(), verb) == null) {
                    found.addAll(provisions(passage, verb));
                }
            } else if (is("undertakes", passage, verb)
                    && (!verb.is(Trait.NEGATED) || UndertakingParts.isToRefrain(passage, verb))
                    && isByParties(passage, verb, draft)) {
                List<Stretch> actions = parts.actions(passage, verb);
                found.addAll(actions.isEmpty() ? parts.objects(passage, verb, true) : actions);
            } else if (isUnder(passage, verb, draft)) {
                found.add(clause(passage, verb));
            } else if (isAhead(verb) && isTelling(passage, verb) && !isGoverned(verb)) {
                found.add(clause(passage, verb));
            }
        }
        found.removeIf(s -> s.to() - s.from() < 2);
        return found;
    }

    /**
     * What a verb that settles something says is settled.
     *
     * @param content whether a clause or list behind it counts: 'agreed that', not 'ratified it, saying that'
     */
    List<Stretch> settled(Passage passage, VerbGroup verb, boolean content) {
        List<Stretch> settled = parts.actions(passage, verb);
        if (settled.isEmpty() && content) {
            settled = content(passage, verb);
        }
        if (settled.isEmpty()) {
            settled = parts.objects(passage, verb, true);
        }
        return settled.isEmpty() ? fronted(passage, verb) : settled;
    }

    /** 'On three such centres they agreed in March.' */
    private List<Stretch> fronted(Passage passage, VerbGroup verb) {
        return verb.fronted().stream()
                .filter(n -> !n.isTime() && isThing(passage, n))
                .map(n -> new Stretch(n.from(), n.to(), null))
                .toList();
    }

    /** What stands behind a colon or a conjunction: 'agreed: there will be three centres', 'agreed that A shall do B'. */
    private static List<Stretch> content(Passage passage, VerbGroup verb) {
        for (Chunk chunk : passage.parse().chunks()) {
            if (chunk.from() < verb.to()) {
                continue;
            }
            boolean colon = chunk instanceof Link
                    && passage.parse().token(chunk.from()).form().equals(":");
            boolean clause = chunk instanceof Link l && l.kind() == Link.Kind.SUBORDINATOR;
            if (colon || clause) {
                int end = passage.tokens().size();
                return end - chunk.to() < SHORTEST_CLAUSE ? List.of() : List.of(new Stretch(chunk.to(), end, null));
            }
            boolean other = chunk instanceof NounPhrase n && !n.isTime() && n.preposition() == null;
            if (chunk instanceof VerbGroup || other) {
                break;
            }
        }
        return List.of();
    }

    /** The items of a list that an agreement's name opens: 'a draft leaked: investment in ports; oil at a discount'. */
    List<Stretch> listed(Passage passage, InstrumentMention mention) {
        List<Token> tokens = passage.tokens();
        int at = mention.lastToken();
        boolean colon = at < tokens.size() && tokens.get(at).form().equals(":");
        return colon ? UndertakingParts.items(tokens, at) : List.of();
    }

    /**
     * Whether what a clause says is so by the agreement: 'under the deal A pays B', 'a pact by which A trains B's guards', 'in it both
     * undertake ...'.
     */
    private boolean isUnder(Passage passage, VerbGroup verb, AgreementDraft draft) {
        List<Token> tokens = passage.tokens();
        boolean step = words.verbs.at(tokens, verb) != null
                || words.moves.at(tokens, verb) != null
                || words.alone.at(tokens, verb) != null;
        if (step || !verb.is(Trait.FINITE) || !isByParties(passage, verb, draft)) {
            return false;
        }
        boolean actor = verb.subject() != null
                && !passage.actors().parties(verb.subject()).isEmpty();
        boolean many = verb.is(Trait.PLURAL) && verb.subject() != null;
        for (InstrumentMention mention : draft.mentions) {
            if (mention.passage() != passage || mention.from() > verb.from() || !actor && !many) {
                continue;
            }
            NounPhrase noun = mention.noun();
            boolean stands = noun != null && words.set("under").at(tokens, noun.from()) > 0;
            boolean first = noun != null
                    && noun.to() <= verb.from()
                    && !InstrumentLinks.finiteBetween(passage, noun.to(), verb.from());
            if (stands && first) {
                return true;
            }
            if (verb.is(Trait.RELATIVE)
                    && !InstrumentLinks.finiteBetween(passage, mention.lastToken(), verb.from())
                    && words.set("under").in(tokens, mention.lastToken(), mention.lastToken() + 2)
                    && InstrumentLinks.antecedent(passage, verb, List.of(mention)) != null) {
                return true;
            }
        }
        return (actor || many) && words.set("therein").in(tokens, verb.from() - 1, verb.end());
    }

    private boolean is(String set, Passage passage, VerbGroup verb) {
        return words.is(set, passage.tokens(), verb);
    }

    private static boolean isAhead(VerbGroup verb) {
        return (verb.is(Trait.FUTURE) || verb.is(Trait.OBLIGATION) || verb.is(Trait.CONDITIONAL))
                && !verb.is(Trait.NEGATED);
    }

    private static boolean isGoverned(VerbGroup verb) {
        return verb.governor() != null && verb.bond() == Bond.ACTION;
    }

    /** Whether the agreement itself, or a pronoun that goes on about it, is the subject. */
    private static boolean isPaper(
            Passage passage, VerbGroup verb, AgreementDraft draft, boolean told, boolean provides) {
        NounPhrase subject = verb.subject();
        // 'the accord, by now the Quirinal Treaty to all, provides for': nothing else stands before the verb
        boolean before = provides
                && verb.is(Trait.FINITE)
                && !verb.is(Trait.PASSIVE)
                && (subject == null || passage.actors().parties(subject).isEmpty())
                && draft.mentions.stream()
                        .anyMatch(m -> m.passage() == passage
                                && m.noun() != null
                                && m.noun().preposition() == null
                                && m.lastToken() <= verb.from()
                                && verb.from() - m.lastToken() <= APPOSED
                                && !InstrumentLinks.finiteBetween(passage, m.lastToken(), verb.from()));
        if (before) {
            return true;
        }
        if (subject == null) {
            return false;
        }
        for (InstrumentMention mention : draft.mentions) {
            boolean here = mention.passage() == passage;
            if (here && subject.from() <= mention.from() && mention.from() < subject.to()) {
                return true;
            }
        }
        boolean pronoun =
                subject.isPronoun() || passage.parse().token(subject.head()).is(Pos.PRONOUN);
        return !told && provides && pronoun && !verb.is(Trait.PLURAL);
    }

    private static boolean isByParties(Passage passage, VerbGroup verb, AgreementDraft draft) {
        NounPhrase subject = verb.subject();
        return subject == null
                || draft.holds(AgreementDrafts.codes(passage.actors().parties(subject)));
    }

    /** Whether the clause is about what parties undertake: by its verb, or by its subject or object. */
    private boolean isTelling(Passage passage, VerbGroup verb) {
        List<Token> tokens = passage.tokens();
        if (words.verbs.at(tokens, verb) != null || words.moves.at(tokens, verb) != null) {
            return false;
        }
        WordTable.Match<CommitmentKind> act = words.commitmentVerbs.at(tokens, verb);
        if (act != null) {
            return act.value() != CommitmentKind.VISIT; // a mere announced meeting is no undertaking
        }
        List<NounPhrase> nouns = new ArrayList<>(verb.objects());
        if (verb.subject() != null) {
            nouns.add(verb.subject());
        }
        return nouns.stream().anyMatch(n -> isThing(passage, n));
    }

    private boolean isThing(Passage passage, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to(); i++) {
            boolean name = passage.parse().token(i).canBe(Pos.NOUN);
            if (name && words.commitmentNouns.at(passage.tokens(), i) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Stretch> provisions(Passage passage, VerbGroup verb) {
        List<Stretch> actions = parts.actions(passage, verb);
        if (!actions.isEmpty()) {
            return actions;
        }
        List<Stretch> list = UndertakingParts.list(passage, verb);
        return list.isEmpty() ? parts.objects(passage, verb, false) : list;
    }

    /** The whole clause: 'two of them are to rise near Kaliningrad'. */
    private static Stretch clause(Passage passage, VerbGroup verb) {
        int from = verb.subject() == null
                ? verb.from()
                : Math.min(verb.from(), verb.subject().from());
        for (NounPhrase fronted : verb.fronted()) {
            from = Math.min(from, fronted.from());
        }
        return new Stretch(from, UndertakingParts.end(passage, verb), verb);
    }
}
