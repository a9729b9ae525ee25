package org.disgelo.syntax;

import java.util.List;
import org.disgelo.syntax.VerbGroup.Trait;

/** Finds for each verb group, whose subject is known, the phrases behind and before it that belong to it. */
final class ArgumentBinder {

    private final List<Chunk> chunks;

    ArgumentBinder(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** Binds all verbs; where the language has it, a subject that was not found before a verb is sought behind it. */
    void bind(boolean postverbalSubject) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                arguments(i, verb);
                fronted(i, verb);
                if (verb.subject == null && postverbalSubject) {
                    subjectBehind(verb);
                }
            }
        }
    }

    private void arguments(int at, VerbGroup verb) {
        for (int i = at + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk) {
                case VerbGroup next -> {
                    // what follows another verb is its own
                    return;
                }
                case NounPhrase noun -> {
                    if (isSubjectAhead(i, noun)) {
                        return;
                    }
                    if (noun.host == null && noun.leader == null && !noun.isTime()) {
                        if (noun.preposition() == null) {
                            if (!isAppositionOf(verb, noun)) {
                                verb.objects.add(noun);
                            }
                        } else {
                            verb.adjuncts.add(noun);
                        }
                    }
                    verb.end = noun.to();
                }
                case Link link -> {
                    if (link.is(Link.Kind.RELATIVE) || link.is(Link.Kind.SUBORDINATOR) || link.is(Link.Kind.BREAK)) {
                        return;
                    }
                    if (link.is(Link.Kind.COORDINATOR) && clauseFollows(i)) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean isAppositionOf(VerbGroup verb, NounPhrase noun) {
        return verb.objects.stream().anyMatch(o -> o.apposition == noun);
    }

    /** Whether the phrase is the subject of a finite verb further on. */
    private boolean isSubjectAhead(int at, NounPhrase noun) {
        for (int i = at + 1; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                if (verb.is(Trait.FINITE)) {
                    return verb.subject == noun && !verb.is(Trait.RELATIVE);
                }
            }
        }
        return false;
    }

    private boolean clauseFollows(int coordinator) {
        for (int i = coordinator + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup) {
                return true;
            }
            if (chunk instanceof Link l && !l.is(Link.Kind.ADVERB) && !l.is(Link.Kind.QUOTE)) {
                return false;
            }
            if (chunk instanceof NounPhrase n && n.leader != null) {
                return false;
            }
        }
        return false;
    }

    private void fronted(int at, VerbGroup verb) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup
                    || chunk instanceof Link l
                            && (l.is(Link.Kind.BREAK) || l.is(Link.Kind.SUBORDINATOR) || l.is(Link.Kind.RELATIVE))) {
                return;
            }
            if (chunk instanceof NounPhrase noun && noun.preposition() != null && noun.host == null && !noun.isTime()) {
                verb.fronted.add(noun);
            }
        }
    }

    /** 'Hanno convenuto ieri a Mosca i ministri': a bare phrase behind a verb without subject may be it. */
    private static void subjectBehind(VerbGroup verb) {
        NounPhrase behind = verb.objects.stream()
                .filter(o -> o.from() >= verb.to())
                .findFirst()
                .orElse(null);
        // 'Firmata l'intesa tra Turkmenistan e Azerbaigian': the participle of a headline as well
        if (verb.is(Trait.INFINITIVE) || verb.is(Trait.GERUND) || behind == null) {
            return;
        }
        verb.subject = behind;
        verb.subjectFollows = true;
    }
}
