package org.disgelo.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.dossier.Digest;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Effect;
import org.disgelo.dossier.Occurrence;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Place;

/** The named places on a map. */
final class PlacesSection {

    /** Places on the map at most; more would hide each other. */
    private static final int MOST = 16;

    private final Dossier dossier;
    private final Prose prose;
    private final List<PlaceMap.Mark> marks;

    PlacesSection(Dossier dossier, Prose prose) {
        this.dossier = dossier;
        this.prose = prose;
        this.marks = marks();
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    void write(Markup page) {
        page.open("figure", "class", "map");
        PlaceMap map = new PlaceMap(marks, dossier.dyad(), prose);
        map.draw(page, PlaceMap.WIDE, PlaceMap.WIDE_HEIGHT, "wide");
        map.draw(page, PlaceMap.NARROW, PlaceMap.NARROW_HEIGHT, "narrow");
        page.open("figcaption");
        page.element("span", prose.word("map.commitment"), "class", "key commitment");
        page.element("span", prose.word("map.event"), "class", "key event");
        page.text(" " + prose.word("map.caption") + " ").element("small", prose.word("map.attribution"));
        page.close("figcaption").close("figure").line();
    }

    /** The places of commitments first, then those where agreements were made, then those of the events shown. */
    private List<PlaceMap.Mark> marks() {
        Map<Place, PlaceMap.Mark> marks = new LinkedHashMap<>();
        for (Effect effect : dossier.effects()) {
            effect.commitment().places().forEach(p -> marks.putIfAbsent(p, new PlaceMap.Mark(p, true, 1)));
        }
        List<Place> others = new ArrayList<>();
        dossier.agreements().forEach(a -> {
            if (a.place() != null) {
                others.add(a.place());
            }
        });
        for (Occurrence occurrence : Digest.of(dossier).shown()) {
            Place place = occurrence.told().event().place();
            if (place != null) {
                others.add(place);
            }
        }
        others.forEach(p -> marks.merge(p, new PlaceMap.Mark(p, false, 1), PlaceMap.Mark::with));
        return marks.values().stream()
                .sorted(Comparator.comparing((PlaceMap.Mark m) -> !m.commitment())
                        .thenComparing(m -> -m.count()))
                .limit(MOST)
                .toList();
    }
}
