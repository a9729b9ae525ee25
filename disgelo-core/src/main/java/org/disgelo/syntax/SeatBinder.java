package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.text.Token;

/** Binds to an office abroad the place where it sits: 'l'ambassade de France au Caire' is nobody who deals with Egypt. */
final class SeatBinder {

    private SeatBinder() {}

    static void bind(Language language, List<Token> tokens, List<Chunk> chunks) {
        for (int i = 1; !language.seats().isEmpty() && i < chunks.size(); i++) {
            if (chunks.get(i) instanceof NounPhrase place
                    && chunks.get(i - 1) instanceof NounPhrase before
                    && place.host == null
                    && place.preposition() != null
                    && language.locative().contains(place.preposition())) {
                NounPhrase office = before.outermost();
                // 'a rappelé son ambassadeur en Italie': of one's own envoy is told whom it concerns
                boolean own = language.possessives()
                        .contains(tokens.get(office.from()).lower());
                boolean abroad = !own && (office != before || before.to() - before.from() > 1);
                if (abroad
                        && language.seats().contains(tokens.get(office.head()).lemma())) {
                    place.host = office;
                }
            }
        }
    }
}
