package org.disgelo.coding;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.Party;
import org.disgelo.actor.Setting;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;

/** How much less sure an event is for who its sides are and how they are known: factors from 0 to 1, set by hand. */
record Worth(Entry entry, Setting setting, boolean unrest) {

    private static final double CONTEXT = 0.95;
    private static final double ONE_SIDED = 0.35;
    private static final double ALONE = 0.6;
    private static final double NOBODY_NAMED = 0.7;
    private static final double NEITHER_NAMED = 0.75;
    private static final double OWN_AFFAIR = 0.75;
    private static final double CALM = 0.4;
    private static final double CALM_BUT_TOLD = 0.65;
    private static final double PRIVATE = 0.4;
    private static final double POLITICS_AT_HOME = 0.43;
    private static final double WITH_OWN_PEOPLE = 0.75;

    private static final Set<String> PRIVATE_SECTORS = Set.of("BUS", "MED");
    private static final Set<String> STRIFE = Set.of("REB", "OPP", "MIL", "SPY");
    private static final Set<String> PEOPLE = Set.of("CIV", "NGO", "LAB", "EDU");
    private static final Set<EventType> OF_PEOPLE =
            EnumSet.of(EventType.PROTEST, EventType.ASSAULT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT);

    /** Types in which the opposition and rebels deal with their own state where no other is told. */
    private static final Set<EventType> OF_DEFIANCE =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    /** Types whose event is told in full by one party: an army withdraws or takes position. */
    static final Set<EventType> OF_ONE = EnumSet.of(EventType.RETREAT, EventType.MOBILIZE);

    /** Types that happen within a state as often as between two. */
    static final Set<EventType> AT_HOME = EnumSet.of(EventType.PROTEST, EventType.COERCE, EventType.ASSAULT);

    /** What it costs who these sides are, and what of them no word tells. */
    double of(List<Party> acting, List<Party> receiving, boolean loyal) {
        return calm(acting, receiving)
                * politics(acting, receiving)
                * sides(acting, receiving, loyal)
                * sectors(acting, receiving);
    }

    /** An arrest or an attack within a state in times without strife is crime, unless those take part who stand for more. */
    private double calm(List<Party> acting, List<Party> receiving) {
        boolean crime = AT_HOME.contains(entry.type())
                && oneState(acting, receiving)
                && entry.crime()
                && !unrest
                && !isOfStrife(acting)
                && !isOfStrife(receiving);
        return !crime ? 1 : isAuthority(acting) ? CALM_BUT_TOLD : CALM;
    }

    /** 'Egyptian police detained', of whom the sentence itself says whose they are. */
    private boolean isAuthority(List<Party> acting) {
        return entry.type() == EventType.COERCE
                && !acting.isEmpty()
                && acting.stream().noneMatch(p -> p.fromContext() || isPeople(p) || isPrivate(p));
    }

    /** Rebels, soldiers and the opposition are no common criminals, nor their victims. */
    private static boolean isOfStrife(List<Party> parties) {
        return parties.stream().anyMatch(Worth::isStrife);
    }

    private double politics(List<Party> acting, List<Party> receiving) {
        if (AT_HOME.contains(entry.type())
                || entry.domestic()
                || !oneState(acting, receiving)
                || acting.isEmpty()
                || receiving.isEmpty()
                || !acting.getFirst().actor().isState()) {
            return 1;
        }
        boolean people = isToldOfPeople(acting, receiving) || isDefiant(acting, receiving);
        return people ? WITH_OWN_PEOPLE : POLITICS_AT_HOME;
    }

    /** A state that deals with its own people or opposition, both named: 'Peru's government accepts the miners' demands'. */
    private boolean isToldOfPeople(List<Party> acting, List<Party> receiving) {
        boolean gives = entry.type() == EventType.CONCEDE;
        return Party.camps(acting) > 1
                || acting.stream().noneMatch(Party::fromContext)
                        && receiving.stream()
                                .allMatch(p ->
                                        (gives || !p.fromContext() || p.isDefiant()) && (isPeople(p) || isStrife(p)));
    }

    /** What it costs that a side is missing or known only from the article. */
    private double sides(List<Party> acting, List<Party> receiving, boolean loyal) {
        double factor = 1;
        // nobody is left out where one demonstrates for one's own power
        boolean whole = loyal && !acting.isEmpty();
        boolean ofOne = OF_ONE.contains(entry.type()) && !acting.isEmpty();
        if ((acting.isEmpty() || receiving.isEmpty()) && !whole && !(ofOne && entry.alone())) {
            boolean victim = entry.type() == EventType.ASSAULT && acting.isEmpty();
            factor *= entry.alone() && entry.domestic() && !acting.isEmpty()
                    ? OWN_AFFAIR
                    : ofOne || victim || entry.alone() ? ALONE : ONE_SIDED;
            // 'he refused to allow it', 'the demand': no party is named where the words stand
            factor *= !victim && !ofOne && (isContext(acting) || isContext(receiving)) ? NOBODY_NAMED : 1;
        }
        for (List<Party> side : List.of(acting, receiving)) {
            factor *= isContext(side) ? CONTEXT : 1;
        }
        if (isContext(acting) && isContext(receiving) && !oneState(acting, receiving)) {
            // 'he asked them to help': of two whom no word names the article is a witness only where it is about both
            factor *= setting.isAbout(acting, receiving) ? 1 : NEITHER_NAMED;
        }
        return factor;
    }

    private static boolean isContext(List<Party> side) {
        return !side.isEmpty() && side.stream().allMatch(Party::fromContext);
    }

    /** Companies and newspapers make no policy, and people make it only in some ways. */
    private double sectors(List<Party> acting, List<Party> receiving) {
        double factor = 1;
        if (!acting.isEmpty() && acting.stream().allMatch(p -> PRIVATE_SECTORS.contains(sector(p)))) {
            factor *= PRIVATE;
        }
        // a newspaper may be bombed, searched and marched against like anybody
        if (!receiving.isEmpty()
                && !AT_HOME.contains(entry.type())
                && receiving.stream().allMatch(p -> PRIVATE_SECTORS.contains(sector(p)))) {
            factor *= 0.7;
        }
        if (isOfPeople(acting) && !OF_PEOPLE.contains(entry.type()) && entry.subject() == null) {
            factor *= PRIVATE;
        }
        return factor;
    }

    /** 'The opposition called on the government': those who stand against the power of their own state in times of strife. */
    boolean isDefiant(List<Party> acting, List<Party> receiving) {
        return unrest
                && OF_DEFIANCE.contains(entry.type())
                && !acting.isEmpty()
                && acting.stream().allMatch(Party::isDefiant)
                && receiving.stream().noneMatch(p -> p.isDefiant() || PEOPLE.contains(sector(p)));
    }

    static boolean isStrife(Party party) {
        return STRIFE.contains(sector(party));
    }

    static boolean isPeople(Party party) {
        return PEOPLE.contains(sector(party));
    }

    static boolean isPrivate(Party party) {
        return PRIVATE_SECTORS.contains(sector(party));
    }

    static boolean oneState(List<Party> acting, List<Party> receiving) {
        Set<String> all = codes(acting);
        all.addAll(codes(receiving));
        return all.size() == 1;
    }

    static boolean isOfPeople(List<Party> acting) {
        return !acting.isEmpty() && acting.stream().allMatch(p -> PEOPLE.contains(sector(p)));
    }

    static String sector(Party party) {
        String sector = party.actor().sector();
        return sector == null ? "" : sector;
    }

    static Set<String> codes(List<Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        parties.forEach(p -> codes.add(p.code()));
        return codes;
    }
}
