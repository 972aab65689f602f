package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** How somebody who speaks for a group posts a need: every step of the guided form, with a slip on the way. */
final class Posting {

    private Posting() {}

    /**
     * Goes through the steps and sends the need in.
     *
     * @param sensitivity as the form names it
     * @return the path of the need
     */
    static String need(Traveller organiser, String title, String sensitivity) {
        organiser.open("/needs/new");
        organiser.look("need-new");
        organiser.find("main input[name=group]").first().check();
        organiser.find("main form button").first().click();
        String need = organiser.path().replaceFirst("/draft/.*", "");

        organiser.find("[name=title]").fill(title);
        organiser.find("[name=difference]").fill("Whoever got a letter can call +351 21 234 5678.");
        onward(organiser);
        organiser.look("need-step-1-trace");
        assertThat(organiser.find("[name=meant]").count())
                .as("asked before it is stored")
                .isEqualTo(1);
        organiser.find("[name=difference]").fill("Whoever got a letter understands it the same week.");
        onward(organiser);
        organiser.look("need-step-2");
        organiser.find("[name=doneWhen]").fill("Ten evenings have happened.");
        onward(organiser);
        organiser.find("[name=q]").fill("postgresql");
        organiser.find("form:has([name=q]) button").first().click();
        organiser.find("input[name=skill][value=postgresql]").last().check();
        organiser.look("need-step-3");
        organiser.find("button[name=add][value=skill]").click();
        organiser.look("need-step-3-line");
        organiser.find("button[name=add][value=onward]").click();
        organiser.find("[name=hours]").fill("4");
        organiser.look("need-step-4");
        onward(organiser);
        organiser.find("[name=remote]").check();
        organiser.find("[name=languages][value=en]").check();
        organiser.look("need-step-5");
        onward(organiser);
        organiser.find("[name=decider]").fill("Two of us, on Mondays.");
        organiser.look("need-step-6");
        onward(organiser);
        organiser.find("[name=sensitivity][value=" + sensitivity + "]").check();
        organiser.find("button[name=go][value=look]").click();
        organiser.look("need-step-7");
        onward(organiser);
        organiser.look("need-review");
        organiser.find("form[action$='/submission'] button").click();
        organiser.look("need-sent");
        assertThat(organiser.path()).startsWith(need);
        return need;
    }

    private static void onward(Traveller person) {
        person.find("button[name=go][value=on]").last().click();
    }
}
