package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.PartialDate;

/** How much speaks for two tellings being of one agreement; works across languages. */
final class AgreementLikeness {

    /** The least likeness at which they are taken for one. */
    static final int SAME = 3;

    /** What cannot be one. */
    static final int NEVER = -1000;

    private static final Set<Instrument> GENERIC = EnumSet.of(
            Instrument.AGREEMENT, Instrument.OTHER, Instrument.PARTNERSHIP, Instrument.ROADMAP, Instrument.DECLARATION);

    private AgreementLikeness() {}

    /** From {@link #NEVER} up; the same whichever comes first. */
    static int of(AgreementTraits a, AgreementTraits b) {
        // one article keeps its agreements apart by itself
        return sharesArticle(a, b) ? NEVER : of(a, b, dates(a, b));
    }

    /** The same of two of different articles, when what their dates say of it is known. */
    static int of(AgreementTraits a, AgreementTraits b, int dates) {
        if (dates == NEVER || !a.codes.equals(b.codes) || !instruments(a, b) || durations(a, b) == NEVER) {
            return NEVER;
        }
        return dates + durations(a, b) + titles(a, b) + commitments(a, b) + fields(a, b);
    }

    /** What speaks for two tellings being one, or against it, for the explanation. */
    static String why(AgreementTraits a, AgreementTraits b) {
        if (!instruments(a, b)) {
            return "a " + a.telling.instrument().word() + " is no "
                    + b.telling.instrument().word();
        }
        if (durations(a, b) == NEVER) {
            return "one for " + a.telling.durationYears() + " years, the other for " + b.telling.durationYears();
        }
        if (sharesArticle(a, b)) {
            return "one article tells of both";
        }
        if (dates(a, b) == NEVER) {
            return "signed on different days";
        }
        return "dates " + dates(a, b) + ", durations " + durations(a, b) + ", titles " + titles(a, b) + ", commitments "
                + commitments(a, b) + ", kind and fields " + fields(a, b);
    }

    /** Whether a reader might take two for one that exclude each other: by their titles or by what they undertake. */
    static boolean mayLookAlike(AgreementTraits a, AgreementTraits b) {
        return titles(a, b) > 0 || commitments(a, b) > 0;
    }

    private static boolean sharesArticle(AgreementTraits a, AgreementTraits b) {
        return !Collections.disjoint(a.articles, b.articles);
    }

    private static boolean instruments(AgreementTraits a, AgreementTraits b) {
        Instrument first = a.telling.instrument();
        Instrument second = b.telling.instrument();
        return first == second || GENERIC.contains(first) || GENERIC.contains(second);
    }

    private static int fields(AgreementTraits a, AgreementTraits b) {
        Instrument first = a.telling.instrument();
        int likeness = first == b.telling.instrument() && first != Instrument.AGREEMENT ? 1 : 0;
        boolean spheres = a.spheres != 0 && b.spheres != 0;
        likeness += !spheres ? 0 : (a.spheres & b.spheres) == 0 ? -2 : 1;
        return likeness + ((a.sectors & b.sectors) == 0 ? 0 : 1);
    }

    private static int durations(AgreementTraits a, AgreementTraits b) {
        Integer first = a.telling.durationYears();
        Integer second = b.telling.durationYears();
        return first == null || second == null ? 0 : first.equals(second) ? 2 : NEVER;
    }

    /** Two days of signing exclude each other; one day, or a month or year that holds it, speaks for one agreement. */
    static int dates(AgreementTraits a, AgreementTraits b) {
        int likeness = 0;
        for (int i = 0; i < AgreementTraits.DATED.size(); i++) {
            List<PartialDate> first = a.days.get(i);
            List<PartialDate> second = b.days.get(i);
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            boolean agree = AgreementTraits.mayAgree(first, second);
            if (!agree && AgreementTraits.DATED.get(i) == AgreementState.SIGNED && excludeEachOther(a, b)) {
                return NEVER;
            }
            likeness += AgreementTraits.shareDay(first, second) ? 3 : agree ? 1 : -2;
        }
        return likeness;
    }

    /** Two days on which it was signed; or one on which it was, and a later one for which the signing is planned. */
    private static boolean excludeEachOther(AgreementTraits a, AgreementTraits b) {
        if (a.signed != null && b.signed != null) {
            return true;
        }
        LocalDate done = a.signed == null ? b.signed : a.signed;
        LocalDate planned = a.signed == null ? a.toBeSigned : b.toBeSigned;
        return done != null && planned != null && done.isBefore(planned);
    }

    private static int titles(AgreementTraits a, AgreementTraits b) {
        int shared = AgreementTraits.shared(a.words, b.words);
        int fewer = Math.min(a.words.length, b.words.length);
        return shared == 0 ? 0 : shared * 2 >= fewer ? 2 : 1;
    }

    /** Whether half of the longer words of the shorter text are in the other. */
    static boolean sharesWords(String a, String b) {
        Set<String> first = AgreementTraits.words(a);
        Set<String> second = AgreementTraits.words(b);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return !shared.isEmpty() && shared.size() * 2 >= Math.min(first.size(), second.size());
    }

    private static int commitments(AgreementTraits a, AgreementTraits b) {
        for (AgreementTraits.Undertaking first : a.undertakings) {
            for (AgreementTraits.Undertaking second : b.undertakings) {
                boolean number = first.number() != null && first.number().equals(second.number());
                boolean places = AgreementTraits.shared(first.places(), second.places()) > 0;
                if (first.kind() == second.kind() && (number || places)) {
                    return 3;
                }
            }
        }
        return 0;
    }
}
