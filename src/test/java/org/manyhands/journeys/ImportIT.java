package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;

/** A coordinator brings a file in, is told what is wrong with one that is none, looks at every row, decides, and takes it back. */
class ImportIT extends Journey {

    private static final String IMPORTS = "/hubs/" + Town.HARBOUR + "/imports";

    @ParameterizedTest
    @CsvSource({"WIDE, en", "NARROW, es", "NARROW, ar"})
    void from_a_file_to_drafts_and_back(Device device, String language) {
        Traveller coordinator = arrive(device, language);
        coordinator.signIn(Cast.COORDINATOR);

        coordinator.open(IMPORTS);
        send(coordinator, "empty.csv", "");
        coordinator.look("import-refused");
        assertThat(coordinator.find("#file[aria-invalid]").count())
                .as("told beside the field")
                .isEqualTo(1);

        send(coordinator, "needs-" + language + ".csv", """
                Organisation,Thing wanted,More about it,Where
                River kitchens %1$s,Somebody to mend our PostgreSQL database,It forgets who came.,Lisbon
                River kitchens %1$s,A poster in three languages,For the market on Saturdays.,Porto
                ,,Nothing else stands in this row.,
                """.formatted(language));
        coordinator.look("import-columns");
        coordinator.find("select[name=meaning]").nth(1).selectOption("TITLE");
        coordinator.find("main form button.button-primary").last().click();
        coordinator.look("import-rows");
        assertThat(coordinator.find("main tbody tr").count())
                .as("every row with what becomes of it")
                .isEqualTo(3);
        assertThat(coordinator.text()).contains("PostgreSQL", "River kitchens " + language);

        coordinator.find("form[action$='/drafts'] button.button-primary").click();
        coordinator.look("import-done");
        assertThat(coordinator.find("main a[href^='/needs/']").count()).isEqualTo(2);
        String file = coordinator.path().replaceFirst("\\?.*", "");
        coordinator.find("form[action$='/undoing'] button").click();
        coordinator.open(file);
        coordinator.look("import-undone");
        assertThat(coordinator.find("form[action$='/undoing']").count()).isZero();
    }

    private static void send(Traveller coordinator, String name, String text) {
        coordinator
                .find("[name=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        coordinator
                .find("form[enctype='multipart/form-data'] button.button-primary")
                .click();
    }
}
