package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The list of passwords that nobody may choose (ASVS 5, 6.2.4). What Keycloak makes of it, the journeys try
 * ({@code LoginPagesIT}).
 */
class CommonPasswordsTest {

    private static final Path KEYCLOAK = Path.of("deploy/keycloak");
    private static final int FEWEST = 3_000;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    @Test
    void it_holds_the_commonest_that_the_rest_of_the_policy_would_let_pass() throws IOException {
        List<String> passwords = Files.readAllLines(KEYCLOAK.resolve("common-passwords.txt"));

        assertThat(Files.readString(KEYCLOAK.resolve("realm.json")))
                .contains("\"passwordPolicy\": \"length(" + SHORTEST + ") and maxLength(" + LONGEST + ")")
                .contains("passwordBlacklist(common-passwords.txt)");
        assertThat(passwords).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
        assertThat(passwords).allSatisfy(password -> {
            assertThat(password.length()).isBetween(SHORTEST, LONGEST);
            assertThat(password).isEqualTo(password.strip().toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void what_everybody_thinks_of_first_is_in_it() throws IOException {
        assertThat(Files.readAllLines(KEYCLOAK.resolve("common-passwords.txt")))
                .contains("password1234", "qwertyuiop12", "iloveyou1234", "passwordpassword", "123456789012");
    }
}
