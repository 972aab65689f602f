package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.GAZETTEER;
import static org.manyhands.exchange.Planned.PLANNER;
import static org.manyhands.exchange.Planned.REMOVED;
import static org.manyhands.exchange.Planned.TODAY;
import static org.manyhands.exchange.Planned.byLine;
import static org.manyhands.exchange.Planned.codes;
import static org.manyhands.exchange.Planned.only;
import static org.manyhands.exchange.Planned.plan;
import static org.manyhands.exchange.Planned.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.exchange.Planned.Lines;
import org.manyhands.needs.Urgency;
import org.manyhands.skills.SkillId;

class ImportPlannerTest {

    @Test
    void dates_in_words_are_read_and_past_ones_do_not_stop_a_row() {
        PlannedNeed past = byLine(plan("volunteer-listing.csv")).get(2);
        assertThat(past.byWhen()).isEqualTo(LocalDate.of(2011, 2, 1));
        assertThat(past.problems()).contains(new Problem(2, null, ProblemCode.DATE_PAST, List.of("2011-02-01")));
        assertThat(past.comesIn()).isTrue();

        PlannedNeed open = byLine(plan("volunteer-listing.csv")).get(5);
        assertThat(open.starts()).isEqualTo(LocalDate.of(2031, 6, 9));
        assertThat(codes(open)).doesNotContain(ProblemCode.DATE_PAST);
    }

    @ParameterizedTest
    @CsvSource({
        "ASAP, NOW",
        "A.S.A.P!, NOW",
        "As soon as possible, NOW",
        "URGENT – before Friday, NOW",
        "immediately, NOW",
        "this week, THIS_WEEK",
        "no hurry, WHENEVER",
        "Lo antes posible, NOW",
        "urgente, NOW",
        "Cuanto antes, NOW",
        "esta semana, THIS_WEEK",
        "في أقرب وقت ممكن, NOW",
        "عاجل, NOW",
        "فورًا, NOW",
        "dès que possible, NOW",
        "so schnell wie möglich, NOW",
        "o mais rápido possível, NOW",
        "il prima possibile, NOW",
        "zo snel mogelijk, NOW",
        "pilnie, NOW",
        "bir an önce, NOW",
        "якнайшвидше, NOW",
        "как можно скорее, NOW",
        "尽快, NOW",
        "至急, NOW",
        "तुरंत, NOW",
        "এখনই, NOW",
        "در اسرع وقت, NOW",
        "càng sớm càng tốt, NOW",
        "secepatnya, NOW",
        "mara moja, NOW",
        "cette semaine, THIS_WEEK",
        "diesen Monat, THIS_MONTH",
        "sem pressa, WHENEVER",
    })
    void what_stands_in_place_of_a_day_says_how_urgent_it_is(String when, Urgency urgency) {
        PlannedNeed need = only("title,deadline\nA roof,2031-03-01\nFix the pump,\"" + when + "\"\n", 3);
        assertThat(need.urgency()).isEqualTo(urgency);
        assertThat(need.byWhen()).isNull();
    }

    @Test
    void what_is_no_day_beside_the_urgency_is_not_lost_in_silence() {
        PlannedNeed need = only("title,deadline\nA roof,2031-03-01\nFix the pump,ASAP after the rains\n", 3);
        assertThat(need.urgency()).isEqualTo(Urgency.NOW);
        assertThat(codes(need)).contains(ProblemCode.DATE_IN_WORDS);
        assertThat(need.summary()).isEqualTo("deadline: ASAP after the rains");
        assertThat(codes(only("title,deadline\nFix the pump,ASAP\n"))).doesNotContain(ProblemCode.DATE_NOT_READ);
    }

    @ParameterizedTest
    @CsvSource({
        "Priority, High, THIS_WEEK",
        "How urgent is it?, critical, NOW",
        "Urgencia, baja, WHENEVER",
        "الأولوية, عالية, THIS_WEEK",
        "Urgency, ASAP, NOW",
    })
    void a_column_may_ask_how_urgent_it_is(String heading, String degree, Urgency urgency) {
        PlannedNeed need = only("title,deadline," + heading + "\nFix the pump,2031-03-01," + degree + "\n");
        assertThat(need.urgency()).isEqualTo(urgency);
        assertThat(need.byWhen()).isEqualTo(LocalDate.of(2031, 3, 1));
    }

    @Test
    void what_only_sounds_urgent_is_not() {
        for (String file : List.of(
                "title,deadline\nUrgent care clinic: paint the walls,2031-03-01\n",
                "title,description,deadline\nPaint,We answer urgent calls as soon as possible.,2031-03-01\n",
                "title,category,deadline\nPaint,urgent,2031-03-01\n",
                "title,priority\nPaint,3\nWash,1\n",
                "title,deadline\nPaint,immediately after the harvest\nWash,2031-03-01\n",
                "title,deadline\nPaint,now and then\nWash,2031-03-01\n")) {
            assertThat(only(file).urgency()).as(file).isNull();
        }
    }

    @Test
    void skills_come_from_title_and_text_or_from_topics() {
        assertThat(skills(byLine(plan("volunteer-listing.csv")).get(2))).contains("html-css");
        assertThat(skills(byLine(plan("volunteer-listing.csv")).get(3))).contains("graphic-design");
        assertThat(skills(byLine(plan("project-listing.csv")).get(2)))
                .contains("python")
                .hasSizeLessThanOrEqualTo(PlannedNeed.MOST_SKILLS);
        assertThat(skills(byLine(plan("project-listing.csv")).get(3))).contains("r-language", "machine-learning");
    }

    @Test
    void what_leads_to_a_person_does_not_pass() {
        PlannedNeed need = byLine(plan("volunteer-listing.csv")).get(3);
        assertThat(need.summary())
                .isEqualTo("Posters and flyers for a street fair. Call " + REMOVED + " or write to " + REMOVED + ".");
        assertThat(need.problems()).contains(new Problem(3, null, ProblemCode.CONTACT_REMOVED, List.of("2")));

        for (String file : List.of("volunteer-listing.csv", "project-listing.csv", "encuesta.csv")) {
            assertThat(plan(file).needs().toString())
                    .doesNotContain(
                            "555-0147", "fair@example", "5 22nd St", "Webster Avenue", "-73.9", "40.7", "612 34");
        }
    }

    @Test
    void the_same_row_twice_comes_in_once_and_the_same_title_twice_is_worth_a_look() {
        Lines needs = byLine(plan("volunteer-listing.csv"));
        assertThat(needs.get(11).problems())
                .contains(new Problem(11, null, ProblemCode.DUPLICATE_OF_LINE, List.of("10")));
        assertThat(needs.get(11).comesIn()).isFalse();
        assertThat(needs.get(9).problems())
                .contains(new Problem(9, null, ProblemCode.SAME_TITLE_AS_LINE, List.of("3")));
        assertThat(needs.get(9).comesIn()).isTrue();
    }

    @Test
    void the_same_file_gives_the_same_keys_and_counters_do_not_change_them() {
        String text = new String(Files.bytes("volunteer-listing.csv"), StandardCharsets.UTF_8);
        List<String> keys = keys(plan(Files.sheet(text)));
        assertThat(keys(plan(Files.sheet(text)))).isEqualTo(keys);
        assertThat(keys(plan(Files.sheet(text.replace(",239,", ",240,").replace("\n", "\r\n")))))
                .isEqualTo(keys);
        assertThat(keys(plan(Files.sheet(text.replace("Sort and pack", "Pack and sort")))))
                .isNotEqualTo(keys)
                .hasSameSizeAs(keys);
        assertThat(keys).allMatch(key -> key.matches("[0-9a-f]{32}"));
    }

    @Test
    void people_and_hours_are_numbers_within_reason() {
        Lines needs = byLine(plan("volunteer-listing.csv"));
        assertThat(needs.get(2).people()).isEqualTo(2);
        assertThat(needs.get(2).hours()).isNull();
        assertThat(needs.get(4).hours()).isEqualTo(6);
        assertThat(needs.get(10).people()).as("nobody asks for nobody").isEqualTo(1);
        PlannedNeed crowd =
                plan(Files.sheet("title,people\nPlant trees,100000\n")).needs().getFirst();
        assertThat(crowd.people()).isEqualTo(PlannedNeed.MOST_PEOPLE);
        assertThat(codes(crowd)).contains(ProblemCode.PEOPLE_TOO_MANY);
    }

    @Test
    void a_list_of_projects_comes_in_as_it_is() {
        Lines needs = byLine(plan("project-listing.csv"));
        assertThat(needs.get(2).link()).isEqualTo("https://git.example/riverwatch/riverwatch.git");
        assertThat(town(needs.get(2))).isEqualTo("Bologna");
        assertThat(needs.get(3).remote()).isTrue();
        assertThat(codes(needs.get(3)))
                .contains(ProblemCode.TEXT_MISSING, ProblemCode.GROUP_MISSING)
                .doesNotContain(ProblemCode.PLACE_NOT_FOUND);
        assertThat(needs.get(5).groupName()).isEqualTo("Some Institute");
        assertThat(town(needs.get(5))).isEqualTo("Ithaca");
        assertThat(needs.get(5).summary()).contains("https://docs.example/0123456789");
        assertThat(needs.get(6).problems())
                .contains(new Problem(6, null, ProblemCode.PLACE_TOO_COARSE, List.of("Germany")));
    }

    @Test
    void a_form_in_spanish_with_formula_markup_and_words_for_numbers() {
        Lines needs = byLine(plan("encuesta.csv"));
        PlannedNeed workshop = needs.get(2);
        assertThat(workshop.title()).isEqualTo("Taller de reparación de bicicletas");
        assertThat(workshop.summary()).startsWith("Queremos que el barrio\npueda reparar");
        assertThat(workshop.people()).isEqualTo(5);
        assertThat(workshop.byWhen()).isEqualTo(LocalDate.of(2031, 4, 24));
        assertThat(town(workshop)).isEqualTo("Sevilla");
        assertThat(skills(workshop)).contains("bike-repair");

        PlannedNeed translation = needs.get(4);
        assertThat(town(translation)).isEqualTo("Mexico City");
        assertThat(translation.people()).isEqualTo(1);
        assertThat(codes(translation)).doesNotContain(ProblemCode.NUMBER_NOT_READ);

        PlannedNeed odd = needs.get(5);
        assertThat(odd.title()).isEqualTo("=HYPERLINK(\"http://x.example\";\"ver\")");
        assertThat(odd.summary()).startsWith("Una web sencilla & rápida");
        assertThat(odd.remote()).isTrue();
        assertThat(odd.byWhen()).isNull();
        assertThat(codes(odd))
                .contains(ProblemCode.FORMULA_KEPT_AS_TEXT, ProblemCode.MARKUP_REMOVED, ProblemCode.DATE_IN_WORDS);
        assertThat(plan("encuesta.csv").problems())
                .containsExactly(
                        new Problem(0, "Teléfono de contacto", ProblemCode.CONTACT_COLUMN_NOT_TAKEN, List.of()));
    }

    @Test
    void long_titles_are_shortened_and_lose_nothing() {
        String title = "A very long title that goes on ".repeat(6).strip();
        PlannedNeed need = plan(Files.sheet("title,text\n" + title + ",A short text.\n"))
                .needs()
                .getFirst();
        assertThat(need.title())
                .hasSizeLessThanOrEqualTo(PlannedNeed.LONGEST_TITLE)
                .endsWith("…");
        assertThat(need.summary()).startsWith(title).endsWith("A short text.");
    }

    @Test
    void a_row_without_title_takes_its_first_sentence_and_one_without_text_is_left_out() {
        Sheet sheet = Files.sheet("id,title,description\n1,,We need a roof. It rains.\n2,,\n");
        List<PlannedNeed> needs = plan(sheet).needs();
        assertThat(needs.getFirst().title()).isEqualTo("We need a roof.");
        assertThat(codes(needs.getFirst())).contains(ProblemCode.TITLE_FROM_TEXT);
        assertThat(codes(needs.getLast())).contains(ProblemCode.TITLE_MISSING);
        assertThat(plan(sheet).comingIn()).hasSize(1);
    }

    @Test
    void a_letter_under_a_heap_of_marks_keeps_the_row_out() {
        PlannedNeed need = plan(Files.sheet("title,note\nZ" + "\u0316\u0317\u0318\u0319\u031A\u031B" + "algo,x\n"))
                .needs()
                .getFirst();
        assertThat(need.problems()).contains(new Problem(2, "title", ProblemCode.TOO_MANY_MARKS, List.of()));
        assertThat(need.comesIn()).isFalse();
    }

    @Test
    void a_name_far_from_its_coordinates_is_worth_a_look() {
        PlannedNeed need = plan(Files.sheet("title,city,country,lat,lng\nMove,Berlin,Germany,40.71,-74.00\n"))
                .needs()
                .getFirst();
        assertThat(town(need)).isEqualTo("Berlin");
        assertThat(codes(need)).contains(ProblemCode.PLACE_AND_COORDINATES_DISAGREE);
    }

    @Test
    void points_in_one_cell_are_understood_in_either_order() {
        for (String point : List.of("POINT (13.4 52.5)", "\"(52.5, 13.4)\"", "\"52.5,13.4\"")) {
            PlannedNeed need = plan(Files.sheet("title,geom\nMove," + point + "\n"))
                    .needs()
                    .getFirst();
            assertThat(GAZETTEER.countryLabel(Objects.requireNonNull(need.place()), Locale.ENGLISH))
                    .as(point)
                    .isEqualTo("Germany");
        }
    }

    @Test
    void who_asks_is_named_in_no_text_of_the_row() {
        Lines needs = byLine(plan("form-with-names.csv"));
        assertThat(needs.get(3).summary()).isEqualTo("Our rota breaks every week. " + REMOVED + " knows the formulas.");
        assertThat(needs.get(4).title()).isEqualTo("Safe phones for " + REMOVED + " and others");
        assertThat(needs.get(4).problems()).contains(new Problem(4, null, ProblemCode.CONTACT_REMOVED, List.of("1")));
        assertThat(plan("form-with-names.csv").needs().toString()).doesNotContain("Tess", "Moss", "@");
        assertThat(needs.get(2).byWhen()).isEqualTo(LocalDate.of(2031, 1, 15));
        assertThat(needs.get(2).starts())
                .as("that was when the form was filled in")
                .isNull();
    }

    @Test
    void a_name_alone_is_left_where_it_stands() {
        assertThat(only("title,Contact\nPaint Rosa's room rosa,Rosa\nWash,Ana\n", 2)
                        .title())
                .isEqualTo("Paint Rosa's room rosa");
    }

    @Test
    void what_further_rows_of_a_need_ask_for_is_not_lost() {
        Lines needs = byLine(plan("one-row-a-skill.csv"));
        assertThat(skills(needs.get(2))).containsExactly("wordpress", "graphic-design", "copywriting");
        assertThat(needs.get(2).problems())
                .contains(new Problem(2, null, ProblemCode.SKILLS_OF_LINES, List.of("3, 4")));
        assertThat(needs.get(3).comesIn()).isFalse();
        assertThat(codes(needs.get(5))).doesNotContain(ProblemCode.SKILLS_OF_LINES);
    }

    @Test
    void a_list_in_german_with_ends_in_the_column_of_beginnings() {
        Lines needs = byLine(plan("gesucht.csv"));
        assertThat(needs.get(4).starts()).isNull();
        assertThat(needs.get(4).byWhen()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(town(needs.get(4))).isEqualTo("Kreuzberg");
        assertThat(needs.get(5).starts()).isEqualTo(LocalDate.of(2031, 1, 27));
        assertThat(town(needs.get(5))).isEqualTo("Frankfurt am Main");
        assertThat(needs.get(6).remote()).isTrue();
        assertThat(needs.get(6).starts()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(codes(needs.get(6))).contains(ProblemCode.DATE_AMBIGUOUS);
        assertThat(needs.get(7).people()).isEqualTo(3);
        assertThat(needs.get(8).urgency()).isEqualTo(Urgency.NOW);
        assertThat(town(needs.get(8))).isEqualTo("Köln");
        assertThat(plan("gesucht.csv").needs().toString()).doesNotContain("Baumann", "Yılmaz", "Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عمان", "the Bay Area", "Saint-Denis (93)"})
    void and_what_could_be_another_is_none(String written) {
        assertThat(only("title,Where\nPaint,\"" + written + "\"\n").place()).isNull();
    }

    @Test
    void here_or_from_anywhere() {
        PlannedNeed need = only("title,Where\nPaint,London or remote\n");
        assertThat(town(need)).isEqualTo("London");
        assertThat(need.remote()).isTrue();
        assertThat(only("title,Modalidad\nPaint,En línea\nWash,Presencial\n", 2).remote())
                .isTrue();
        assertThat(only("title,Modalidad\nPaint,En línea\nWash,Presencial\n", 3).remote())
                .isFalse();
    }

    @Test
    void how_the_file_writes_days_is_tried_where_a_column_leaves_it_open() {
        PlannedNeed need = only("Timestamp,title,deadline\n12/31/2030 9:00:00,Paint,2/3/2031\n");
        assertThat(need.byWhen()).isEqualTo(LocalDate.of(2031, 2, 3));
        assertThat(codes(need)).contains(ProblemCode.DATE_AMBIGUOUS);
        PlannedNeed told = only("title,deadline (mm/dd/yyyy)\nPaint,2/3/2031\n");
        assertThat(told.byWhen()).isEqualTo(LocalDate.of(2031, 2, 3));
        assertThat(codes(told)).doesNotContain(ProblemCode.DATE_AMBIGUOUS);
    }

    @Test
    void what_a_board_has_put_away_is_done() {
        assertThat(codes(only(
                        "Card Name,Description,List Name,Archived\nNew logo,Red.,Ideas,true\nOld logo,Blue.,Ideas,false\n",
                        2)))
                .containsExactly(ProblemCode.ROW_OF_DONE_WORK);
    }

    @Test
    void a_file_without_title_or_text_comes_in_with_nothing() {
        ImportPlan plan = plan(Files.sheet("x,y\n1,2\n3,4\n"));
        assertThat(plan.problems()).extracting(Problem::code).contains(ProblemCode.NO_TITLE_COLUMN);
        assertThat(plan.comingIn()).isEmpty();
    }

    @Test
    void a_column_given_by_hand_is_taken_as_told() {
        Sheet sheet = Files.sheet("x,y\nPaint the fence,Kiel\n");
        ColumnPlan columns = ColumnGuess.of(sheet).with(0, ColumnMeaning.TITLE).with(1, ColumnMeaning.PLACE);
        PlannedNeed need = PLANNER.plan(sheet, columns, TODAY, REMOVED).needs().getFirst();
        assertThat(need.title()).isEqualTo("Paint the fence");
        assertThat(town(need)).isEqualTo("Kiel");
    }

    @Test
    void references_of_web_pages_are_read_once_and_hide_nothing() {
        PlannedNeed need = only("""
                title,text,group
                &#54;12 345 678 &amp; more,"<p>&eacute;l&egrave;ves&#8217; tools &#x2014; &amp;lt;b&amp;gt;&#8238;</p><!-- note -->",R&amp;D <i>Group</i>
                """);
        assertThat(need.title()).isEqualTo(REMOVED + " & more");
        assertThat(need.summary()).isEqualTo("élèves’ tools — &lt;b&gt;");
        assertThat(need.groupName()).isEqualTo("R&D Group");
    }

    @Test
    void names_in_messengers_do_not_pass() {
        PlannedNeed need = only("title,text\nHelp,\"Telegram @jane_doe, t.me/janedoe or Signal: jane.42\"\n");
        assertThat(need.summary())
                .isEqualTo("Telegram @jane_doe, t.me/janedoe or Signal: jane.42"
                        .replaceAll("Telegram @jane_doe|t\\.me/janedoe|Signal: jane\\.42", "[contact removed]"));
        assertThat(need.problems()).contains(new Problem(2, null, ProblemCode.CONTACT_REMOVED, List.of("3")));
    }

    @Test
    void a_group_keeps_its_name_and_nothing_of_what_stood_beside_it() {
        PlannedNeed need = only("title,group\nSew,Needle & Thread (030 1234567)\n");
        assertThat(need.groupName()).isEqualTo("Needle & Thread");
        assertThat(codes(need)).contains(ProblemCode.CONTACT_REMOVED);
        assertThat(only("title,group\nSew,\"Needle & Thread, ana@example.org\"\n")
                        .groupName())
                .isEqualTo("Needle & Thread");
    }

    @Test
    void what_is_true_of_several_cells_is_said_once() {
        PlannedNeed need = only("title,text\nCall 555-123-4567 <b>now</b>,<i>or</i> 555-123-4568\n");
        assertThat(need.problems().stream().filter(problem -> problem.severity() == Severity.NOTE))
                .containsExactlyInAnyOrder(
                        new Problem(2, null, ProblemCode.MARKUP_REMOVED, List.of()),
                        new Problem(2, null, ProblemCode.CONTACT_REMOVED, List.of("2")));
    }

    @Test
    void what_no_column_asks_for_is_not_missing_in_every_row() {
        assertThat(codes(only("title\nFix a PostgreSQL database\n"))).isEmpty();
    }

    @Test
    void what_is_no_number_of_hours_is_said_and_not_guessed() {
        PlannedNeed need = only("title,hours,people\nx,3 days,ages 16-65\n");
        assertThat(need.hours()).isNull();
        assertThat(need.people()).isEqualTo(1);
        assertThat(need.problems())
                .contains(
                        new Problem(2, "hours", ProblemCode.NUMBER_NOT_READ, List.of("3 days")),
                        new Problem(2, "people", ProblemCode.NUMBER_NOT_READ, List.of("ages 16-65")));
    }

    @Test
    void rows_that_are_no_needs_are_left_out_and_say_why() {
        ImportPlan plan = plan(Files.sheet("""
                Task,Details,City,Volunteers,Status
                Mend the roof,It leaks,Leeds,3,Open
                IN THE NORTH,,,,
                Drive the van,Twice a week,York,2,Done
                Task,Details,City,Volunteers,Status
                Plant trees,By the river,York,5,
                Teach,Sums and letters,Leeds,2,open
                Total,,,12,
                * all dates may change,,,,
                """));
        assertThat(plan.comingIn())
                .extracting(PlannedNeed::title)
                .containsExactly("Mend the roof", "Plant trees", "Teach");
        Lines needs = byLine(plan);
        assertThat(codes(needs.get(3))).contains(ProblemCode.ROW_WITH_TITLE_ONLY);
        assertThat(codes(needs.get(4))).contains(ProblemCode.ROW_OF_DONE_WORK);
        assertThat(codes(needs.get(5))).contains(ProblemCode.ROW_OF_HEADINGS);
        assertThat(codes(needs.get(8))).contains(ProblemCode.ROW_OF_TOTALS);
        assertThat(codes(needs.get(9))).contains(ProblemCode.ROW_WITH_TITLE_ONLY);
    }

    @Test
    void what_says_why_a_row_is_left_out_says_nothing_else() {
        ImportPlan plan = plan(Files.sheet("""
                Task,Town,Deadline,Done?
                Mend the roof,Leeds,1 March 2031,
                Drive the van,Leeds,2 March 2031,x
                Task,Town,Deadline,Done?
                #activity,#loc+name,#date +end,#status
                Total makeover of the garden,Leeds,3 March 2031,
                Grand total: 2 tasks,,,
                """));
        assertThat(plan.comingIn())
                .extracting(PlannedNeed::title)
                .containsExactly("Mend the roof", "Total makeover of the garden");
        Lines needs = byLine(plan);
        assertThat(codes(needs.get(3))).containsExactly(ProblemCode.ROW_OF_DONE_WORK);
        assertThat(codes(needs.get(4))).containsExactly(ProblemCode.ROW_OF_HEADINGS);
        assertThat(codes(needs.get(5))).containsExactly(ProblemCode.ROW_OF_HEADINGS);
        assertThat(codes(needs.get(7))).containsExactly(ProblemCode.ROW_OF_TOTALS);
    }

    @Test
    void of_several_states_one_may_say_that_it_is_done() {
        ImportPlan plan = plan(
                Files.sheet(
                        "title,status\nTarp,\"Open, unassigned\"\nMuck out,\"Closed, completed\"\nFence,\"Open, not completed\"\n"));
        assertThat(plan.comingIn()).extracting(PlannedNeed::title).containsExactly("Tarp", "Fence");
    }

    @Test
    void cells_that_were_merged_are_not_filled_in_but_told() {
        ImportPlan plan = plan(Files.sheet("""
                Organisation,Location,Role
                Elm House,Oxford,Befriender
                ,,Driver
                ,,Computer buddy
                Reading Room,Leeds,Treasurer
                ,,Web editor
                """));
        assertThat(plan.problems())
                .contains(
                        new Problem(0, "Organisation", ProblemCode.BLANKS_UNDER_VALUES, List.of("3")),
                        new Problem(0, "Location", ProblemCode.BLANKS_UNDER_VALUES, List.of("3")));
        assertThat(plan.needs().get(1).groupName()).isEmpty();
        assertThat(plan(Files.sheet("title,city\na b,Leeds\nc d,\ne f,Leeds\ng h,\n"))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_tick_says_that_it_can_be_done_from_anywhere_and_a_town_after_or_is_kept() {
        ImportPlan plan = plan(Files.sheet("title,city,virtual\nHelp,Leeds,No\nText,,Yes\nWrite,,\n"));
        assertThat(plan.needs()).extracting(PlannedNeed::remote).containsExactly(false, true, false);
        PlannedNeed either = only("title,city\nWrite,\"Remote, or Berlin\"\n");
        assertThat(either.remote()).isTrue();
        assertThat(town(either)).isEqualTo("Berlin");
    }

    @Test
    void a_lone_tag_names_the_field_of_computers() {
        for (String tag : List.of("IT", "I.T.", "ICT", "Informática", "TI", "EDV")) {
            assertThat(skills(only("title,description,tags\nHelp,us," + tag + "\n")))
                    .as(tag)
                    .containsExactly("it-support");
        }
        assertThat(only("title,description\nHelp,Take it or leave it.\n").skills())
                .isEmpty();
    }

    @Test
    void lists_of_skills_are_cut_where_people_join_them() {
        assertThat(skills(only("title,skills\nHelp,Cooking & carpentry\n"))).contains("cooking", "carpentry");
        assertThat(skills(only("title,skills\nHelp,plumbing/carpentry and welding\n")))
                .contains("plumbing", "carpentry", "welding");
        assertThat(skills(only("title,skills\nHelp,driving (own car)\n"))).contains("driving");
        assertThat(skills(only("title,skills\nHelp,\"Word, Excel, Access\"\n")))
                .contains("office-software", "spreadsheets");
    }

    @Test
    void one_column_a_skill_is_read_by_its_headings() {
        ImportPlan plan = plan(Files.sheet("""
                title,Cooking,Carpentry,Welding,Has a roof
                Feast,x,,,yes
                Shed,,X,✓,no
                """));
        assertThat(skills(plan.needs().getFirst())).containsExactly("cooking");
        assertThat(skills(plan.needs().getLast())).containsExactly("carpentry", "welding");
    }

    @Test
    void where_most_rows_say_little_a_title_is_a_need() {
        assertThat(plan(Files.sheet("title,city,details\nBoots,,\nRope,,\nRoof,Leeds,It leaks\n"))
                        .comingIn())
                .hasSize(3);
    }

    @Test
    void the_same_words_for_another_town_are_another_need() {
        List<PlannedNeed> needs = plan(Files.sheet(
                        "title,city,country\nDrive the van,Leeds,UK\nDrive the van,York,UK\nDrive the van,York,UK\n"))
                .needs();
        assertThat(needs).extracting(PlannedNeed::comesIn).containsExactly(true, true, false);
    }

    @Test
    void hours_have_decimals_thousands_and_a_limit() {
        assertThat(only("title,hours\nx,3.5\n").hours()).isEqualTo(4);
        assertThat(only("title,hours\nx,\"1,500 h\"\n").hours()).isEqualTo(1500);
        assertThat(only("title,hours\nx,٢-٤ ساعات\n").hours()).isEqualTo(4);
        PlannedNeed endless = only("title,hours\nx,99999999999\n");
        assertThat(endless.hours()).isNull();
        assertThat(codes(endless)).contains(ProblemCode.HOURS_TOO_MANY);
    }

    @Test
    void names_in_writings_without_spaces_are_taken_out_of_texts_too() {
        PlannedNeed need = only("""
                项目名称,项目描述,联系人,联系电话
                社区图书馆网站,请联系王小明。需要新网站。,王小明,13800138000
                翻译手册,手册二十页,李华,13900139000
                """);
        assertThat(need.summary()).isEqualTo("请联系" + REMOVED + "。需要新网站。");
        assertThat(need.title()).isEqualTo("社区图书馆网站");
    }

    private static List<String> skills(PlannedNeed need) {
        return need.skills().stream().map(SkillId::code).toList();
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.needs().stream().map(PlannedNeed::externalKey).toList();
    }

    @Test
    void what_is_told_of_time_in_words_stands_under_the_text() {
        String file = """
                title,description,when,hours
                Fix the pump,It leaks.,every Saturday,half a day
                Sew flags,Twelve flags.,Jan 15,2 hrs/week
                Paint the door,Blue.,2031-03-01,3
                """;
        PlannedNeed pump = only(file, 2);
        assertThat(pump.summary()).isEqualTo("It leaks.\n\nwhen: every Saturday\nhours: half a day");
        assertThat(codes(pump)).contains(ProblemCode.DATE_IN_WORDS, ProblemCode.NUMBER_NOT_READ);

        PlannedNeed flags = only(file, 3);
        assertThat(flags.summary()).isEqualTo("Twelve flags.\n\nwhen: Jan 15\nhours: 2 hrs/week");
        assertThat(flags.hours()).isEqualTo(2);
        assertThat(codes(flags)).contains(ProblemCode.DATE_NOT_READ).doesNotContain(ProblemCode.DATE_IN_WORDS);

        assertThat(only(file, 4).summary()).isEqualTo("Blue.");
    }

    @Test
    void words_that_come_to_stand_under_the_text_lead_to_nobody() {
        PlannedNeed need = only(
                "title,when,contact person\nFix the pump,call Ada Moor on 0113 496 0147,Ada Moor\nSew,2031-03-01,Bo Roe\n",
                2);
        assertThat(need.summary()).isEqualTo("when: call " + Planned.REMOVED + " on " + Planned.REMOVED);
        assertThat(codes(need)).contains(ProblemCode.CONTACT_REMOVED);
    }

    @Test
    void a_column_that_tells_when_in_words_only_is_taken() {
        assertThat(only("title,when\nFix the pump,Sat mornings\nSew flags,one hour a week\n")
                        .summary())
                .isEqualTo("when: Sat mornings");
        // a column of other words is none
        assertThat(only("title,from\nFix the pump,Ada Moor\nSew flags,Bo Roe\n").summary())
                .isEmpty();
    }

    @Test
    void the_last_of_several_days_in_a_column_of_beginnings_is_the_end() {
        PlannedNeed days = only("title,when\nCount birds,12–14 March 2031\n");
        assertThat(days.starts()).isEqualTo(LocalDate.of(2031, 3, 12));
        assertThat(days.byWhen()).isEqualTo(LocalDate.of(2031, 3, 14));
        assertThat(only("title,when\nCount birds,March 2031\n").byWhen()).isNull();
        assertThat(only("title,when,until\nCount birds,12–14 March 2031,2031-04-01\n")
                        .byWhen())
                .isEqualTo(LocalDate.of(2031, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Yes, fully remote\"", "Sí - por Zoom", "نعم، عبر الإنترنت", "yes"})
    void an_answer_may_say_more_than_yes(String remote) {
        assertThat(only("title,remote\nSew flags," + remote + "\n").remote()).isTrue();
        assertThat(only("title,remote\nSew flags,\"No, on-site only\"\n").remote())
                .isFalse();
    }

    @Test
    void what_is_open_again_is_no_repetition_of_what_is_done() {
        String file = "title,city,status\nFix the pump,Leeds,done\nFix the pump,Leeds,open\nFix the pump,Leeds,open\n";
        assertThat(codes(only(file, 2))).containsExactly(ProblemCode.ROW_OF_DONE_WORK);
        assertThat(only(file, 3).comesIn()).isTrue();
        assertThat(codes(only(file, 4))).contains(ProblemCode.DUPLICATE_OF_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Request status,filled",
                "Situação,Encerrada",
                "Statut,pourvu",
                "Status,已完成",
                "Stan/status,zakończone"
            })
    void what_is_done_is_said_in_many_ways(String state) {
        String[] cells = state.split(",", -1);
        assertThat(codes(only("title,city," + cells[0] + "\nFix the pump,Leeds," + cells[1] + "\n")))
                .containsExactly(ProblemCode.ROW_OF_DONE_WORK);
    }
}
