package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** The pages themselves: parts of long lists, languages, how often they ask. */
@QuarkusTest
class ImportPagesTest extends TownTest {

    @Inject
    EntityManagerFactory factory;

    private final Visitor juniper = Desk.coordinator();

    @Test
    void a_long_dry_run_is_leafed_through_and_narrowed() {
        String file = Desk.brought(juniper, "long.csv", rows(120));

        Page run = Desk.dryRun(juniper, file);

        assertThat(run.document().select("tbody tr")).hasSize(50);
        assertThat(run.text()).contains("1 to 50 of 121", "120 drafts from 121 rows");
        assertThat(juniper.visit(file + "/rows?show=ALL&page=3").document().select("tbody tr"))
                .hasSize(21);
        Page out = juniper.visit(file + "/rows?show=OUT");
        assertThat(out.document().select("tbody tr")).hasSize(1);
        assertThat(out.document().select("tbody tr").text()).contains("The same as line 2.", "left out");
    }

    @Test
    void a_file_with_the_quirks_of_real_ones_is_told_in_every_language() {
        String file = Desk.brought(juniper, "encuesta.csv", Desk.sample("encuesta.csv"));
        for (Language language : Language.values()) {
            Visitor reader = juniper.speaking(language);
            for (String path : List.of(file + "/columns", file + "/rows", Desk.IMPORTS)) {
                Page page = reader.visit(path);
                assertThat(page.status()).as(language.ownName() + path).isEqualTo(200);
                assertThat(page.document().select("html").attr("lang")).isEqualTo(language.code());
            }
        }
        Page columns = juniper.visit(file + "/columns");
        assertThat(columns.text())
                .as("what leads to persons is not even an example")
                .contains("Teléfono de contacto")
                .doesNotContain("612 34 56 78");
        assertThat(juniper.visit(file + "/rows").text())
                .contains("contact or personal details", "Vecinas Unidas", "A text begins like a formula");
    }

    @Test
    void what_a_file_says_is_never_markup_of_ours() {
        String file = Desk.brought(
                juniper,
                "<b>x</b>.csv",
                "title,group,<i>note</i>\n\"<script>alert(1)</script> Boots\",<b>River</b>,<u>z</u>\n"
                        .getBytes(StandardCharsets.UTF_8));

        for (String path : List.of(file + "/columns", file + "/rows", Desk.IMPORTS)) {
            assertThat(juniper.visit(path).document().select("script, main b, main i, main u"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void a_long_file_asks_the_database_no_more_often_than_a_short_one() {
        String little = Desk.brought(juniper, "short.csv", rows(2));
        String much = Desk.brought(juniper, "long.csv", rows(200));
        statements(little + "/rows");
        statements(much + "/rows");
        for (String path : List.of("/rows", "/columns")) {
            assertThat(statements(much + path))
                    .as(path)
                    .isEqualTo(statements(little + path))
                    .isLessThanOrEqualTo(17);
        }
        assertThat(statements(Desk.IMPORTS)).isLessThanOrEqualTo(18);
        Desk.dryRun(juniper, much).form(much + "/drafts").send();
        assertThat(statements(much)).isLessThanOrEqualTo(24);
    }

    private long statements(String path) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(juniper.visit(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }

    /** So many rows, and one that repeats the first. */
    private static byte[] rows(int count) {
        StringBuilder text = new StringBuilder("title,description,group,skills\n");
        for (int i = 1; i <= count; i++) {
            text.append("Boots number ").append(i).append(",Six pairs of them.,River Watch,sewing\n");
        }
        text.append("Boots number 1,Six pairs of them.,River Watch,sewing\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
