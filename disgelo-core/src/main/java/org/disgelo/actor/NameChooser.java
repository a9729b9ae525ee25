package org.disgelo.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Chooses, of those who bear a name, the one whom an article means. */
final class NameChooser {

    /** Days beyond a term of office in which somebody still stands for an organisation. */
    private static final int TERM = 366;

    /** What it is worth that the title before a name tells of a body of states: more than how much the article is about a state. */
    private static final double TITLE = 20;

    /** Sectors of those who are called otherwise than the heads and ministers of states. */
    private static final Set<String> OTHER_CALLINGS = Set.of("DIP", "JUD", "MED", "BUS", "NGO", "POL");

    /** How many words before a name may be its title. */
    private static final int NEAR = 4;

    private final Language language;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Roles roles;
    private final Discourse discourse;

    NameChooser(Language language, List<Token> tokens, List<Mention> mentions, Roles roles, Discourse discourse) {
        this.language = language;
        this.tokens = tokens;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
    }

    /** Whom a name stands for in this article at its date; empty if nobody that fits. */
    List<Party> party(Mention mention) {
        Name best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Name name : mention.names()) {
            double score = fit(name, mention);
            if (score > most) {
                most = score;
                best = name;
            }
        }
        if (best == null || most < 0 || isGivenName(mention)) {
            return List.of();
        }
        Actor actor = new Actor(
                best.code(),
                best.sector(),
                best.group(),
                best.person(),
                tokens.get(mention.from()).start(),
                tokens.get(mention.to() - 1).end());
        Party party = new Party(actor, false);
        if (best.person() != null && best.office() != null) {
            discourse.officer(best.office(), party);
        }
        return List.of(party);
    }

    private double fit(Name name, Mention mention) {
        if (name.person() != null && isOfBody(name.code()) && name.distance(discourse.published()) > TERM) {
            // who is to be a commissioner one day is not yet the Union's
            return -1;
        }
        double weight = Math.min(20, discourse.weight(name.code()));
        return switch (name.kind()) {
            case STATE, DEMONYM, LOCAL, METONYM, REGION, GROUP, CAPITAL ->
                name.holds(discourse.published())
                        ? 10 + weight - name.kind().ordinal() * 0.01
                        : name.to() != null ? 3 : 1;
            case ORGANISATION -> 20;
            case NOBODY -> -1;
            case SEAT -> discourse.names().hasOrganisation(name.code()) || isSeatAlone(mention) ? 40 : -1;
            case PERSON -> {
                // an 'EU commissioner' was a Greek minister once, however much the article is about Greece
                double title = isOfBody(name.code()) && follows(mention, name.code()) ? TITLE : 0;
                yield title + 10 + weight - Math.min(9, name.distance(discourse.published()) / 3650.0);
            }
            case FAMILY -> {
                boolean certain =
                        name.fame() >= 2 || discourse.names().hasPerson(name) || weight >= 1 || titled(mention);
                double distance = name.distance(discourse.published()) / 365.0;
                yield !certain
                                || name.fame() < 2
                                        && distance > 15
                                        && !discourse.names().hasPerson(name)
                        ? -1
                        : 10
                                + weight
                                + name.fame()
                                + (discourse.names().hasPerson(name) ? 20 : 0)
                                - Math.min(9, distance);
            }
        };
    }

    /**
     * 'Brussels accused Ankara': the capital of a state of which the article tells nothing else means the body that sits there; but
     * 'the bombings of Brussels', 'the Brussels attacks'.
     */
    private boolean isSeatAlone(Mention mention) {
        Token before = mention.from() == 0 ? null : tokens.get(mention.from() - 1);
        Token behind = mention.to() == tokens.size() ? null : tokens.get(mention.to());
        boolean placed = before != null
                && (language.locative().contains(before.lemma())
                        || language.of().contains(before.lemma()));
        boolean compound = behind != null && behind.is(Pos.NOUN);
        return !placed
                && !compound
                && mention.names().stream()
                        .anyMatch(n -> n.kind() == Name.Kind.CAPITAL
                                && !discourse.names().hasState(n.code()));
    }

    /** 'Israel Gómez', 'Sofía Prats', 'Reina Sofía', 'Hans-Peter': beside another name a state or capital may be what somebody is called. */
    private boolean isGivenName(Mention mention) {
        return mention.to() - mention.from() == 1
                && language.givenNames().contains(tokens.get(mention.from()).form())
                && (isName(mention.to())
                        || isName(mention.from() - 1)
                        || isJoined(mention.to()) && isName(mention.to() + 1));
    }

    private boolean isJoined(int at) {
        return at < tokens.size() && tokens.get(at).joined() && tokens.get(at).is(Pos.PUNCTUATION);
    }

    private boolean isName(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).is(Pos.PROPER)
                && tokens.get(at).capitalised();
    }

    /** Whether the body is named right before the person: 'EU-Migrationskommissar Dimitris Avramopoulos', 'European Council President Michel'. */
    private boolean follows(Mention mention, String body) {
        return tokens.subList(Math.max(0, mention.from() - NEAR), mention.from()).stream()
                        .anyMatch(t -> t.lower().equalsIgnoreCase(body))
                || mentions.stream()
                        .filter(m -> m.to() <= mention.from() && m.to() >= mention.from() - NEAR)
                        .anyMatch(m -> m.is(Name.Kind.ORGANISATION) && m.codes().contains(body));
    }

    private static boolean isOfBody(String code) {
        return !Actor.isState(code) && !Actor.isStateless(code);
    }

    /** Whether the calling of somebody who may have held an office stands directly beside the name: no 'ambassador', no 'judge'. */
    private boolean titled(Mention mention) {
        Roles.Role role = mention.from() > 0 ? roles.at(tokens, mention.from() - 1) : null;
        return role != null && !OTHER_CALLINGS.contains(role.sector());
    }

    /** 'Russia-Ukraine' as a head: both; otherwise the head alone. */
    List<Party> beforeHead(List<Mention> inside, Mention head, List<Party> parties) {
        List<Party> all = new ArrayList<>();
        for (Mention m : inside) {
            boolean hyphen = m.to() + 1 == head.from()
                    && "-\u2013/".contains(tokens.get(m.to()).lower());
            if (hyphen && !m.against()) {
                all.addAll(party(m));
            }
        }
        all.addAll(parties);
        return all;
    }
}
