package org.manyhands.scenarios;

import java.util.UUID;
import org.manyhands.shared.id.PersonId;

/**
 * The people of the town. Each has a login name (secret: it must never appear on a page), an account at the identity
 * provider, and, but for the newcomer, a pseudonym.
 */
public enum Cast {
    /** Coordinates the Harbour hub. */
    COORDINATOR("coordinator", "Juniper", 1),
    /** Coordinates the Harbour hub too. */
    SECOND_COORDINATOR("coordinator2", "Sorrel", 2),
    /** Member of the Harbour hub, vetted there. */
    VETTED("vetted", "Heron", 3),
    /** Member of the Harbour hub, not vetted. */
    VOLUNTEER("volunteer", "Wren", 4),
    /** Organiser of the group Harbour Legal Aid. */
    ORGANISER("organiser", "Maple", 5),
    /** Organiser of another group of the same hub, River Watch. */
    OTHER_ORGANISER("organiser2", "Willow", 6),
    /** Member and coordinator of the Hillside hub; nobody at Harbour. */
    OUTSIDER("outsider", "Thistle", 7),
    /** Moderator of the Harbour hub. */
    MODERATOR("moderator", "Rowan", 8),
    /** Administrator of the platform. */
    ADMINISTRATOR("administrator", "Quartz", 9),
    /** Auditor of the platform. */
    AUDITOR("auditor", "Slate", 10),
    /** Has a pseudonym, belongs to no hub. */
    UNATTACHED("unattached", "Finch", 11),
    /** Has an account and nothing else yet. */
    NEWCOMER("newcomer", "", 12);

    private final String login;
    private final String pseudonym;
    private final int number;

    Cast(String login, String pseudonym, int number) {
        this.login = login;
        this.pseudonym = pseudonym;
        this.number = number;
    }

    /** The login name at the identity provider. */
    public String login() {
        return login;
    }

    /** The password of everybody in the town; it protects nothing. */
    public String password() {
        return "many hands make light work";
    }

    /** The pseudonym; empty for the newcomer. */
    public String pseudonym() {
        return pseudonym;
    }

    /** The identity provider's account id. */
    public String account() {
        return "00000000-0000-4000-a000-%012d".formatted(number);
    }

    /** The person. */
    public PersonId id() {
        return new PersonId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number)));
    }
}
