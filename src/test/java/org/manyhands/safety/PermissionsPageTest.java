package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Renders the matrix into {@code docs/permissions.md}. After a change of the rows: {@code mvn test -Dtest=PermissionsPageTest
 * -Dwrite.docs=true}.
 */
class PermissionsPageTest {

    private static final Path PAGE = Path.of("docs/permissions.md");

    @Test
    void the_page_says_what_the_matrix_holds() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("mvn test -Dtest=PermissionsPageTest -Dwrite.docs=true")
                .hasContent(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Who may do what

                Written from `src/test/resources/permissions` by `PermissionsPageTest`; `PermissionMatrixTest` holds the site to it,
                every row for every column, over HTTP. A route of the site that stands in no row fails the build. To change a
                right: change the row first, see the test fail, then the policy.

                """);
        for (Expected expected : Expected.values()) {
            page.append("- **")
                    .append(expected.name())
                    .append("** ")
                    .append(expected.meaning())
                    .append('\n');
        }
        page.append(
                "- **X** beside an act: asks for a login of the last five minutes; whoever signed in before is sent to the login page"
                        + " and back, unless the act does not exist for them anyway\n");
        List<PermissionRow> rows = Permissions.rows();
        List<String> objects =
                rows.stream().map(PermissionRow::object).distinct().toList();
        for (String object : objects) {
            page.append("\n## ").append(object).append("\n\n| act | address | ");
            page.append(Arrays.stream(Part.values()).map(Part::heading).collect(Collectors.joining(" | ")));
            page.append(" | remark |\n")
                    .append("|---".repeat(Part.values().length + 3))
                    .append("|\n");
            rows.stream().filter(row -> row.object().equals(object)).forEach(row -> append(page, row));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, PermissionRow row) {
        page.append("| ")
                .append(row.act())
                .append(row.recentProof() ? " **X**" : "")
                .append(" | ")
                .append(row.verb());
        page.append(" `").append(row.path().replace("{=", "{")).append("` | ");
        for (Part part : Part.values()) {
            Expected expected = row.expected().get(part);
            page.append(expected == null || expected == Expected.N ? "–" : expected.name())
                    .append(" | ");
        }
        page.append(row.remark()).append(" |\n");
    }
}
