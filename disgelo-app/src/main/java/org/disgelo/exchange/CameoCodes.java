package org.disgelo.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO's event codes in PLOVER's types: {@code lexicon/ontology/cameo.tsv}, made from PLOVER's own conversion table.
 *
 * <p>Source of the codes: P. Schrodt, "CAMEO: Conflict and Mediation Event Observations. Event and Actor Codebook", version
 * 1.1b3, 2012.
 */
final class CameoCodes {

    private static final int ROOTS = 20;

    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, Double> goldstein = new HashMap<>();

    CameoCodes() {
        for (List<String> row : CodeTable.rows("ontology/cameo.tsv", "code", "type", "mode", "contexts", "goldstein")) {
            EventType type = row.get(1).isEmpty() ? null : EventType.valueOf(row.get(1));
            String mode = row.get(2).isEmpty() ? null : row.get(2);
            List<String> contexts =
                    row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(";"));
            actions.put(row.get(0), new Action(type, mode, row.get(0), contexts));
            if (!row.get(4).isEmpty()) {
                goldstein.put(row.get(0), Double.valueOf(row.get(4)));
            }
        }
    }

    /** The usual code of a type: the root of CAMEO that comes nearest. */
    static String code(EventType type) {
        return switch (type) {
            case AGREE -> "03";
            case CONSULT -> "04";
            case SUPPORT -> "05";
            case COOPERATE -> "06";
            case AID -> "07";
            case CONCEDE -> "08";
            case RETREAT -> "087";
            case REQUEST -> "10";
            case ACCUSE -> "11";
            case REJECT -> "12";
            case THREATEN -> "13";
            case PROTEST -> "14";
            case MOBILIZE -> "15";
            case SANCTION -> "16";
            case COERCE -> "17";
            case ASSAULT -> "19";
        };
    }

    /** From -10 to 10, of the code or of the next wider one that has a value. */
    double goldstein(String code) {
        for (String wider = code; wider.length() >= 2; wider = wider.substring(0, wider.length() - 1)) {
            Double value = goldstein.get(wider);
            if (value != null) {
                return value;
            }
        }
        return 0;
    }

    /**
     * What a code means: as the table has it, or as it has the next wider code; statements (01) have no type.
     *
     * @param code two to four digits
     * @return null if it is no CAMEO code
     */
    @Nullable
    Action action(String code) {
        String full = code.strip();
        if (!full.matches("\\d{2,4}") || root(full) < 1 || root(full) > ROOTS) {
            return null;
        }
        for (String wider = full; wider.length() >= 2; wider = wider.substring(0, wider.length() - 1)) {
            Action known = actions.get(wider);
            if (known != null) {
                return wider.equals(full) ? known : new Action(known.type(), known.mode(), full, known.contexts());
            }
        }
        return new Action(null, null, full, List.of());
    }

    private static int root(String code) {
        return Integer.parseInt(code.substring(0, 2));
    }

    /** Puts back the zero in front that a spreadsheet has eaten, for data that always give three or four digits. */
    String withZero(String code) {
        String longer = "0" + code.strip();
        boolean eaten = code.strip().length() == 2 || !actions.containsKey(code.strip());
        return eaten && actions.containsKey(longer) ? longer : code;
    }
}
