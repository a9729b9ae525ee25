package org.disgelo.ontology;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance,
 * 2018), in its order from cooperation to conflict.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** AGREE to RETREAT are cooperation; the others conflict (PLOVER's quad classes). */
    public boolean isCooperative() {
        return compareTo(RETREAT) <= 0;
    }
}
