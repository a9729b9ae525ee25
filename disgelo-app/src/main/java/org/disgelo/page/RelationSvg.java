package org.disgelo.page;

import org.disgelo.dossier.Prose;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Relation;

/** The charts of the dossier as pictures of their own, on white, for reports and slides. */
public final class RelationSvg {

    private static final String ROOT = "<svg ";

    private static final String STYLE = """
        text { font: 12px "Liberation Sans", Arial, sans-serif; fill: #5d574e; }
        .tick { stroke: #ddd5c6; } .axis { stroke: #1c1a17; stroke-width: 1.2; }
        .area { fill-opacity: .28; stroke-width: 1.4; }
        .cooperation { fill: #0a6593; } .area.cooperation { stroke: #0a6593; }
        .conflict { fill: #b8440a; } .area.conflict { stroke: #b8440a; }
        .act { stroke: #fff; } .phase { fill-opacity: .45; } .phase.steady { fill: #ddd5c6; }
        .phase.thaw { fill: #0a6593; } .phase.freeze { fill: #b8440a; }
        line.turn { stroke: #1c1a17; stroke-dasharray: 3 3; } text.turn { font-weight: 700; fill: #1c1a17; }
        .band { fill: #0a6593; fill-opacity: .18; } .value { fill: none; stroke: #0a6593; stroke-width: 1.8; }
        """;

    private RelationSvg() {}

    /** Both channels, the acts, the phases and the turns. */
    public static String of(Relation relation, Prose prose) {
        Markup picture = new Markup();
        new RelationChart(relation, prose).draw(picture, RelationChart.WIDE, "wide");
        return alone(picture);
    }

    /** The alignment with its band and its pivots. */
    public static String of(Alignment alignment, Prose prose) {
        Markup picture = new Markup();
        new AlignmentChart(alignment, prose).draw(picture, RelationChart.WIDE, "wide");
        return alone(picture);
    }

    /** A picture that stands in no page needs to say what it is, and brings its own style and ground. */
    private static String alone(Markup picture) {
        String markup = picture.toString();
        int end = markup.indexOf('>') + 1;
        return ROOT + "xmlns=\"http://www.w3.org/2000/svg\" " + markup.substring(ROOT.length(), end)
                + "<style>" + STYLE + "</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + markup.substring(end).strip();
    }
}
