package org.disgelo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence whose language parts them by commas (German, Russian): stretches between commas, conjunctions
 * and breaks, each with a verb; what has none belongs to the clause beside it.
 */
final class Clauses {

    private static final Set<String> INSERTERS = Set.of("(", "\u2014", "\u2013", "-");

    /**
     * A clause.
     *
     * @param opener the conjunction or relative that opens it, or null for a main clause
     * @param chunks its phrases and links in order
     */
    record Clause(@Nullable Link opener, List<Chunk> chunks) {

        boolean isRelative() {
            return opener != null && opener.is(Link.Kind.RELATIVE);
        }

        List<VerbGroup> verbs() {
            return Parse.verbs(chunks);
        }

        boolean hasFinite() {
            for (Chunk chunk : chunks) {
                if (chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Clauses() {}

    /** The clauses in order; {@code bracket} says whether a clause may close with what its finite verb opened (German). */
    static List<Clause> of(List<Chunk> chunks, boolean bracket) {
        List<Clause> pieces = new ArrayList<>();
        Clause piece = new Clause(null, new ArrayList<>());
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link link) {
                boolean opens = link.is(Link.Kind.SUBORDINATOR) || link.is(Link.Kind.RELATIVE);
                boolean ends = link.is(Link.Kind.BREAK)
                        || link.is(Link.Kind.COMMA) && !isList(chunks, i)
                        || link.is(Link.Kind.COORDINATOR) && piece.hasFinite() && finiteAhead(chunks, i);
                if (opens || ends) {
                    pieces.add(piece);
                    piece = new Clause(opens ? link : null, new ArrayList<>());
                }
            }
            piece.chunks().add(chunk);
        }
        pieces.add(piece);
        return joined(pieces, bracket);
    }

    /** A comma within a list: the phrase behind it is coordinated with the one before. */
    private static boolean isList(List<Chunk> chunks, int comma) {
        return comma + 1 < chunks.size() && chunks.get(comma + 1) instanceof NounPhrase noun && noun.leader() != null;
    }

    private static boolean finiteAhead(List<Chunk> chunks, int coordinator) {
        if (coordinator + 1 < chunks.size()
                && chunks.get(coordinator + 1) instanceof NounPhrase n
                && n.leader() != null) {
            return false;
        }
        for (int i = coordinator + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE)) {
                return true;
            }
            if (chunk instanceof Link l
                    && !l.is(Link.Kind.ADVERB)
                    && !l.is(Link.Kind.QUOTE)
                    && !l.is(Link.Kind.ARTICLE)) {
                return false;
            }
        }
        return false;
    }

    /** Pieces without a verb join their neighbour; a main clause goes on behind the clauses put into it. */
    private static List<Clause> joined(List<Clause> pieces, boolean bracket) {
        List<Clause> clauses = new ArrayList<>();
        Clause open = null;
        for (int i = 0; i < pieces.size(); i++) {
            Clause piece = pieces.get(i);
            boolean main = piece.opener() == null;
            if (main && isInsertion(piece) && !clauses.isEmpty()) {
                // 'dass, so der Minister, Russland ...': the clause that waits for its verb goes on behind
                clauses.add(isBareOpener(clauses.getLast()) ? clauses.size() - 1 : clauses.size(), piece);
                continue;
            }
            if (main && !clauses.isEmpty() && isBareOpener(clauses.getLast()) && !startsAfterBreak(piece)) {
                // 'который, вероятно, завтра прибудет': what is put in behind the opener does not part it from its
                // clause
                clauses.getLast().chunks().addAll(piece.chunks());
                continue;
            }
            Clause waiting =
                    main && bracket && !startsAfterBreak(piece) && closesWithVerb(piece) ? waiting(clauses) : null;
            if (waiting != null) {
                waiting.chunks().addAll(piece.chunks());
                continue;
            }
            if (main
                    && open != null
                    && (!open.hasFinite() && opensWithVerb(piece) && !(bracket && isTold(clauses, open))
                            || bracket && closesBracket(open, piece))) {
                open.chunks().addAll(piece.chunks());
                continue;
            }
            boolean verbless = piece.verbs().isEmpty() && !hasAuxiliary(piece);
            if (main && verbless && leadsFrame(pieces, i, open)) {
                clauses.add(piece);
                open = piece;
                continue;
            }
            if (main && verbless && !clauses.isEmpty() && !startsAfterBreak(piece)) {
                // an apposition, or the end of a clause that another one, closed by its verb, interrupted
                Clause last = clauses.getLast();
                boolean closed = bracket && last.opener() != null && closesWithVerb(last);
                (closed && open != null ? open : last).chunks().addAll(piece.chunks());
                continue;
            }
            clauses.add(piece);
            // 'die Fähigkeit, Antworten zu bekommen, wird vermisst': what still waits for its verb stays open
            boolean aside = open != null
                    && (!open.hasFinite() || bracket && isInfinitive(piece))
                    && !open.chunks().isEmpty()
                    && !piece.hasFinite()
                    && (!startsAfterBreak(piece) || isInserted(pieces, i));
            if (main && !aside) {
                open = piece;
            }
        }
        return clauses;
    }

    /** 'Nachdem Polen, der Nachbar im Westen, die Grenze geschlossen hatte': the clause a conjunction opened that waits for its verb. */
    private static @Nullable Clause waiting(List<Clause> clauses) {
        Clause last = clauses.isEmpty() ? null : clauses.getLast();
        if (last != null && last.opener() == null && isInfinitive(last) && clauses.size() > 1) {
            last = clauses.get(clauses.size() - 2);
        }
        boolean waits =
                last != null && last.opener() != null && last.opener().is(Link.Kind.SUBORDINATOR) && !last.hasFinite();
        return waits ? last : null;
    }

    /** ', die Grenze zu schließen,': a clause of infinitives alone. */
    private static boolean isInfinitive(Clause piece) {
        List<VerbGroup> verbs = piece.verbs();
        return !verbs.isEmpty() && verbs.stream().allMatch(v -> v.is(VerbGroup.Trait.INFINITIVE));
    }

    /**
     * 'Nachdem Peru gedroht hatte, die Grenze zu schließen, reiste Lula ab': what closes with its infinitive waits for no verb, if no
     * main clause has come before.
     */
    private static boolean isTold(List<Clause> clauses, Clause open) {
        return !open.chunks().isEmpty()
                && open.chunks().getLast() instanceof VerbGroup verb
                && verb.is(VerbGroup.Trait.INFINITIVE)
                && clauses.stream().anyMatch(c -> c.opener() != null && c.hasFinite())
                && clauses.stream().noneMatch(c -> c.opener() == null && c.hasFinite());
    }

    /** 'Moskau hat, so der Minister, Georgien angegriffen': the verb at the end goes with its clause, before or after both are one. */
    private static boolean closesBracket(Clause open, Clause piece) {
        List<VerbGroup> opened = open.verbs();
        List<VerbGroup> verbs = piece.verbs();
        if (verbs.isEmpty() || piece.chunks().getLast() != verbs.getLast() || startsAfterBreak(piece)) {
            return false;
        }
        if (opened.isEmpty()) {
            return verbs.size() == 1 && verbs.getFirst().is(VerbGroup.Trait.FINITE);
        }
        VerbGroup opener = opened.getFirst();
        return opened.size() == 1
                && opener.is(VerbGroup.Trait.FINITE)
                && verbs.stream().allMatch(v -> v.is(VerbGroup.Trait.REDUCED) || awaits(opener, v));
    }

    /** An infinitive without its particle, which only a modal verb can have left there: 'will ... öffnen', not 'zu öffnen'. */
    private static boolean awaits(VerbGroup modal, VerbGroup verb) {
        return verb.is(VerbGroup.Trait.INFINITIVE)
                && verb.from() == verb.verb()
                && (modal.is(VerbGroup.Trait.FUTURE)
                        || modal.is(VerbGroup.Trait.OBLIGATION)
                        || modal.is(VerbGroup.Trait.POSSIBILITY));
    }

    /** Whether a clause is complete: its finite verb closes it, the auxiliary that has been joined to it passed over. */
    private static boolean closesWithVerb(Clause clause) {
        for (Chunk chunk : clause.chunks().reversed()) {
            if (!(chunk instanceof Link l && l.is(Link.Kind.ADVERB))) {
                return chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE);
            }
        }
        return false;
    }

    /** Whether only who says the sentence is put in there ({@link Insertions}). */
    private static boolean isInsertion(Clause piece) {
        List<VerbGroup> verbs = piece.verbs();
        return verbs.size() == 1 && verbs.getFirst().is(VerbGroup.Trait.INCISE);
    }

    private static boolean startsAfterBreak(Clause piece) {
        return !piece.chunks().isEmpty() && piece.chunks().getFirst() instanceof Link l && l.is(Link.Kind.BREAK);
    }

    /** Whether nothing stands in a clause yet but what opens it, or what was put in behind. */
    private static boolean isBareOpener(Clause clause) {
        return clause.opener() != null
                && clause.verbs().isEmpty()
                && clause.chunks().stream()
                        .noneMatch(c -> c instanceof NounPhrase n && n.preposition() == null && !n.isTime());
    }

    /** 'The president (a lawyer) left', 'the signatories - Iran and Iraq - met': what stands in brackets or between dashes; 'Ankara, 14 May - Two accords' is a dateline. */
    private static boolean isInserted(List<Clause> pieces, int at) {
        return pieces.get(at).chunks().getFirst() instanceof Link opens
                && INSERTERS.contains(opens.lemma())
                && pieces.stream()
                        .skip(at + 1L)
                        .map(p -> p.chunks().isEmpty() ? null : p.chunks().getFirst())
                        .anyMatch(c -> c instanceof Link closes
                                && closes.is(Link.Kind.BREAK)
                                && closes.lemma().equals(opens.lemma().equals("(") ? ")" : opens.lemma()));
    }

    /** Whether the finite auxiliary of a verb that stands further on is in the piece: 'Polen habe den Minister'. */
    private static boolean hasAuxiliary(Clause piece) {
        return piece.chunks().stream().anyMatch(Clauses::isAuxiliary);
    }

    private static boolean isAuxiliary(Chunk chunk) {
        return chunk instanceof Link link && link.kind() == Link.Kind.AUXILIARY;
    }

    /** 'Agenturen melden, der Präsident, Andrzej Duda, habe ...': behind a whole clause a subject whose auxiliary comes after asides. */
    private static boolean leadsFrame(List<Clause> pieces, int at, @Nullable Clause open) {
        List<Chunk> chunks = pieces.get(at).chunks();
        boolean named = chunks.size() > 1
                && chunks.get(0) instanceof Link comma
                && comma.is(Link.Kind.COMMA)
                && chunks.get(1) instanceof NounPhrase noun
                && noun.isBare();
        if (!named || open == null || !open.hasFinite()) {
            return false;
        }
        int next = at + 1;
        while (next < pieces.size()
                && pieces.get(next).opener() == null
                && pieces.get(next).verbs().isEmpty()
                && !startsAfterBreak(pieces.get(next))) {
            next++;
        }
        return next < pieces.size()
                && pieces.get(next).chunks().size() > 1
                && isAuxiliary(pieces.get(next).chunks().get(1));
    }

    private static boolean opensWithVerb(Clause piece) {
        for (Chunk chunk : piece.chunks()) {
            if (isAuxiliary(chunk)) {
                return true;
            }
            if (chunk instanceof VerbGroup verb) {
                return verb.is(VerbGroup.Trait.FINITE) || verb.is(VerbGroup.Trait.REDUCED);
            }
            if (chunk instanceof NounPhrase) {
                return false;
            }
        }
        return false;
    }
}
