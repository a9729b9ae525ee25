package org.disgelo.coding;

import java.util.function.Predicate;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** How an entry wants its verb to be told: as a duty, a refusal, a denial or a promise. */
record Manner(Language language, Parse parse, VerbGroup verb) {

    /** What the verb lacks that the entry asks for, or null when it has all. */
    @Nullable
    String lack(Entry entry) {
        if (entry.duty() && duty() == null) {
            return "no duty hangs from it";
        }
        if (entry.refused() && !isRefused()) {
            return "nobody refuses to do it";
        }
        if (entry.negated() && !verb.is(Trait.NEGATED)) {
            return "it is not negated";
        }
        return entry.promised() && !isPromise() ? "nobody promises to do it" : null;
    }

    /** 'Habría atacado', 'apoyamos': told in the conditional, or by somebody of whom only the context says who he is. */
    static boolean isHearsay(VerbGroup verb) {
        return verb.is(Trait.CONDITIONAL) || verb.main().is(Trait.FIRST) && verb.subject() == null;
    }

    /** Whether an entry lives by the manner, so that what it tells is so whatever the form of the verb. */
    static boolean settles(Entry entry) {
        return entry.refused() || entry.negated() || entry.promised();
    }

    /** What the verb says that somebody must do, be it said before: '"Assad should go", said the king'; or null. */
    @Nullable
    VerbGroup duty() {
        VerbGroup inner = verb.complement();
        if (inner != null || !verb.is(Trait.INCISE)) {
            return inner != null && inner.is(Trait.OBLIGATION) && !owes(inner) && !isOurs(inner) ? inner : null;
        }
        return said(v -> v.is(Trait.OBLIGATION) && !isOurs(v));
    }

    /** What the verb says: the clause that hangs from it or was said before, '"Togo will pay for its crimes", said Benin'. */
    @Nullable
    VerbGroup told() {
        return verb.complement() != null ? verb.complement() : said(v -> v.is(Trait.FINITE));
    }

    private @Nullable VerbGroup said(Predicate<VerbGroup> asked) {
        return parse.verbs().stream()
                .filter(v -> verb.is(Trait.INCISE) && v.from() < verb.from() && v.governor() == null && asked.test(v))
                .findFirst()
                .orElse(null);
    }

    /** 'Россия должна Белоруссии сто миллионов': a word of duty with no act behind it tells of a debt. */
    private boolean owes(VerbGroup duty) {
        return duty.verb() >= 0
                && language.obligation().contains(parse.token(duty.verb()).lemma());
    }

    /** '"We must train the Afghan army", said Eide': what the speaker owes himself he asks of nobody. */
    private boolean isOurs(VerbGroup duty) {
        NounPhrase who = duty.subject();
        return duty.is(Trait.FIRST)
                || who != null
                        && language.firstPersons()
                                .contains(parse.token(who.head()).lower());
    }

    /** 'Will not lift', 'не намерен снимать', 'не станет снимать': negated and future, or what somebody does not intend. */
    private boolean isRefused() {
        VerbGroup above = verb.governor();
        boolean unwilling = above != null
                && verb.bond() == Bond.ACTION
                && above.is(Trait.NEGATED)
                && above.verb() >= 0
                && (above.is(Trait.FUTURE)
                        || language.planning()
                                .contains(parse.token(above.verb()).lemma()));
        return unwilling || verb.is(Trait.NEGATED) && verb.is(Trait.FUTURE);
    }

    /** 'Will release', 'said it would allow': a party tells what it is going to do. */
    private boolean isPromise() {
        return verb.is(Trait.FUTURE) && !verb.is(Trait.NEGATED) && !verb.is(Trait.PASSIVE) && !verb.is(Trait.SUPPOSED);
    }
}
