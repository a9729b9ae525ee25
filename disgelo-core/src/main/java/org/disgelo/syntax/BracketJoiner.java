package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the German verb bracket parts: the finite auxiliary in second place with the verbs at the clause's end ('hat ...
 * unterzeichnet', 'soll ... unterzeichnet werden'), the verbs of a subordinate clause ('unterzeichnet worden ist'), and a verb
 * with its particle ('brach ... ab').
 */
final class BracketJoiner {

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    /** The auxiliary of the clause that a verb has closed already: 'hatte A einbestellt und B verlangt'. */
    private @Nullable VerbGroup shared;
    /** Participles whose auxiliary only a later clause tells: 'dass Peru A gestoppt, B abgebaut und C zugesagt habe'. */
    private final Map<VerbGroup, Clause> waiting = new LinkedHashMap<>();

    BracketJoiner(Language language, Scan scan) {
        this.language = language;
        this.tokens = scan.tokens;
        this.chunks = scan.chunks;
    }

    void join() {
        for (Clause clause : Clauses.of(chunks, language.verbBracket())) {
            if (clause.opener() != null || clause.hasFinite() && !endsInFinite(clause)) {
                shared = null;
                waiting.clear();
            }
            List<VerbGroup> cluster = new ArrayList<>();
            VerbGroup open = null;
            for (VerbGroup verb : clause.verbs()) {
                boolean adjacent = !cluster.isEmpty()
                        && cluster.getLast().to() >= verb.from() - 1
                        && !language.coordinators()
                                .contains(tokens.get(verb.from() - 1).lower());
                if (!adjacent && !cluster.isEmpty()) {
                    open = close(clause, open, cluster);
                    cluster.clear();
                }
                if (isAuxiliary(verb) && verb.is(Trait.FINITE) && cluster.isEmpty()) {
                    open = verb;
                } else if (!isAttribute(verb)) {
                    cluster.add(verb);
                }
            }
            close(clause, open, cluster);
            negation(clause);
            reflexive(clause);
            clause.verbs().stream().filter(v -> v.is(Trait.FINITE)).forEach(v -> particle(clause, v));
        }
    }

    /** A negation anywhere in the clause negates its verb: 'unterzeichnet den Vertrag nicht', 'gab keine Zusage'. */
    private void negation(Clause clause) {
        boolean negated = clause.chunks().stream()
                .filter(c -> !(c instanceof VerbGroup))
                .anyMatch(c -> isNegation(c.from()) || c instanceof NounPhrase n && isNegation(n.head() - 1));
        if (negated) {
            clause.verbs().stream().filter(v -> v.is(Trait.FINITE)).forEach(v -> v.mark(Trait.NEGATED));
        }
    }

    /** 'Nachdem sich Peru und Chile am Freitag geeinigt hatten': a clause's one verb has the reflexive that stands far before it. */
    private void reflexive(Clause clause) {
        List<VerbGroup> verbs =
                clause.verbs().stream().filter(v -> !v.is(Trait.REDUCED)).toList();
        if (verbs.size() != 1) {
            return;
        }
        int from = clause.chunks().getFirst().from();
        Token last = tokens.get(verbs.getFirst().to() - 1);
        if (!last.is(Feature.FINITE) && !last.is(Feature.INFINITIVE)) {
            // 'wurden X, die sich aufmachten, von der Polizei festgenommen': a participle closes what another clause
            // opened
            for (Chunk chunk : clause.chunks()) {
                boolean comma = chunk instanceof Link link && link.is(Link.Kind.COMMA);
                from = comma && chunk.to() <= verbs.getFirst().from() ? chunk.to() : from;
            }
        }
        for (int i = from; i < verbs.getFirst().from(); i++) {
            boolean governed = i > from && tokens.get(i - 1).is(Pos.PREPOSITION);
            if (!governed && language.reflexives().contains(tokens.get(i).lower())) {
                verbs.getFirst().mark(Trait.REFLEXIVE);
            }
        }
    }

    private boolean isNegation(int at) {
        if (at < 0) {
            return false;
        }
        boolean only = at + 1 < tokens.size()
                && language.notOnly().contains(tokens.get(at + 1).lower());
        Token token = tokens.get(at);
        return !only
                && (language.negations().contains(token.lower())
                        || language.negations().contains(token.lemma()));
    }

    private boolean isAuxiliary(VerbGroup verb) {
        return verb.verb() >= 0 && language.isAuxiliary(tokens.get(verb.verb()).lemma());
    }

    /** A participle that stands before its noun. */
    private boolean isAttribute(VerbGroup verb) {
        int at = chunks.indexOf(verb);
        return verb.is(Trait.REDUCED)
                && at + 1 < chunks.size()
                && chunks.get(at + 1) instanceof NounPhrase noun
                && noun.preposition() == null
                && !noun.isTime()
                && tokens.get(verb.verb()).canBe(Pos.ADJECTIVE);
    }

    /** Joins the verbs at a clause's end with the auxiliary that opened the bracket; returns what is still open. */
    private @Nullable VerbGroup close(Clause clause, @Nullable VerbGroup open, List<VerbGroup> cluster) {
        if (cluster.isEmpty()) {
            return open;
        }
        VerbGroup main = participle(clause, cluster);
        boolean bare = main.is(Trait.REDUCED) || main.is(Trait.INFINITIVE) && !hasParticle(main);
        if (open == null && main.is(Trait.REDUCED) && cluster.size() == 1 && isClosing(clause, main)) {
            if (shared != null && (isCoordinated(clause, main) || !clause.hasFinite())) {
                share(clause, main, List.of(shared));
            } else if (shared == null) {
                waiting.put(main, clause);
            }
            return null;
        }
        boolean within = open != null && bare;
        if (!within && cluster.size() == 1 || !bare) {
            return open;
        }
        List<VerbGroup> auxiliaries = new ArrayList<>(cluster.subList(1, cluster.size()));
        if (within) {
            auxiliaries.add(open);
        }
        if (!auxiliaries.stream().allMatch(this::isAuxiliary)) {
            return open;
        }
        VerbGroup joined = new VerbGroup(main.from(), cluster.getLast().to(), main.verb(), traits(main, auxiliaries));
        for (VerbGroup auxiliary : auxiliaries) {
            replace(
                    clause,
                    auxiliary,
                    new Link(
                            auxiliary.from(),
                            auxiliary.to(),
                            auxiliary == open ? Link.Kind.AUXILIARY : Link.Kind.ADVERB,
                            tokens.get(auxiliary.from()).lower()));
        }
        replace(clause, main, joined);
        if (!within) {
            waiting.forEach((verb, its) -> share(its, verb, auxiliaries));
        }
        waiting.clear();
        shared = within ? open : null;
        return null;
    }

    /** The first verb of a cluster; 'beschuldigt zu werden': before an infinitive what looks finite is a participle. */
    private VerbGroup participle(Clause clause, List<VerbGroup> cluster) {
        VerbGroup main = cluster.getFirst();
        if (cluster.size() == 1
                || !main.is(Trait.FINITE)
                || cluster.get(1).is(Trait.FINITE)
                || !isAuxiliary(cluster.get(1))
                || !tokens.get(main.verb()).canBe(Pos.VERB, Feature.PARTICIPLE)) {
            return main;
        }
        VerbGroup reduced = new VerbGroup(main.from(), main.to(), main.verb(), EnumSet.of(Trait.REDUCED));
        replace(clause, main, reduced);
        return reduced;
    }

    private void share(Clause clause, VerbGroup main, List<VerbGroup> auxiliaries) {
        VerbGroup joined = new VerbGroup(main.from(), main.to(), main.verb(), traits(main, auxiliaries));
        joined.mark(Trait.SHARED);
        replace(clause, main, joined);
    }

    /** Whether the clause's finite verb is its last: then it may be what the participles before it wait for. */
    private static boolean endsInFinite(Clause clause) {
        return clause.verbs().getLast().is(Trait.FINITE);
    }

    /** Whether nothing but a coordinator or the end of the clause stands behind a verb. */
    private boolean isClosing(Clause clause, VerbGroup verb) {
        int at = clause.chunks().indexOf(verb) + 1;
        return at >= clause.chunks().size()
                || clause.chunks().get(at) instanceof Link l && !l.is(Link.Kind.ADVERB) && !l.is(Link.Kind.QUOTE);
    }

    private static boolean isCoordinated(Clause clause, VerbGroup verb) {
        List<Chunk> all = clause.chunks();
        for (int i = all.indexOf(verb) - 1; i >= 0 && !(all.get(i) instanceof VerbGroup); i--) {
            if (all.get(i) instanceof Link l && l.is(Link.Kind.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    private Set<Trait> traits(VerbGroup main, List<VerbGroup> auxiliaries) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        int passives = 0;
        int perfects = 0;
        boolean finite = false;
        for (VerbGroup auxiliary : auxiliaries) {
            String lemma = tokens.get(auxiliary.verb()).lemma();
            boolean passive = language.passive().contains(lemma);
            passives += passive ? 1 : 0;
            perfects += !passive && language.perfect().contains(lemma) ? 1 : 0;
            for (Trait trait : auxiliary.traits()) {
                switch (trait) {
                    case NEGATED, CONDITIONAL, OBLIGATION, POSSIBILITY, REFLEXIVE, PLURAL, SUPPOSED, SUBJUNCTIVE ->
                        traits.add(trait);
                    case FUTURE -> {
                        if (!passive) {
                            traits.add(trait);
                        }
                    }
                    case FINITE -> finite = true;
                    default -> {}
                }
            }
        }
        for (Trait trait : List.of(Trait.NEGATED, Trait.REFLEXIVE, Trait.PLURAL)) {
            if (main.is(trait)) {
                traits.add(trait);
            }
        }
        boolean participle = main.is(Trait.REDUCED);
        boolean moves = participle && language.intransitives().contains(participleLemma(main));
        if (participle && passives > 0 && perfects == 0 && !moves && !traits.contains(Trait.REFLEXIVE)) {
            traits.add(Trait.PASSIVE);
            passives--;
        }
        // 'ist getötet worden': only the finite 'werden' tells of the future
        boolean future = auxiliaries.stream()
                .filter(a -> tokens.get(a.verb()).is(Feature.FINITE))
                .map(a -> tokens.get(a.verb()).lemma())
                .anyMatch(
                        l -> language.future().contains(l) && language.passive().contains(l));
        if (future && (!participle || passives > 0 && auxiliaries.size() > 1)) {
            traits.add(Trait.FUTURE);
        }
        traits.add(finite ? Trait.FINITE : Trait.INFINITIVE);
        return traits;
    }

    private String participleLemma(VerbGroup main) {
        for (Reading reading : tokens.get(main.verb()).readings()) {
            if (reading.pos() == Pos.VERB) {
                return reading.lemma();
            }
        }
        return "";
    }

    private boolean hasParticle(VerbGroup verb) {
        for (int i = verb.from(); i < verb.verb(); i++) {
            if (tokens.get(i).is(Pos.PARTICLE)
                    && language.to().contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void replace(Clause clause, Chunk old, Chunk fresh) {
        chunks.set(chunks.indexOf(old), fresh);
        clause.chunks().set(clause.chunks().indexOf(old), fresh);
    }

    /** Whether a word is but part of an adverb: 'nach wie vor'. */
    private static boolean isWithin(Clause clause, int at) {
        return clause.chunks().stream()
                .anyMatch(c -> c instanceof Link && c.from() < at && at < c.to() && c.to() - c.from() > 1);
    }

    /** The particle at the end of its verb's clause. */
    private void particle(Clause clause, VerbGroup verb) {
        int end = clause.chunks().stream().mapToInt(Chunk::to).max().orElse(0);
        for (int i = verb.to(); verb.verb() >= 0 && i <= end && i < tokens.size(); i++) {
            boolean closing = i + 1 >= Math.min(end, tokens.size())
                    || tokens.get(i + 1).is(Pos.PUNCTUATION) && !opensQuotation(i + 1);
            // 'lehnt den Beitritt weiter ab': of two such words the last is the verb's
            if (closing && !opensNext(i, end) && !isWithin(clause, i) && isParticle(i) && !isParticle(i + 1)) {
                verb.particle(tokens.get(i).lower());
                unclaim(clause, i);
                return;
            }
        }
    }

    /** 'prangert ein „Komplott“ an': before words in quotation marks stands an article or preposition. */
    private boolean opensQuotation(int at) {
        return Scan.QUOTES.contains(tokens.get(at).lower())
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).is(Pos.PUNCTUATION);
    }

    /** '..., um Peru zu schützen', '..., mit dem': a word behind the clause's comma opens the next one and is nobody's particle. */
    private boolean opensNext(int at, int end) {
        boolean last = at + 1 >= tokens.size()
                || tokens.get(at + 1).is(Pos.PUNCTUATION)
                || tokens.get(at + 1).is(Pos.CONJUNCTION);
        return at >= end && tokens.get(at - 1).is(Pos.PUNCTUATION) && !last;
    }

    /** 'führte Kontrollen ein': the verb's particle is no article alone, which would be an object. */
    private void unclaim(Clause clause, int at) {
        for (Chunk chunk : List.copyOf(clause.chunks())) {
            if (chunk instanceof NounPhrase noun && noun.from() == at && noun.to() == at + 1) {
                replace(
                        clause,
                        noun,
                        new Link(at, at + 1, Link.Kind.ADVERB, tokens.get(at).lower()));
            }
        }
    }

    private boolean isParticle(int at) {
        return at < tokens.size()
                && language.separable().contains(tokens.get(at).lower());
    }
}
