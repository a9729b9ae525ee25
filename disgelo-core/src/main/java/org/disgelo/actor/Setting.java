package org.disgelo.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.place.PlaceMention;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Where a sentence stands: the places it names, and what the article has said before it of who acts on whom. */
public final class Setting {

    private static final Set<String> OFFICES = Set.of("GOV", "DIP", "PRES", "LEG", "JUD");
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "NGO");
    private static final Set<String> STREET = Set.of("POL", "CIV", "OPP");

    private final Scenery scenery;
    private final List<Token> tokens;
    private final Discourse discourse;
    private List<PlaceMention> places = List.of();
    private @Nullable String scene;

    Setting(Language language, List<Token> tokens, List<Mention> mentions, Discourse discourse) {
        this.scenery = new Scenery(language, tokens, mentions);
        this.tokens = tokens;
        this.discourse = discourse;
    }

    /**
     * The state of somebody of whom none is told: an office is of the passage's state, whoever else of the place that the sentence
     * names, and who is on the streets of where there is strife.
     */
    @Nullable
    String stateOf(String sector) {
        if (scene != null && !OFFICES.contains(sector)) {
            return scene;
        }
        if (STREET.contains(sector)) {
            // the opposition is abroad as often as not: 'the dissident asked for asylum in Spain'
            String stage = sector.equals("OPP") ? null : scenery.within();
            return stage == null ? discourse.street() : stage;
        }
        return PRIVATE.contains(sector) ? null : discourse.scene();
    }

    /**
     * The places that the sentence names: the state in which it takes place is that of the first.
     *
     * @param byline whether it only says where and when a report was written
     */
    public void places(List<PlaceMention> named, boolean byline) {
        places = named;
        String placed = scenery.placed(named, discourse.names()::hasOrganisation);
        if (byline && placed != null && discourse.isBeside(placed)) {
            scene = null;
            return;
        }
        if (placed != null) {
            discourse.scene(placed);
        }
        // where a sentence opens tells of it all, but nothing of the next: 'similar protests were seen in Greece'
        String told = scenery.told();
        scene = told != null ? told : placed;
    }

    /** The state in which the first place among these tokens lies; empty if none is named. */
    public List<Party> placed(int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(Math.min(to, tokens.size()) - 1).end();
        for (PlaceMention mention : places) {
            boolean within = mention.span().start() >= start && mention.span().end() <= end;
            if (within && !mention.place().country().isEmpty()) {
                Actor actor = new Actor(
                        mention.place().country(),
                        null,
                        null,
                        null,
                        mention.span().start(),
                        mention.span().end());
                return List.of(new Party(actor, true));
            }
        }
        return List.of();
    }

    /**
     * The other of the two parties that the passage, or the article as a whole, is about; empty if there is no such.
     *
     * @param against whether these turn against somebody: 'Criticism came from Vienna', which an article on one state tells of it
     */
    public List<Party> partner(List<Party> parties, boolean against) {
        Party first = parties.getFirst();
        Set<String> codes = parties.stream().map(Party::code).collect(Collectors.toSet());
        String partner = discourse.pairs().partner(codes);
        String about = against && partner == null ? discourse.mainState() : null;
        partner = about == null || codes.contains(about) ? partner : about;
        return partner == null
                ? List.of()
                : List.of(new Party(
                        new Actor(
                                partner,
                                null,
                                null,
                                null,
                                first.actor().start(),
                                first.actor().end()),
                        true));
    }

    /** The two parties that the article tells of, as a noun points back to what is between them; empty if there are none. */
    public List<Party> pair(Token at) {
        List<String> two = discourse.pairs().main();
        return two.size() != 2 ? List.of() : Party.pair(two, at);
    }

    /** Whether the article is about these two and no third: whom a sentence leaves out it then means. */
    public boolean isAbout(List<Party> acting, List<Party> receiving) {
        return discourse.isAbout(Stream.concat(acting.stream(), receiving.stream())
                .map(Party::code)
                .collect(Collectors.toSet()));
    }

    /** The state of the first place that the sentence names; empty if it names none. */
    public List<Party> here(Token at) {
        return scene == null
                ? List.of()
                : List.of(new Party(new Actor(scene, null, null, null, at.start(), at.end()), true));
    }

    /** The words of the sentence before. */
    public List<Token> before() {
        return discourse.before();
    }

    /**
     * Who acted last: the subject that a verb without one leaves out.
     *
     * @param speaks whether it says what stands before it: who speaks is nobody of whom he speaks
     */
    public List<Party> actedLast(Token at, boolean speaks) {
        return Party.asContext(speaks ? discourse.opening() : discourse.subject(), at);
    }

    /** Actors and recipients of the last action of that kind, as a noun points back to it; null when there is none. */
    public @Nullable List<List<Party>> told(String kind, Token at) {
        List<List<Party>> told = discourse.told(kind);
        return told == null
                ? null
                : told.stream().map(side -> Party.asContext(side, at)).toList();
    }

    /** The last party told of that is none of these. */
    public List<Party> other(List<Party> parties, Token at) {
        Party other = discourse.other(parties.stream().map(Party::code).collect(Collectors.toSet()));
        return other == null ? List.of() : List.of(other.asContext(at.start(), at.end()));
    }

    /** The state in which the passage takes place, or its people; empty if none is known. */
    public List<Party> scene(@Nullable String sector, int start, int end) {
        String state = scene == null ? discourse.street() : scene;
        return state == null ? List.of() : List.of(new Party(new Actor(state, sector, null, null, start, end), true));
    }

    /** Who could be meant where nobody is named, and how each stands in the article by now. */
    public List<Presence> present() {
        return discourse.present();
    }

    /** What the article has told of two by now, as names of ties, where one acts on the other in an action of that kind. */
    public List<String> ties(String kind, String by, String to) {
        return discourse.ties(kind, by, to);
    }
}
