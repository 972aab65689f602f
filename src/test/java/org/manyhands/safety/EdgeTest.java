package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.exchange.CsvFile;

/** What the files of the edge say; no test runs nginx itself. */
class EdgeTest {

    private static final Path EDGE = Path.of("deploy/edge");

    /** The largest form around a file: its ticket, the other fields, and what the browser writes between them. */
    private static final int FORM = 48 << 10;

    @Test
    void the_largest_file_gets_through_with_the_form_that_brings_it_and_none_of_it_to_the_disk() {
        int most = kibibytes("client_max_body_size");

        assertThat(most).isGreaterThanOrEqualTo(CsvFile.MOST_BYTES + FORM);
        assertThat(kibibytes("client_body_buffer_size")).isEqualTo(most);
    }

    @Test
    void the_page_for_what_is_too_large_is_shown_to_browsers_that_speak_http_2() {
        assertThat(read("refusals.conf")).contains("client_max_body_size 0;");
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2::1, 2001:db8:1:2",
        "2001:db8:1:2:0:0:0:1, 2001:db8:1:2",
        "2001:db8:0:2::1, 2001:db8:0:2",
        "2001:db8:1::5, 2001:db8:1",
        "2001:db8:1:0:a:b:c:d, 2001:db8:1",
        "2001:db8::5, 2001:db8",
        "2001:db8::a:b:c:d, 2001:db8",
        "2001:db8:0:0:1::, 2001:db8",
        "2001:db8::, 2001:db8",
        "2a00::1, 2a00",
        "2a00:0:0:1::1, 2a00:0:0:1",
        "2a00::1:a:b:c:d, 2a00:0:0:1",
        "2a00::2:a:b:c:d, 2a00:0:0:2",
    })
    void a_whole_network_of_ipv6_is_counted_as_one_however_its_addresses_are_written(String address, String network) {
        assertThat(counted(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "10.0.0.1", "::1"})
    void every_other_address_is_counted_alone(String address) {
        assertThat(counted(address)).isEqualTo("$binary_remote_addr");
    }

    @Test
    void of_keycloak_nothing_is_reached_but_what_signing_in_needs() {
        String login = read("edge.conf.template").split("server_name \\$\\{LOGIN_HOST}", 2)[1];

        assertThat(all("location (\\S.*?) \\{ proxy_pass http://login; }", login))
                .containsExactlyInAnyOrder(
                        "/realms/manyhands/protocol/openid-connect/",
                        "/realms/manyhands/login-actions/",
                        "= /realms/manyhands/.well-known/openid-configuration",
                        "~ ^/resources/[^/]+/login/manyhands/");
        assertThat(all("(proxy_pass \\S+);", login)).hasSize(4);
        assertThat(login).contains("location / { return 404; }");
    }

    @Test
    void without_tls_each_name_leads_to_itself_with_the_headers_of_all_pages_and_no_other_name_leads_anywhere() {
        List<String> servers = all("server \\{\\R(.*?)\\R}", read("edge.conf.template")).stream()
                .filter(server -> server.contains("listen 80"))
                .toList();

        assertThat(servers).hasSize(2);
        assertThat(servers.getFirst())
                .contains(
                        "server_name ${SITE_HOST} ${LOGIN_HOST};",
                        "location / { return 308 https://$host$request_uri; }")
                .contains("include /edge/headers.conf;", "include /edge/refusals.conf;", "Content-Security-Policy")
                .doesNotContain("default_server");
        assertThat(servers.getLast()).contains("listen 80 default_server;", "location / { return 444; }");
    }

    /** What the rate limit counts by, as nginx finds it: the first pattern that fits, then the empty text, then the usual. */
    private static String counted(String address) {
        return mapped("$limit_key", mapped("$network", address));
    }

    private static String mapped(String variable, String value) {
        String block = all("map \\$\\w+ " + Pattern.quote(variable) + " \\{\\R(.*?)\\R    }", read("nginx.conf"))
                .getFirst();
        String usual = "";
        for (String line : block.lines().map(String::strip).toList()) {
            Matcher parts = Pattern.compile("(?:\"(~?)(.*)\"|default) (\\S+);").matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            String result = parts.group(3).replace("\"\"", "");
            if (line.startsWith("default")) {
                usual = result.equals("$network") ? value : result;
            } else if (parts.group(1).isEmpty()) {
                if (parts.group(2).equals(value)) {
                    return result;
                }
            } else {
                Matcher fits = Pattern.compile(parts.group(2)).matcher(value);
                if (fits.find()) {
                    return filled(result, fits);
                }
            }
        }
        return usual;
    }

    private static String filled(String result, Matcher found) {
        String text = result;
        for (String name : found.namedGroups().keySet()) {
            text = text.replace("$" + name, found.group(name));
        }
        return text;
    }

    private static int kibibytes(String setting) {
        return Integer.parseInt(all(setting + " (\\d+)k;", read("nginx.conf")).getFirst()) << 10;
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(EDGE.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
