package org.manyhands.scenarios;

/** The ways in which somebody stops belonging to the Harbour hub, each as it happens on the site. */
public enum Departure {
    LEAVES {
        @Override
        public void of(Cast member) {
            String membership = HARBOUR + "/membership";
            sure(Visitor.as(member)
                    .visit(membership)
                    .form(membership + "/departure")
                    .send());
        }
    },
    IS_SUSPENDED {
        @Override
        public void of(Cast member) {
            decide(member, "/suspension");
        }
    },
    IS_REMOVED {
        @Override
        public void of(Cast member) {
            decide(member, "/removal");
        }
    };

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;

    /** It happens to this member. */
    public abstract void of(Cast member);

    private static void decide(Cast member, String act) {
        String card = HARBOUR + "/vetting/" + member.id().toString().replace("-8000-", "-8800-");
        sure(Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(card)
                .form(card + act)
                .with("reason", "Broke a promise.")
                .send());
    }

    private static void sure(Page answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.text());
        }
    }
}
