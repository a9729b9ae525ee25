package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads off the phrase that names an agreement its proper name and its parties. */
final class InstrumentParties {

    private final Language language;
    private final AgreementWords words;

    InstrumentParties(Language language, AgreementWords words) {
        this.language = language;
        this.words = words;
    }

    /** The phrase of belonging that follows directly. */
    private @Nullable NounPhrase belonging(Passage passage, int to) {
        for (NounPhrase noun : passage.parse().nouns()) {
            if (noun.from() == to && noun.preposition() != null && language.of().contains(noun.preposition())) {
                return noun;
            }
        }
        return null;
    }

    /** A proper name: of a place behind the instrument, or before it, that is no party. */
    @Nullable
    String name(Passage passage, @Nullable NounPhrase noun, int from, int to) {
        List<Token> tokens = passage.tokens();
        boolean title = tokens.get(from).capitalised();
        NounPhrase of = title ? belonging(passage, to) : null;
        if (of != null
                && tokens.get(of.head()).capitalised()
                && passage.partiesIn(of.from(), of.to()).size() < 2) {
            return tokens.get(of.head()).lower();
        }
        if (noun == null) {
            return null;
        }
        for (int i = noun.from(); language.headLast() && i < from; i++) {
            Token token = tokens.get(i);
            if (i > 0
                    && token.capitalised()
                    && token.is(Pos.PROPER)
                    && passage.partiesIn(i, i + 1).isEmpty()) {
                return token.lower();
            }
        }
        return null;
    }

    /** Who stands in the phrase as owner, adjective, or behind 'with', 'between', 'of'; not behind 'on', 'for'. */
    List<Party> of(Passage passage, @Nullable NounPhrase noun, int last) {
        List<Party> parties = new ArrayList<>();
        if (noun == null) {
            return parties;
        }
        parties.addAll(passage.partiesIn(noun.from(), noun.to()));
        for (NounPhrase n : behind(passage, noun, last)) {
            List<Party> named = Outsiders.isCompany(passage, n) ? List.of() : passage.partiesIn(n.from(), n.to());
            // 'the agreement of Algiers': where it was made, not who made it
            if (!isOf(n) || named.size() != 1 || n.joined().size() > 0 || !isCity(passage, named.getFirst())) {
                parties.addAll(named);
            }
        }
        return parties;
    }

    /** The phrases behind 'with' and 'between', whomever they name. */
    List<NounPhrase> partners(Passage passage, @Nullable NounPhrase noun, int last) {
        return noun == null
                ? List.of()
                : behind(passage, noun, last).stream().filter(n -> !isOf(n)).toList();
    }

    private boolean isOf(NounPhrase noun) {
        return noun.preposition() != null && language.of().contains(noun.preposition());
    }

    /** The phrases behind the noun in which its parties may stand. */
    private List<NounPhrase> behind(Passage passage, NounPhrase noun, int last) {
        List<NounPhrase> behind = new ArrayList<>();
        boolean partners = true;
        List<Chunk> chunks = passage.parse().chunks();
        for (int at = chunks.indexOf(noun) + 1; at < chunks.size(); at++) {
            if (!(chunks.get(at) instanceof NounPhrase n)) {
                if (chunks.get(at) instanceof Link l
                        && l.kind() != Link.Kind.BREAK
                        && l.kind() != Link.Kind.COMMA
                        && l.kind() != Link.Kind.RELATIVE) {
                    continue;
                }
                break;
            }
            if (n.preposition() == null && n.leader() == null && !n.isTime()) {
                break;
            }
            if (n.preposition() != null) {
                partners = words.partners.contains(n.preposition()) && (!isOf(n) || partners);
            }
            if (partners && n.from() < last + 8) {
                behind.add(n);
            }
        }
        return behind;
    }

    private static boolean isCity(Passage passage, Party party) {
        Span span = new Span(party.actor().start(), party.actor().end());
        return passage.places().stream()
                .anyMatch(p -> p.span().overlaps(span)
                        && !p.place().name().equals(party.actor().name()));
    }
}
