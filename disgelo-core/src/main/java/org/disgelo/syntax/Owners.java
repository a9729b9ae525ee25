package org.disgelo.syntax;

import org.disgelo.syntax.Mark.Kind;
import org.disgelo.text.Pos;

/** Names in the genitive before the noun that they own: 'Russlands Angriff', 'Schwedens Nato-Beitritt', 'Russlands und Irans Hilfe'. */
record Owners(Scan scan, CasePrepositions cases) {

    /** Where to read on behind the owner whose name stands there, behind the 'and' of another as well; -1 if it owns nothing. */
    int end(int name, int next) {
        if (!cases.isGenitive(scan.token(next - 1))) {
            return -1;
        }
        if (isOwned(next)) {
            return next;
        }
        boolean belongs = scan.last() instanceof NounPhrase noun && noun.to() == name && !scan.isName(noun.head());
        if (belongs) {
            // 'die Regierung Deutschlands und Frankreichs Präsident'
            return -1;
        }
        boolean and = next + 1 < scan.size()
                && scan.language.coordinators().contains(scan.token(next).lower());
        boolean list = next + 1 < scan.size() && scan.token(next).lower().equals(",");
        boolean named = (and || list) && scan.isName(next + 1);
        // ', Irans und Syriens Hilfe': a comma alone parts clauses as well
        int after = named ? end(next + 1, scan.markEnd(next + 1)) : -1;
        return after > 0 && (and || after > scan.markEnd(next + 1)) ? next + 1 : -1;
    }

    private boolean isOwned(int next) {
        boolean noun = next < scan.size()
                && (scan.mark(next) == null || scan.isMarked(next, Kind.DEMONYM))
                && (scan.token(next).is(Pos.NOUN) || scan.token(next).is(Pos.ADJECTIVE));
        int tail = next < scan.size() && scan.isName(next) ? scan.markEnd(next) + 1 : scan.size();
        return noun || tail < scan.size() && scan.isCompoundTail(tail);
    }
}
