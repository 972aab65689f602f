package org.manyhands.scenarios;

/** What an administrator does about somebody, as it happens on the site. */
public final class Administration {

    private static final String HARBOUR = "/admin/hubs/" + Town.HARBOUR;

    private Administration() {}

    /** Somebody coordinates the Harbour hub no longer. */
    public static void endCoordinator(Cast coordinator) {
        sure(Visitor.as(Cast.ADMINISTRATOR)
                .visit(HARBOUR)
                .form(HARBOUR + "/coordinators/" + coordinator.id() + "/end")
                .send());
    }

    /** Somebody cannot sign in any more. */
    public static void closeLogin(Cast person) {
        sure(closeLogin(person.pseudonym(), "Asked members for money."));
    }

    /** The same as typed, and the answer. */
    public static Page closeLogin(String pseudonym, String reason) {
        return login("closure", pseudonym, reason);
    }

    /** Somebody whose login was closed can sign in again. */
    public static void reopenLogin(Cast person) {
        sure(reopenLogin(person.pseudonym(), "It was a mistake."));
    }

    /** The same as typed, and the answer. */
    public static Page reopenLogin(String pseudonym, String reason) {
        return login("reopening", pseudonym, reason);
    }

    /** All sessions of somebody's login end, and it stays open; the answer. */
    public static Page signOut(String pseudonym, String reason) {
        return login("sign-out", pseudonym, reason);
    }

    private static Page login(String act, String pseudonym, String reason) {
        String form = "/admin/logins/" + act;
        return Visitor.as(Cast.ADMINISTRATOR)
                .visit(form)
                .form(form)
                .with("pseudonym", pseudonym)
                .with("reason", reason)
                .send();
    }

    private static void sure(Page answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.text());
        }
    }
}
