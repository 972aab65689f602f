package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.only;
import static org.manyhands.exchange.Planned.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.skills.SkillId;

/** What programs for forms write beside the answers, and above them. */
class FormExportsTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 14);
    private static final LocalDate LAST = LocalDate.of(2031, 4, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Microsoft Forms | ID,Start time,Completion time | 1,2026-11-02 09:12,2026-11-02 09:20 | Start date,End date",
                "KoBoToolbox | start,end,deviceid,_submission_time | 2026-11-02,2026-11-02,x,2026-11-02 | Start date,End date",
                "KoBoToolbox | start,end,today,_submission_time | 2026-11-02,2026-11-02,2026-11-02,2026-11-02 | needs/start_date,needs/end_date",
                "SurveyCTO | SubmissionDate,starttime,endtime | 2026-11-02,2026-11-02,2026-11-02 | Start date,End date",
                "SurveyMonkey | Respondent ID,Collector ID,Start Date,End Date | 1,2,2026-11-02,2026-11-02 | Start date,End date",
                "Typeform | #,Start Date (UTC),Submit Date (UTC),Network ID | 1,2026-11-02,2026-11-02,ab | Start date,End date",
                "Qualtrics | StartDate,EndDate,RecordedDate,ResponseId | 2026-11-02,2026-11-02,2026-11-02,R_1 | Start date,End date",
                "LimeSurvey | Response ID,Date submitted,Last page,Start language | 1,2026-11-02,3,en | Start date,End date",
                "nobody | Response ID | 1 | Start date,End date",
                "Google Forms | Timestamp | 2026-11-02 09:12 | Start date,End date",
            })
    void days_of_the_need_are_kept_beside_the_times_of_answering(
            String program, String written, String values, String asked) {
        for (String file : List.of(
                written + ",What is needed?,%s\n%s,Paint,2031-03-14,2031-04-15\n".formatted(asked, values),
                // it may write its own columns last
                program.equals("Typeform")
                        ? "What is needed?,%s,%s\nPaint,2031-03-14,2031-04-15,%s\n".formatted(asked, written, values)
                        : written + ",%s,What is needed?\n%s,2031-03-14,2031-04-15,Paint\n".formatted(asked, values))) {
            PlannedNeed need = only(file);
            assertThat(need.title()).isEqualTo("Paint");
            assertThat(need.starts()).as(file).isEqualTo(FIRST);
            assertThat(need.byWhen()).as(file).isEqualTo(LAST);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Microsoft Forms | Start time,Completion time",
                "KoBoToolbox | start,end,deviceid",
                "SurveyCTO | starttime,endtime,SubmissionDate",
                "SurveyMonkey | Start Date,End Date,Respondent ID",
                "Typeform | Start Date (UTC),Submit Date (UTC),Network ID",
                "Qualtrics | Start Date,End Date,Recorded Date,Response ID",
            })
    void times_of_answering_are_no_days_of_the_need(String program, String written) {
        PlannedNeed need = only(written + ",What is needed?\n2031-01-02,2031-01-02"
                + ",x".repeat(written.split(",", -1).length - 2) + ",Paint\n");
        assertThat(need.title()).as(program).isEqualTo("Paint");
        assertThat(need.starts()).isNull();
        assertThat(need.byWhen()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"¿Qué necesita?,Explíquelo", "ما الذي تحتاجونه؟,التفاصيل", "¿Qué hace falta?,Cuéntenos más"})
    void the_question_for_the_need_is_the_title(String asked, String more) {
        assertThat(only(asked + "," + more + "\nSandbags,For the river\n").title())
                .isEqualTo("Sandbags");
    }

    @Test
    void an_answer_that_says_response_is_no_heading() {
        List<PlannedNeed> needs = plan(Files.sheet("""
                        What is needed?,Town,Kind of help
                        Sandbags,Leeds,Response
                        Soup,Leeds,Recovery
                        """)).needs();
        assertThat(needs).extracting(PlannedNeed::title).containsExactly("Sandbags", "Soup");
    }

    @Test
    void an_answer_without_a_number_of_the_survey_is_no_heading() {
        List<PlannedNeed> needs = plan(Files.sheet("""
                        Respondent ID,What is needed?,Town
                        ,Sandbags,Leeds
                        7,Soup,Leeds
                        """)).needs();
        assertThat(needs).extracting(PlannedNeed::title).containsExactly("Sandbags", "Soup");
    }

    @Test
    void what_stands_under_the_questions_of_a_survey_is_no_row() {
        List<PlannedNeed> needs = plan(Files.sheet("""
                        Respondent ID,Start Date,What is needed?,Which skills?,,When does it start?
                        ,,Response,Sewing,Web design,Date / Time
                        118001,2026-11-02,A new page,,Web design,2031-03-14
                        """)).needs();
        assertThat(needs).singleElement().satisfies(need -> {
            assertThat(need.title()).isEqualTo("A new page");
            assertThat(need.starts()).isEqualTo(FIRST);
            assertThat(need.skills()).containsExactly(new SkillId("web-design"));
        });
    }
}
