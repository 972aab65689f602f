package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;

/**
 * Two people nobody knows come to a hub that lets its members match themselves: they ask to join and are taken in, one founds a
 * group that comes to be trusted and posts a need, the other lists a skill and comes forward. Nobody else says yes.
 */
class JoiningIT extends Journey {

    private static final String HUB = "/hubs/" + Town.HILLSIDE;
    private static final String PASSWORD = "a long road to the hill";

    @ParameterizedTest
    @CsvSource({"NARROW, WIDE, es", "WIDE, NARROW, ar"})
    void from_nobody_to_a_match_that_two_people_made(Device ofThoseWhoCome, Device ofTheCoordinator, String language) {
        Traveller coordinator = arrive(ofTheCoordinator, language);
        coordinator.signIn(Cast.OUTSIDER);
        letMembersMatchThemselves(coordinator);

        Traveller founder = arrive(ofThoseWhoCome, language);
        Traveller helper = arrive(ofThoseWhoCome, language);
        join(founder, "founder-" + language, "Founding Swift " + language);
        join(helper, "helper-" + language, "Helping Swift " + language);
        takeIn(coordinator, "Founding Swift " + language);
        takeIn(coordinator, "Helping Swift " + language);

        String group = found(founder, "Terraces " + language);
        accredit(coordinator, group);
        String need = Posting.need(founder, "A list of who has which key, " + language, "OPEN");
        publish(coordinator, need);

        offerSkill(helper);
        String match = comeForward(helper, need);
        founder.open(match);
        founder.look("match-came-forward");
        founder.find("button[name=answer][value=YES]").click();
        founder.look("match-agreed-by-two");
        assertThat(founder.find("form[action$='/beginning'], form[action$='/contact']")
                        .count())
                .as("agreed without a coordinator's yes")
                .isPositive();
    }

    private static void letMembersMatchThemselves(Traveller coordinator) {
        coordinator.open(HUB + "/settings");
        coordinator.look("hub-settings");
        coordinator.find("input[name=mode][value=ASSISTED]").check();
        coordinator.find("main form.form > .actions button.button-primary").click();
        coordinator.open(HUB + "/settings");
        assertThat(coordinator.find("input[name=mode][value=ASSISTED]").isChecked())
                .isTrue();
    }

    private static void join(Traveller person, String login, String pseudonym) {
        person.register(login, PASSWORD);
        person.find("[name=pseudonym]").fill(pseudonym);
        send(person);
        for (String step : new String[] {"languages", "place", "time", "limit"}) {
            person.look("profile-" + step);
            send(person);
        }
        person.open(HUB);
        person.look("hub-stranger");
        person.find("main a[href$='/application']").click();
        person.look("application");
        send(person);
        person.look("application-sent");
    }

    private static void takeIn(Traveller coordinator, String pseudonym) {
        coordinator.open(HUB + "/applications");
        coordinator.look("applications");
        coordinator
                .find("main .row:has-text('" + pseudonym + "') form[action$='/acceptance'] button")
                .click();
        coordinator.open(HUB + "/applications");
        assertThat(coordinator.text()).doesNotContain(pseudonym);
    }

    private static String found(Traveller founder, String name) {
        founder.open(HUB + "/groups/new");
        founder.find("[name=name]").fill(name);
        founder.find("[name=alias]").fill("A group of the hill");
        founder.find("[name=description]").fill("Gardens and their keys. Call +351 21 234 5678.");
        send(founder);
        founder.look("group-new-trace");
        assertThat(founder.find("[name=meant]").count())
                .as("asked before a number is shown to everybody")
                .isEqualTo(1);
        founder.find("[name=description]").fill("Gardens and their keys.");
        send(founder);
        founder.look("group-waiting");
        return founder.path().replaceFirst("\\?.*", "");
    }

    private static void accredit(Traveller coordinator, String group) {
        coordinator.open(group);
        coordinator.look("group-to-accredit");
        coordinator.find("form[action$='/accreditation'] button.button-primary").click();
        assertThat(coordinator.find("#accreditation-reason[aria-invalid]").count())
                .as("a note is asked for")
                .isEqualTo(1);
        coordinator.look("group-to-accredit-refused");
        coordinator.find("#accreditation-reason").fill("Two of us have been there.");
        coordinator.find("form[action$='/accreditation'] button.button-primary").click();
        coordinator.look("group-accredited");
        assertThat(coordinator.find("form[action$='/accreditation']").count()).isZero();
    }

    private static void publish(Traveller coordinator, String need) {
        coordinator.open(HUB + "/triage" + need.substring("/needs".length()));
        coordinator.find("form[action$='/publication'] button").click();
    }

    private static void offerSkill(Traveller helper) {
        helper.open("/offers/new");
        helper.look("offer-new");
        helper.find("input[name=kind][value=SKILLS]").check();
        send(helper);
        helper.find("[name=q]").fill("postgresql");
        helper.find("button[name=next][value=search]").click();
        helper.find("input[name=add][value=postgresql]").check();
        helper.find("button[name=next][value=add]").click();
        helper.look("offer-skills");
        helper.find("main input[type=radio][value=EXPERT]").first().check();
        helper.find("button[name=next][value=go]").click();
        helper.look("offer-details");
        send(helper);
        helper.look("offer-check");
        helper.find("form[action$='/publication'] button").click();
        helper.look("offer-available");
    }

    private static String comeForward(Traveller helper, String need) {
        helper.open(need);
        helper.look("need-for-members");
        helper.find("main a[href$='/help']").first().click();
        helper.look("help-assisted");
        send(helper);
        helper.look("match-waits-for-group");
        return helper.path().replaceFirst("\\?.*", "");
    }

    private static void send(Traveller person) {
        person.find("main form button.button-primary").last().click();
    }
}
