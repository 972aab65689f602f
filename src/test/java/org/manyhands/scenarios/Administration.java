package org.manyhands.scenarios;

/** What an administrator does about somebody, as it happens on the site. */
public final class Administration {

    private static final String HARBOUR = "/admin/hubs/" + Town.HARBOUR;
    private static final String CLOSURE = "/admin/logins/closure";
    private static final String REOPENING = "/admin/logins/reopening";

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
        sure(Visitor.as(Cast.ADMINISTRATOR)
                .visit(CLOSURE)
                .form(CLOSURE)
                .with("pseudonym", person.pseudonym())
                .with("reason", "Asked members for money.")
                .send());
    }

    /** Somebody whose login was closed can sign in again. */
    public static void reopenLogin(Cast person) {
        sure(Visitor.as(Cast.ADMINISTRATOR)
                .visit(REOPENING)
                .form(REOPENING)
                .with("pseudonym", person.pseudonym())
                .with("reason", "It was a mistake.")
                .send());
    }

    private static void sure(Page answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.text());
        }
    }
}
