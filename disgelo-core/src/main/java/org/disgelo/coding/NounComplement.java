package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** The infinitive that says what a noun promises, refuses or threatens: 'le refus de Téhéran de recevoir les inspecteurs'. */
record NounComplement(Language language, Parse parse) {

    /** The infinitive behind the noun and those whose it is; null when none stands there. */
    @Nullable
    VerbGroup of(NounPhrase noun) {
        List<Chunk> chunks = parse.chunks();
        for (int i = chunks.indexOf(noun) + 1; i < chunks.size(); i++) {
            switch (chunks.get(i)) {
                case VerbGroup verb -> {
                    return verb.is(Trait.INFINITIVE) && opens(verb) ? verb : null;
                }
                case NounPhrase of -> {
                    // 'la richiesta di Roma alla Nato di inviare truppe': of whom it is asked may stand between
                    if (of.host() != noun
                            && !of.isTime()
                            && !language.to().contains(String.valueOf(of.preposition()))) {
                        return null;
                    }
                }
                case Link link -> {
                    if (link.kind() != Link.Kind.ADVERB && link.kind() != Link.Kind.QUOTE) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    /** Whether the infinitive hangs on the noun: by its particle or, where no infinitive has one, by its place: 'угроза ввести'. */
    private boolean opens(VerbGroup verb) {
        if (language.isCaseMarked() && !language.verbBracket()) {
            return true;
        }
        String first = parse.token(verb.from()).lemma();
        return language.of().contains(first) || language.to().contains(first);
    }

    /** Upon whom what the noun names is to fall, by the words of its infinitive or where it is said to be; those who act left out. */
    List<Party> lends(NounPhrase noun, Entry entry, ActorResolver actors, List<Party> acting) {
        VerbGroup verb = entry.complement() ? of(noun) : null;
        if (verb == null) {
            return new Dateline(parse, actors).struck(entry, noun, acting);
        }
        List<NounPhrase> phrases = new ArrayList<>(verb.objects());
        verb.adjuncts().stream()
                .filter(n -> entry.recipient().contains(String.valueOf(n.preposition()))
                        || language.to().contains(String.valueOf(n.preposition())))
                .forEach(phrases::addFirst);
        // 'the threat to impose sanctions ON Turkey': what is not where it happens or by whom
        verb.adjuncts().stream()
                .filter(n -> n.preposition() != null
                        && !phrases.contains(n)
                        && !language.locative().contains(n.preposition())
                        && !language.origins().contains(n.preposition())
                        && !language.by().contains(n.preposition()))
                .forEach(phrases::add);
        for (NounPhrase phrase : phrases) {
            List<Party> named = actors.parties(phrase);
            List<Party> others = (named.isEmpty() ? actors.owners(phrase) : named)
                    .stream()
                            .filter(p ->
                                    !p.fromContext() && !VerbCoder.codes(acting).contains(p.code()))
                            .toList();
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }
}
