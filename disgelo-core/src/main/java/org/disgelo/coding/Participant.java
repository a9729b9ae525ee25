package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disgelo.actor.Mention;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name somebody who may take part in what it tells.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param naming how they name him
 * @param parties whom they may mean, one of a state, by code
 */
record Participant(int from, int to, Naming naming, Map<String, Party> parties) {

    /** How words name somebody. */
    enum Naming {
        NAME,
        PERSON,
        DEMONYM,
        /** By what he is: 'the Turkish president', of whom the name alone is a demonym, is not of these; 'Damascus airport' neither. */
        NOUN,
        /** Only what the article said before tells who it is. */
        CONTEXT
    }

    /** The participants of a sentence: all its names, then the phrases that have none and are known to mean somebody, in order. */
    static List<Participant> of(SentenceReading reading) {
        List<Participant> participants = new ArrayList<>();
        Map<Integer, NounPhrase> phrases = new HashMap<>();
        List<NounPhrase> nouns = new ArrayList<>();
        for (Chunk chunk : reading.parse().chunks()) {
            if (chunk instanceof NounPhrase noun) {
                nouns.add(noun);
                for (int i = noun.from(); i < noun.to(); i++) {
                    phrases.put(i, noun);
                }
            }
        }
        for (Mention mention : reading.mentions()) {
            participants.add(named(mention, phrases.get(mention.from()), reading));
        }
        participants.removeIf(p -> p.parties().isEmpty());
        for (NounPhrase noun : nouns) {
            boolean named = reading.mentions().stream().anyMatch(m -> m.from() < noun.to() && noun.from() < m.to());
            List<Party> parties = named ? List.of() : reading.actors().parties(noun);
            if (!parties.isEmpty()) {
                Naming naming = Party.areGuessed(parties) ? Naming.CONTEXT : Naming.NOUN;
                participants.add(new Participant(noun.from(), noun.to(), naming, byCode(parties)));
            }
        }
        return participants;
    }

    private static Participant named(Mention mention, @Nullable NounPhrase noun, SentenceReading reading) {
        List<Token> tokens = reading.sentence().tokens();
        Set<String> codes = mention.codes();
        Map<String, Party> parties = new TreeMap<>();
        if (noun != null) {
            byCode(reading.actors().parties(noun)).forEach((code, party) -> {
                if (codes.contains(code)) {
                    parties.put(code, party);
                }
            });
        }
        int start = tokens.get(mention.from()).start();
        int end = tokens.get(mention.to() - 1).end();
        // some names are of no state at all
        codes.stream()
                .filter(code -> !code.isBlank())
                .forEach(code ->
                        parties.putIfAbsent(code, new Party(new Actor(code, null, null, null, start, end), false)));
        Naming naming = Naming.valueOf(mention.mark().kind().name());
        return new Participant(mention.from(), mention.to(), naming, parties);
    }

    private static Map<String, Party> byCode(List<Party> parties) {
        Map<String, Party> byCode = new TreeMap<>();
        parties.stream().sorted(Comparator.comparing(Party::fromContext)).forEach(p -> byCode.putIfAbsent(p.code(), p));
        return byCode;
    }
}
