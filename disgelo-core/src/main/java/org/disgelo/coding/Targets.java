package org.disgelo.coding;

import java.util.List;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;

/** At whom a protest is aimed by a word's first part: 'anti-Erdogan protesters marched', 'ont scandé des slogans antifrançais'. */
record Targets(Language language, ActorResolver actors, VerbGroup verb) {

    List<Party> find() {
        NounPhrase subject = verb.subject();
        List<Party> ofSubject = subject == null
                ? List.of()
                : Stream.concat(Stream.of(subject), subject.of().stream())
                        .flatMap(n -> actors.targets(n).stream())
                        .toList();
        return ofSubject.isEmpty() ? aimedAt() : ofSubject;
    }

    /** 'Ont scandé des slogans antifrançais', 'rassemblés pour une manifestation anti-américaine'. */
    private List<Party> aimedAt() {
        return Stream.concat(verb.objects().stream(), verb.adjuncts().stream())
                .filter(n -> !language.locative().contains(String.valueOf(n.preposition())))
                .map(actors::targets)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
