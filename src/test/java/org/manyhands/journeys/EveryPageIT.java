package org.manyhands.journeys;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;

/**
 * Every page as those see it who see most of it, on a laptop and, from right to left, on a small phone: axe, overflow, scripts.
 * What exists only after something has happened is looked at in the other journeys; who may open what is asked elsewhere,
 * over HTTP.
 */
class EveryPageIT extends Journey {

    private static final String HUB = "/hubs/" + Town.HARBOUR;
    private static final String GROUP = "/groups/" + Town.LEGAL_AID;
    private static final String NEED = "/needs/" + Town.INTAKE_LIST;

    private static final List<String> OF_A_STRANGER =
            List.of("/", "/needs", NEED, NEED + "/sheet", "/hubs", HUB, "/promises", "/what-we-hold", "/no-such-page");

    private static final List<String> OF_A_MEMBER = List.of(
            "/my-work",
            "/offers",
            "/offers/new",
            "/offers/" + Town.DATABASES,
            "/fits",
            "/matches",
            "/me",
            "/me/contact",
            "/me/blocks",
            "/me/profile",
            "/me/sessions",
            HUB + "/membership",
            HUB + "/groups",
            HUB + "/invitations",
            HUB + "/groups/new");

    private static final List<String> OF_AN_ORGANISER = List.of(
            "/needs/own",
            "/needs/new",
            "/needs/" + Town.LEAFLETS + "/draft/lines",
            "/needs/" + Town.LEAFLETS + "/draft/showing",
            "/needs/" + Town.LEAFLETS + "/draft/review",
            NEED,
            NEED + "/edit",
            NEED + "/exposure",
            NEED + "/closure",
            GROUP,
            GROUP + "/settings");

    private static final List<String> OF_A_COORDINATOR = List.of(
            HUB,
            HUB + "/desk",
            HUB + "/desk?queue=unmatched",
            HUB + "/triage",
            HUB + "/applications",
            HUB + "/vetting",
            HUB + "/settings",
            HUB + "/imports",
            GROUP,
            NEED,
            NEED + "/lines/" + Town.line(1) + "/candidates");

    private static final List<String> OF_AN_ADMINISTRATOR =
            List.of("/my-work", "/admin", "/admin/hubs/new", "/admin/logins/closure");

    @ParameterizedTest
    @CsvSource({"WIDE, en", "NARROW, ar"})
    void pages_hold_up(Device device, String language) {
        visit(arrive(device, language), "stranger", OF_A_STRANGER);
        visit(signedIn(Cast.VETTED, device, language), "member", OF_A_MEMBER);
        visit(signedIn(Cast.ORGANISER, device, language), "organiser", OF_AN_ORGANISER);
        visit(signedIn(Cast.COORDINATOR, device, language), "coordinator", OF_A_COORDINATOR);
        visit(signedIn(Cast.ADMINISTRATOR, device, language), "administrator", OF_AN_ADMINISTRATOR);
    }

    private Traveller signedIn(Cast person, Device device, String language) {
        Traveller traveller = arrive(device, language);
        traveller.signIn(person);
        return traveller;
    }

    private static void visit(Traveller traveller, String who, List<String> paths) {
        for (String path : paths) {
            traveller.open(path);
            traveller.look("every-" + who + path.replaceAll("[^a-z]+", "-"));
        }
    }
}
