package org.disgelo.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.Agreement;
import org.disgelo.desk.PartyName;
import org.disgelo.store.AgreementJson;

/** Agreements with their transitions and commitments. */
final class AgreementApi {

    private final Desk desk;
    private final AgreementShelf shelf;

    AgreementApi(Desk desk, AgreementShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    void list(Context request) {
        QueryWords words = new QueryWords(request, Set.of("party", "state", "overdue", "limit", "offset"));
        Set<String> parties = new TreeSet<>();
        try {
            words.list("party").forEach(p -> parties.add(PartyName.code(p, desk.pipeline())));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
        String state = words.text("state");
        boolean overdue = "true".equals(words.text("overdue"));
        int limit = words.number("limit", 50, 1, 500);
        int offset = words.number("offset", 0, 0, Integer.MAX_VALUE);
        desk.answers().json(request, () -> {
            AgreementShelf.Shelf all = shelf.all();
            LocalDate day = all.day();
            List<Agreement> wanted = all.agreements().stream()
                    .filter(a -> a.codes().containsAll(parties))
                    .filter(a -> state == null
                            || a.state() != null && a.state().word().equals(state))
                    .filter(a ->
                            !overdue || day != null && a.commitments().stream().anyMatch(c -> c.isOverdue(day)))
                    .toList();
            return AgreementJson.of(wanted.stream().skip(offset).limit(limit).toList(), day)
                    .put("total", wanted.size());
        });
    }
}
