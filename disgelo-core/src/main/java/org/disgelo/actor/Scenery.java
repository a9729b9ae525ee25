package org.disgelo.actor;

import java.util.List;
import java.util.function.Predicate;
import org.disgelo.language.Language;
import org.disgelo.place.PlaceMention;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the state in which a sentence takes place: by the first place that it names, or as the state where it says it is. */
record Scenery(Language language, List<Token> tokens, List<Mention> mentions) {

    /** Before which token the name of a state still opens the sentence: 'und in der Türkei'. */
    private static final int OPENING = 3;

    /**
     * The state of the first place that the sentence names; null if it names none.
     *
     * @param named which organisations the article names: what is said at their seat is not done in the state around it
     */
    @Nullable
    String placed(List<PlaceMention> places, Predicate<String> named) {
        for (PlaceMention place : places) {
            if (!place.place().country().isEmpty() && !isNobodys(place.span()) && !isSeat(place.span(), named)) {
                return place.place().country();
            }
        }
        return null;
    }

    /** The state in which the sentence, at its opening, says that it takes place: 'in Iran demonstrierten'; null if it does not say. */
    @Nullable
    String told() {
        for (Mention mention : mentions) {
            if (mention.from() <= OPENING && mention.is(Name.Kind.STATE) && isLocative(mention)) {
                return mention.names().getFirst().code();
            }
        }
        return null;
    }

    /** The state in which some words of the sentence say that something is done: 'clashes in Kenya with police'; null if none do. */
    @Nullable
    String within() {
        for (Mention mention : mentions) {
            if ((mention.is(Name.Kind.STATE) || mention.is(Name.Kind.REGION)) && isLocative(mention)) {
                return mention.names().getFirst().code();
            }
        }
        return null;
    }

    /** A city whose name is but part of another is no scene: 'New York Times'. */
    private boolean isNobodys(Span place) {
        return mentions.stream()
                .filter(m -> m.is(Name.Kind.NOBODY))
                .anyMatch(m -> tokens.get(m.from()).start() <= place.start()
                        && place.end() <= tokens.get(m.to() - 1).end());
    }

    private boolean isSeat(Span place, Predicate<String> named) {
        return mentions.stream()
                .filter(m -> tokens.get(m.from()).start() == place.start())
                .flatMap(m -> m.names().stream())
                .anyMatch(n -> n.kind() == Name.Kind.SEAT && named.test(n.code()));
    }

    private boolean isLocative(Mention mention) {
        int before = mention.from() - 1;
        while (before > 0 && tokens.get(before).is(Pos.DETERMINER)) {
            before--;
        }
        Token name = tokens.get(mention.from());
        return before >= 0
                && language.locative().contains(tokens.get(before).lemma())
                && !language.to().contains(tokens.get(before).lemma())
                && (!language.isCaseMarked()
                        || !language.genitiveSuffix().isEmpty()
                        || name.canBe(Pos.NOUN, Feature.LOCATIVE));
    }
}
