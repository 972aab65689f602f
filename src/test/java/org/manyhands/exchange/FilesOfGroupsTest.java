package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.byLine;
import static org.manyhands.exchange.Planned.codes;
import static org.manyhands.exchange.Planned.only;
import static org.manyhands.exchange.Planned.plan;
import static org.manyhands.exchange.Planned.town;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.exchange.Planned.Lines;
import org.manyhands.needs.Urgency;
import org.manyhands.skills.SkillId;

/** What the programs that groups keep their lists with write, and what people write into them. */
class FilesOfGroupsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent",
                "intro/consent",
                "May we share your answers publicly?",
                "Do you consent to share this with volunteers?",
                "¿Podemos publicar su petición?",
                "هل توافق على نشر طلبك؟",
            })
    void who_does_not_agree_to_be_published_is_left_out(String heading) {
        Lines rows =
                byLine(plan(Files.sheet("need,text," + heading + "\nPaint,The hall,yes\nSew,Flags,no\nDig,Beds,\n")));
        assertThat(rows.get(2).comesIn()).isTrue();
        assertThat(codes(rows.get(3))).containsExactly(ProblemCode.ROW_NOT_TO_BE_SHARED);
        assertThat(rows.get(4).comesIn()).isTrue();
    }

    @Test
    void a_consent_that_volunteers_bring_is_another_matter() {
        assertThat(only("need,text,Parental consent form required\nPaint,The hall,no\n")
                        .comesIn())
                .isTrue();
    }

    @Test
    void offers_among_requests_are_no_needs() {
        Lines rows = byLine(plan(Files.sheet("""
                Headline,Offer/Request,Details
                Hedge,Request,Tall
                Laptop help,Offer,Windows
                Lift,Request,To the clinic
                """)));
        assertThat(codes(rows.get(3))).containsExactly(ProblemCode.ROW_OF_AN_OFFER);
        assertThat(rows.get(2).comesIn()).isTrue();
        // a column of kinds that tells nothing apart says nothing
        assertThat(only("Headline,Kind,Details\nHedge,offer,Tall\nLift,offer,Van\n")
                        .comesIn())
                .isTrue();
    }

    @Test
    void a_survey_with_answers_under_its_questions() {
        Sheet sheet = Files.sheet("""
                Respondent ID,Start Date,End Date,Which organisation are you from?,What is your project called?,Which skills do you need?,,Where?
                ,,,Open-Ended Response,Open-Ended Response,Web design,Bookkeeping,Response
                118001,11/18/2026 10:02,11/18/2026 10:09,Elm Shelter,New site,Web design,,"Dayton, Ohio"
                118002,11/18/2026 11:02,11/18/2026 11:09,Oak Growers,Sort receipts,,Bookkeeping,"Dayton, Ohio"
                """);
        PlannedNeed site = byLine(plan(sheet)).get(3);
        assertThat(site.title()).isEqualTo("New site");
        assertThat(site.groupName()).isEqualTo("Elm Shelter");
        assertThat(site.starts()).isNull();
        assertThat(site.byWhen()).isNull();
        assertThat(byLine(plan(sheet)).get(4).skills()).containsExactly(new SkillId("bookkeeping"));
        assertThat(plan(sheet).needs()).hasSize(2);
    }

    @Test
    void a_survey_with_codes_under_its_questions() {
        ImportPlan plan = plan(Files.sheet("""
                StartDate,EndDate,Finished,ResponseId,LocationLatitude,LocationLongitude,Q1,Q2
                Start Date,End Date,Finished,Response ID,Location Latitude,Location Longitude,What is needed?,Name of your group
                "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""lat""}","{""ImportId"":""lon""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
                2026-11-03 10:12:01,2026-11-03 10:20:11,True,R_1,39.7392,-104.9903,Mount twelve sensors,Westwood Unidos
                """));
        assertThat(plan.needs()).singleElement().satisfies(need -> {
            assertThat(need.title()).isEqualTo("Mount twelve sensors");
            assertThat(need.groupName()).isEqualTo("Westwood Unidos");
            assertThat(need.comesIn()).isTrue();
            assertThat(need.starts()).isNull();
            // where somebody sat who answered is not where help is needed
            assertThat(need.place()).isNull();
        });
    }

    @Test
    void headings_with_groups_of_questions_in_several_languages_and_of_added_fields() {
        assertThat(meanings("""
                needs/title,needs/date_needed,org/name,intro/enumerator_name,_id
                Mend the pump,2031-02-03,Wells,Hala Nasser,1
                Teach,2031-03-04,Nour,Omar Khalil,2
                """))
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.GROUP,
                        ColumnMeaning.CONTACT,
                        ColumnMeaning.EXTERNAL_ID);
        assertThat(meanings("""
                Need / Necesidad / الاحتياج,Organization / Organización,Date / Fecha,Name / Phone
                Mend the pump,Wells,2031-02-03,Ann Lee
                Teach sums,Nour,2031-03-04,Bo Roe
                """))
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.GROUP, ColumnMeaning.STARTS, ColumnMeaning.CONTACT);
        assertThat(meanings("""
                Summary,Project name,Description,Custom field (Location)
                Move the list,Tasks,Old one,Leeds
                Mend it,Tasks,New one,York
                Write it,Tasks,None,Hull
                """))
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.IGNORE, ColumnMeaning.SUMMARY, ColumnMeaning.PLACE);
    }

    @Test
    void who_asks_is_a_group_or_a_person() {
        assertThat(meanings("ask,requested by\nMend,Haven Collective\nSew,Bay Tenants Union\n"))
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.GROUP);
        assertThat(meanings("ask,requested by\nMend,Dana Whitfield\nSew,Jo Marsh\n"))
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.CONTACT);
    }

    @Test
    void what_leads_to_persons_is_said_to_be_not_taken_whatever_it_is_called() {
        assertThat(meanings("ask,💌\nMend,ana@example.org\nSew,0113 555 0147\n"))
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.CONTACT);
    }

    @Test
    void names_beside_addresses_and_names_in_trackers_go_from_texts() {
        assertThat(only("need,text,contact\nHelp,Ask Omar Said first.,Omar Said (omar@example.org)\n")
                        .summary())
                .doesNotContain("Omar");
        assertThat(only("title,body,assignee\nMend,\"Broken, cc @octocat\",octocat\n")
                        .summary())
                .doesNotContain("octocat");
    }

    @Test
    void signs_of_wiki_texts_are_no_words() {
        assertThat(
                        only("title,text\nMend,\"h2. Why\n{color:red}Broken{color}, see [the list|https://example.org/n].\"\n")
                                .summary())
                .isEqualTo("Why\nBroken, see the list (https://example.org/n).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Priority (1 = highest)                | NOW THIS_WEEK THIS_MONTH WHENEVER WHENEVER",
                "Urgency: 1 = not urgent, 5 = very urgent | WHENEVER WHENEVER THIS_MONTH THIS_WEEK NOW",
                "Urgencia (1-5, 5 = muy urgente)       | WHENEVER WHENEVER THIS_MONTH THIS_WEEK NOW",
                "الأولوية (1 = عاجل)                    | NOW THIS_WEEK THIS_MONTH WHENEVER WHENEVER",
                "Q7. Priority (1 = low, 5 = high)      | WHENEVER WHENEVER THIS_MONTH THIS_WEEK NOW",
                "12. How urgent, 1 = highest           | NOW THIS_WEEK THIS_MONTH WHENEVER WHENEVER",
                "Q0: Urgency (1 = highest)             | NOW THIS_WEEK THIS_MONTH WHENEVER WHENEVER",
                "1: urgent, 5: not urgent              | NOW THIS_WEEK THIS_MONTH WHENEVER WHENEVER",
                "Priority                              | - - - - -",
                "Priority (1-5)                        | - - - - -",
            })
    void figures_are_urgent_only_where_the_heading_says_which_end_is(String heading, String urgencies) {
        ImportPlan plan = plan(Files.sheet("need,\"" + heading + """
                "
                Paint,1
                Sew,2
                Dig,3
                Sing,4
                Run,5
                """));
        assertThat(plan.needs().stream()
                        .map(need ->
                                need.urgency() == null ? "-" : need.urgency().name()))
                .containsExactly(urgencies.split(" ", -1));
    }

    @Test
    void degrees_with_figures_need_no_scale() {
        assertThat(only("need,Priority (P1 - P4)\nPaint,P1\nSew,P4\n").urgency())
                .isEqualTo(Urgency.NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab 01.02.2031            | 2031-02-01 |",
                "from 1 February 2031     | 2031-02-01 |",
                "15.01.2031 - 31.03.2031  | 2031-01-15 | 2031-03-31",
                "3-7 May 2031             | 2031-05-03 | 2031-05-07",
                "bis 31.03.2031           |            | 2031-03-31",
                "bis Mitte Mai 2031       |            | 2031-05-15",
                "a mediados de marzo de 2031 |         | 2031-03-15",
                "منتصف آذار 2031          |            | 2031-03-15",
                "w/e 12/06/2031           |            | 2031-06-12",
                "S14 2031                 |            | 2031-04-06",
                "2031年3月                 |            | 2031-03-31",
            })
    void a_span_of_time_in_the_column_of_ends(String cell, @Nullable String starts, @Nullable String ends) {
        PlannedNeed need = only("Bedarf;Zeitraum\nMalen;" + cell + "\nNähen;20.12.2031\n");
        assertThat(need.starts()).isEqualTo(starts == null ? null : LocalDate.parse(starts));
        assertThat(need.byWhen()).isEqualTo(ends == null ? null : LocalDate.parse(ends));
    }

    @Test
    void so_many_of_each_are_so_many_together() {
        assertThat(only("need,people\nSurvey,\"2x surveyor, 1x camera\"\n").people())
                .isEqualTo(3);
        PlannedNeed kiosk = only("need,skills\nRewire the kiosk,2x electrician\n");
        assertThat(kiosk.people()).isEqualTo(2);
        assertThat(kiosk.skills()).containsExactly(new SkillId("electrical-work"));
        assertThat(only("need,skills\nRewire the kiosk,\"electrician, 2x a week\"\n")
                        .people())
                .isEqualTo(1);
    }

    @Test
    void an_effort_by_the_week_keeps_its_heading_and_once_is_no_hour() {
        assertThat(only("Bedarf;Std./Woche\nLernen;2\n").summary()).isEqualTo("Std./Woche: 2");
        assertThat(only("need,duration\nFile,One time\nSew,3 hours\n").hours()).isNull();
    }

    @Test
    void sums_under_a_table_hide_no_merged_cells() {
        ImportPlan plan = plan(Files.sheet("""
                Group,Ask,What for,Place
                Riverside,Damp survey,Forty flats,Leeds
                ,Letters,Write them,Leeds
                Platform,Film,Open air,Leeds
                ,Tickets,An app,Leeds
                SUB-TOTAL,,,9
                Total asks: 4,,,10
                ,Volunteers total,,12
                """));
        assertThat(codes(byLine(plan).get(6))).containsExactly(ProblemCode.ROW_OF_TOTALS);
        assertThat(codes(byLine(plan).get(7))).containsExactly(ProblemCode.ROW_OF_TOTALS);
        assertThat(codes(byLine(plan).get(8))).containsExactly(ProblemCode.ROW_OF_TOTALS);
        assertThat(plan.problems())
                .contains(new Problem(0, "Group", ProblemCode.BLANKS_UNDER_VALUES, List.of("2")))
                .noneMatch(problem -> "Place".equals(problem.column()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oakland;Berkeley;Hayward;San Francisco | Hunters Point |",
                "Oakland;Berkeley;Hayward;San Francisco | Richmond, CA  | Richmond, US",
                "Toronto;Vancouver;Montreal;Calgary     | Richmond, CA  | Richmond, CA",
                "Portland, OR;Portland, Oregon;Gresham;Beaverton, OR | St Johns |",
                "Amman, Jordan;Irbid;Zarqa;Aqaba        | عمان          | Amman, JO",
                "Leganés;Getafe;Toledo;Cartagena        | Córdoba, Córdoba | Córdoba, ES",
            })
    void the_file_tells_which_town_is_meant_or_none_is(String others, String cell, @Nullable String expected) {
        String[] towns = others.split(";", -1);
        String rows = IntStream.range(0, towns.length)
                .mapToObj(i -> "Work " + i + ",\"" + towns[i] + "\"\n")
                .reduce("", String::concat);
        PlannedNeed need = plan(Files.sheet("title,town\n" + rows + "Paint,\"" + cell + "\"\n"))
                .needs()
                .getLast();
        assertThat(
                        need.place() == null
                                ? null
                                : Planned.GAZETTEER
                                        .find(need.place())
                                        .map(place -> place.name() + ", " + place.countryCode())
                                        .orElseThrow())
                .isEqualTo(expected);
    }

    @Test
    void of_several_towns_the_first_is_taken_and_said() {
        PlannedNeed need = only("title,town\nPaint,\"Glasgow, Edinburgh & Dundee\"\n");
        assertThat(town(need)).isEqualTo("Glasgow");
        assertThat(need.problems())
                .contains(new Problem(
                        2,
                        null,
                        ProblemCode.PLACE_FIRST_OF_SEVERAL,
                        List.of("Glasgow", "Glasgow, Edinburgh & Dundee")));
        assertThat(town(only("title,town\nPaint,Dortmund-Hörde\n"))).isEqualTo("Dortmund");
        // another town, and no quarter of Montreuil
        assertThat(only("title,town\nPaint,Montreuil-Bellay\n").place()).isNull();
    }

    @Test
    void coordinates_mean_no_town_outside_the_region_that_the_row_names() {
        assertThat(town(only("title,region,lat,lon\nPaint,Aleppo,36.3972,36.6920\n")))
                .isEqualTo("‘Afrīn");
        assertThat(town(only("title,lat,lon\nPaint,36.3972,36.6920\n"))).isEqualTo("Reyhanlı");
    }

    private static List<ColumnMeaning> meanings(String file) {
        return ColumnGuess.of(Files.sheet(file)).columns().stream()
                .map(ColumnPlan.PlannedColumn::meaning)
                .toList();
    }
}
