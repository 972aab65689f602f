package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Cast.COORDINATOR;
import static org.manyhands.scenarios.Cast.ORGANISER;
import static org.manyhands.scenarios.Cast.VOLUNTEER;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/** A need from the first word to its end. */
@QuarkusTest
class NeedJourneyTest extends TownTest {

    @Test
    void a_group_posts_a_need_a_coordinator_opens_it_and_a_volunteer_finds_it() {
        Visitor organiser = Visitor.as(ORGANISER);

        Page difference = organiser
                .visit("/needs/new")
                .form("/needs/new")
                .with("group", Town.LEGAL_AID.toString())
                .send()
                .follow();
        String draft = difference.document().select("main form").attr("action").replace("/difference", "");
        String need = draft.replace("/draft", "");
        Page done = difference
                .form(draft + "/difference")
                .with("title", "A web page that people find")
                .with("difference", "Whoever needs advice finds our hours without a telephone. WordPress would do.")
                .send()
                .follow();
        Page lines = done.form(draft + "/done")
                .with("doneWhen", "The hours stand on one page, and we change them ourselves.")
                .send()
                .follow();

        assertThat(lines.text()).contains("WordPress");
        Page withSkill = lines.form(need + "/lines")
                .with("suggested", "wordpress")
                .send()
                .follow();
        assertThat(withSkill.text()).contains("One person: WordPress");

        Page where = organiser
                .visit(draft + "/time")
                .form(draft + "/time")
                .with("hours", "10")
                .with("byWhen", "2026-04-01")
                .with("urgency", "THIS_MONTH")
                .send()
                .follow();
        Page people = where.form(draft + "/where")
                .with("remote", "yes")
                .with("languages", "en")
                .send()
                .follow();
        Page showing = people.form(draft + "/people")
                .with("decider", "The Tuesday meeting")
                .send()
                .follow();
        Page review = showing.form(draft + "/showing")
                .with("sensitivity", "OPEN")
                .with("onWeb", "yes")
                .send()
                .follow();

        assertThat(review.text())
                .contains(
                        "about 10 hours", "The Tuesday meeting", Texts.day(Language.ENGLISH, LocalDate.of(2026, 4, 1)));
        Page sent = review.form(need + "/submission").send().follow();
        assertThat(sent.text()).contains("Sent in.", "Waits for a coordinator");
        assertThat(Visitor.as(VOLUNTEER).visit(need).status()).isEqualTo(404);

        Page triage = Visitor.as(COORDINATOR).visit("/hubs/" + Town.HARBOUR + "/triage");
        assertThat(triage.text()).contains("A web page that people find");
        Page opened = Visitor.as(COORDINATOR)
                .visit("/hubs/" + Town.HARBOUR + "/triage" + need.replace("/needs", ""))
                .form(need + "/publication")
                .send()
                .follow();
        assertThat(opened.text()).contains("Opened.");

        assertThat(Visitor.as(VOLUNTEER).visit("/needs").text()).contains("A web page that people find");
        Page seen = Visitor.anonymous().visit(need);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text())
                .contains("Harbour Legal Aid", "One person: WordPress", "from anywhere", "about 10 hours")
                .doesNotContain("The Tuesday meeting", "Maple", "Juniper");
    }
}
