package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.Party;
import org.disgelo.event.PartialDate;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names an agreement.
 *
 * @param from index of the first token of the instrument's words
 * @param to index after their last
 * @param noun the phrase they stand in
 * @param firstToken index of the first token of the title
 * @param lastToken index after its last
 * @param instrument what kind of paper the words mean
 * @param head the instrument's words, in lower case
 * @param paper whether the words name an agreement only where somebody acts on it
 * @param reference how the phrase refers
 * @param plural whether it names several
 * @param name the proper name, in lower case ('quirinale', 'aukus'), or null
 * @param content lemmas of the title's content words, the instrument's own left out
 * @param clause lemmas of the nouns in the relative clause that says which one is meant ('the deal that ...'), often none
 * @param date when it was concluded, by its title ('the treaty of 1997'), or null
 * @param accession whether by it somebody joins an organisation
 * @param parties who is told to be a party within the phrase
 * @param partners the phrases behind 'with' and 'between', whomever they name
 * @param known the agreement that its name means to everybody, or null
 */
record InstrumentMention(
        Passage passage,
        int from,
        int to,
        @Nullable NounPhrase noun,
        int firstToken,
        int lastToken,
        Instrument instrument,
        String head,
        boolean paper,
        Reference reference,
        boolean plural,
        @Nullable String name,
        Set<String> content,
        Set<String> clause,
        @Nullable PartialDate date,
        boolean accession,
        List<Party> parties,
        List<NounPhrase> partners,
        @Nullable KnownAgreement known) {

    /** How a phrase refers to its thing. */
    enum Reference {
        /** 'an agreement': told for the first time. */
        NEW,
        /** 'another agreement'. */
        OTHER,
        /** 'the agreement', 'agreement': may be known or not. */
        OPEN,
        /** 'this agreement'. */
        BACK
    }

    String title() {
        return passage.text(firstToken, lastToken);
    }

    /** All whom the words of the title name. */
    List<Party> titled() {
        List<Party> titled = new ArrayList<>(
                passage.partiesIn(noun == null ? firstToken : Math.min(noun.from(), firstToken), lastToken));
        parties.stream().filter(p -> !titled.contains(p)).forEach(titled::add);
        return titled;
    }

    /** Whether a party only stands in its name, as the place where it was made: 'the agreement of Algiers'. */
    boolean names(Party party) {
        return passage.span(firstToken, lastToken)
                        .contains(new Span(party.actor().start(), party.actor().end()))
                && parties.stream().noneMatch(p -> p.code().equals(party.code()));
    }

    boolean holds(int token) {
        return firstToken <= token && token < lastToken;
    }
}
