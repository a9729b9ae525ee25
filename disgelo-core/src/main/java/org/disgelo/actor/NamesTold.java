package org.disgelo.actor;

import java.util.HashSet;
import java.util.Set;

/** Whom an article names, by their own names. */
final class NamesTold {

    private final Set<String> states = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    void add(Name name) {
        switch (name.kind()) {
            case STATE, DEMONYM, METONYM, REGION, GROUP -> states.add(name.code());
            case ORGANISATION -> organisations.add(name.code());
            case PERSON -> persons.add(person(name));
            case CAPITAL, FAMILY, LOCAL, SEAT, NOBODY -> {}
        }
    }

    private static String person(Name name) {
        return name.code() + " " + name.person();
    }

    /** Whether it names a state otherwise than by its capital. */
    boolean hasState(String code) {
        return states.contains(code);
    }

    boolean hasOrganisation(String code) {
        return organisations.contains(code);
    }

    /** Whether it tells a person's whole name. */
    boolean hasPerson(Name person) {
        return persons.contains(person(person));
    }
}
