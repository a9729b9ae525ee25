package org.disgelo.agreement;

import java.util.Locale;

/** The states of an agreement's life; the order is that in which an undisturbed life passes through them. */
public enum AgreementState {
    PROPOSED,
    NEGOTIATING,
    /** Settled, not yet signed. */
    AGREED,
    INITIALLED,
    /** By a government or by one chamber of a parliament. */
    APPROVED,
    SIGNED,
    RATIFIED,
    PROVISIONALLY_APPLIED,
    IN_FORCE,
    IMPLEMENTING,
    AMENDED,
    RENEWED,
    SUSPENDED,
    DENOUNCED,
    TERMINATED,
    EXPIRED,
    SUPERSEDED,
    REJECTED;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the state ends the agreement, for the party it is told of. */
    public boolean isEnd() {
        return switch (this) {
            case DENOUNCED, TERMINATED, EXPIRED, SUPERSEDED, REJECTED -> true;
            case PROPOSED,
                    NEGOTIATING,
                    AGREED,
                    INITIALLED,
                    APPROVED,
                    SIGNED,
                    RATIFIED,
                    PROVISIONALLY_APPLIED,
                    IN_FORCE,
                    IMPLEMENTING,
                    AMENDED,
                    RENEWED,
                    SUSPENDED -> false;
        };
    }
}
