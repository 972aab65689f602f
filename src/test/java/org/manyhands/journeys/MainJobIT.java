package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;

/**
 * The main job from a lack to an outcome: a group posts a need, a coordinator opens it and asks somebody, both sides say yes,
 * contact is released, they talk, they work, both say that it is done.
 */
class MainJobIT extends Journey {

    private static final String DESK = "/hubs/" + Town.HARBOUR + "/desk";

    @ParameterizedTest
    @CsvSource({"NARROW, WIDE, en", "WIDE, NARROW, es", "NARROW, WIDE, ar"})
    void from_a_lack_to_an_outcome(Device ofThoseConcerned, Device ofTheCoordinator, String language) {
        Traveller organiser = arrive(ofThoseConcerned, language);
        Traveller coordinator = arrive(ofTheCoordinator, language);
        Traveller helper = arrive(ofThoseConcerned, language);
        organiser.signIn(Cast.ORGANISER);
        coordinator.signIn(Cast.COORDINATOR);
        helper.signIn(Cast.VETTED);

        String title = "Letters read together, " + language;
        String need = Posting.need(organiser, title, "CAREFUL");
        open(coordinator, need);
        ask(coordinator, title);
        String match = agree(helper, organiser);
        shareContact(helper, organiser, match, language);
        talk(organiser, helper, match);
        finish(helper, organiser, match);

        coordinator.open(match);
        coordinator.look("match-done-coordinator");
        assertThat(coordinator.text())
                .as("a coordinator reads neither contact nor conversation")
                .doesNotContain("heron." + language, "Monday at six");
    }

    private static void open(Traveller coordinator, String need) {
        coordinator.open(DESK);
        coordinator.look("desk");
        coordinator
                .find("main a[href$='" + need.substring("/needs".length()) + "']")
                .first()
                .click();
        coordinator.look("triage");
        coordinator.find("form[action$='/publication'] button").click();
        coordinator.open(need);
        coordinator.look("need-coordinator");
        coordinator.find("main a[href$='/candidates']").first().click();
    }

    private static void ask(Traveller coordinator, String title) {
        coordinator.look("match-desk");
        assertThat(coordinator.text()).contains(title);
        coordinator
                .find("main .candidate:has-text('" + Cast.VETTED.pseudonym() + "') input[name=offer], "
                        + "main .choice:has-text('" + Cast.VETTED.pseudonym() + "') input[name=offer]")
                .first()
                .check();
        coordinator.find("main form button").first().click();
        coordinator.look("match-desk-asked");
    }

    private static String agree(Traveller helper, Traveller organiser) {
        helper.open("/my-work");
        helper.look("my-work");
        helper.find("main .row a[href^='/matches/']").first().click();
        helper.look("match-asked");
        String match = helper.path().replaceFirst("\\?.*", "");
        helper.find("button[name=answer][value=YES]").click();
        organiser.open(match);
        organiser.look("match-asked-group");
        organiser.find("button[name=answer][value=YES]").click();
        organiser.look("match-agreed");
        return match;
    }

    private void shareContact(Traveller helper, Traveller organiser, String match, String language) {
        String detail = "heron." + language;
        fiveMinutesPassSinceEveryLogin();
        helper.open("/me/contact");
        assertThat(helper.isAtLogin()).as("asked again who they are").isTrue();
        helper.look("login-again");
        helper.signIn(Cast.VETTED.login(), Cast.VETTED.password());
        assertThat(helper.path()).isEqualTo("/me/contact");
        helper.find("[name=kind]").selectOption("SIGNAL");
        helper.find("[name=value]").fill(detail);
        fiveMinutesPassSinceEveryLogin();
        helper.find("main form:has([name=value]) button").click();
        helper.look("contact-typed-slowly");
        helper.signInBeside(helper.find("main a[target=_blank]"), Cast.VETTED);
        helper.find("main form button").click();
        helper.look("contact");
        assertThat(helper.text()).as("nothing lost").contains(detail);
        organiser.open(match);
        assertThat(organiser.text()).as("not ticked yet").doesNotContain(detail);

        helper.open(match);
        helper.find("form[action$='/contact'] .choice:has-text('" + detail + "') input")
                .check();
        helper.find("form[action$='/contact'] button").first().click();
        organiser.open(match);
        organiser.look("match-login-long-ago");
        organiser.find("main a[href$='/contact']").first().click();
        assertThat(organiser.isAtLogin()).as("asked again who they are").isTrue();
        organiser.signIn(Cast.ORGANISER.login(), Cast.ORGANISER.password());
        assertThat(organiser.path()).isEqualTo(match + "/contact");
        organiser.look("match-contact");
        organiser.find("form[action$='/looks'] button").click();
        organiser.look("contact-shown");
        assertThat(organiser.text()).contains(detail);
    }

    private static void talk(Traveller organiser, Traveller helper, String match) {
        organiser.open(match);
        organiser.find("form[action$='/conversation'] textarea").fill("Shall we meet on Monday at six?");
        organiser.find("form[action$='/conversation'] button").click();
        helper.open(match);
        helper.look("match-conversation");
        assertThat(helper.text()).contains("Shall we meet on Monday at six?");
    }

    private static void finish(Traveller helper, Traveller organiser, String match) {
        helper.find("form[action$='/beginning'] button").click();
        helper.find("form[action$='/completion'] button").click();
        helper.look("match-reported-done");
        organiser.open(match);
        organiser.find("form[action$='/completion'] button").click();
        organiser.find("form[action$='/feedback'] [name=useful][value=YES]").check();
        organiser.find("form[action$='/feedback'] button").click();
        organiser.look("match-done");
    }
}
