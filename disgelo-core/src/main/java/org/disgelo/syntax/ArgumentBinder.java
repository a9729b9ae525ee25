package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds for each verb group, whose subject is known, the phrases behind and before it that belong to it. */
final class ArgumentBinder {

    private final Language language;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final NumberAgreement agreement;
    private final Asides asides;

    ArgumentBinder(Language language, Sentence sentence, List<Chunk> chunks) {
        this.language = language;
        this.sentence = sentence;
        this.chunks = chunks;
        this.agreement = new NumberAgreement(language, sentence.tokens());
        this.asides = new Asides(chunks);
    }

    /** Binds all verbs; where the language has it, a subject that was not found before a verb is sought behind it. */
    void bind() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                arguments(i, verb);
                fronted(i, verb);
                if (language.postverbalSubject()
                        && !isTopicTakenUp(verb)
                        && verb.subject == null
                        && !verb.is(Trait.FIRST)) {
                    subjectBehind(verb);
                }
                if (language.postverbalSubject() && isAside(verb)) {
                    subjectOfInfinitive(verb);
                }
            }
        }
        for (int i = chunks.size() - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup verb && verb.objects.isEmpty() && verb.adjuncts.isEmpty()) {
                verb.shared = sharedObject(i, verb);
            }
        }
    }

    /** 'Invaded and then occupied Kuwait': what stands behind the second of two verbs is done to by both; null if nothing is. */
    private @Nullable NounPhrase sharedObject(int at, VerbGroup verb) {
        boolean joined = false;
        for (int i = at + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Link link && link.is(Link.Kind.COORDINATOR)) {
                joined = true;
            } else if (!(chunk instanceof Link link) || !link.is(Link.Kind.ADVERB)) {
                boolean like = joined
                        && chunk instanceof VerbGroup second
                        && second.is(Trait.FINITE) == verb.is(Trait.FINITE)
                        && second.is(Trait.INFINITIVE) == verb.is(Trait.INFINITIVE)
                        && !second.is(Trait.PASSIVE)
                        && !verb.is(Trait.PASSIVE)
                        && !verb.is(Trait.REFLEXIVE);
                return like && chunk instanceof VerbGroup second && !second.objects.isEmpty()
                        ? second.objects.getFirst()
                        : null;
            }
        }
        return null;
    }

    /** 'El documento lo firmaron los ministros': where a pronoun takes up what stands before the verb, who does it stands behind. */
    private boolean isTopicTakenUp(VerbGroup verb) {
        if (!verb.is(Trait.FINITE) || !verb.is(Trait.OBJECT_PRONOUN) || verb.is(Trait.REFLEXIVE)) {
            return false;
        }
        NounPhrase behind = verb.objects.stream().findFirst().orElse(null);
        NounPhrase topic = verb.subject;
        for (NounPhrase noun : verb.fronted) {
            if (topic == null && language.objectMarkers().contains(String.valueOf(noun.preposition()))) {
                topic = noun;
            }
        }
        if (behind == null || topic == null || topic.to() > verb.from() || !isFull(behind)) {
            return false;
        }
        verb.objects.remove(behind);
        verb.objects.addFirst(topic);
        verb.subject = behind;
        return true;
    }

    /** A noun alone is what somebody is made or called: 'lo nombró embajador'. */
    private boolean isFull(NounPhrase noun) {
        Token first = sentence.tokens().get(noun.from());
        return !first.is(Pos.NOUN) && !first.is(Pos.ADJECTIVE) || !noun.joined().isEmpty();
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
                            // who is told behind what was said speaks: he is no object
                            boolean speaker = verb.is(Trait.INCISE) && noun == verb.subject;
                            if (!speaker && !isAppositionOf(verb, noun)) {
                                verb.objects.add(noun);
                            }
                        } else {
                            verb.adjuncts.add(noun);
                        }
                    }
                    verb.end = noun.to();
                }
                case Link link -> {
                    int closing = link.lemma().equals("(") ? asides.closing(i) : -1;
                    if (closing > 0) {
                        // 'met in Bern (west of Lucerne) with'
                        i = closing;
                        continue;
                    }
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

    private boolean isAppositionOf(VerbGroup verb, NounPhrase noun) {
        // 'recibió al presidente ruso, Vladímir Putin': the human object stands behind its preposition
        return verb.objects.stream().anyMatch(o -> o.apposition == noun)
                || verb.adjuncts.stream()
                        .anyMatch(a -> a.apposition == noun
                                && language.objectMarkers().contains(String.valueOf(a.preposition())));
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

    private boolean isAside(VerbGroup verb) {
        return verb.is(Trait.INFINITIVE)
                && language.asides().contains(sentence.tokens().get(verb.from()).lower());
    }

    /** 'Tras levantar el Gobierno el embargo': of two full phrases behind an infinitive the first is who does it. */
    private void subjectOfInfinitive(VerbGroup verb) {
        List<NounPhrase> behind = verb.objects.stream()
                .filter(o -> o.from() >= verb.to())
                .limit(2)
                .toList();
        if (behind.size() == 2 && behind.stream().allMatch(this::isFull)) {
            verb.subject = behind.getFirst();
            verb.subjectFollows = true;
            verb.objects.remove(verb.subject);
        }
    }

    /** 'Hanno convenuto ieri a Mosca i ministri': a bare phrase behind a verb without subject may be it. */
    private void subjectBehind(VerbGroup verb) {
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
        // 'Il patto è pronto: lo firmano Oman e Qatar': where a pronoun is the object, what stands behind is none
        if (verb.is(Trait.FINITE)
                && verb.is(Trait.OBJECT_PRONOUN)
                && !verb.is(Trait.REFLEXIVE)
                && isFull(behind)
                && !agreement.isBroken(behind, verb)) {
            verb.objects.remove(behind);
            verb.subjectFollows = false;
        }
    }
}
