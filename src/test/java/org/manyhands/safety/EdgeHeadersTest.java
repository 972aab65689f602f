package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The edge says of its own answers, and of those of the login pages, what the site says of its own. */
class EdgeHeadersTest {

    private static final Pattern HEADER = Pattern.compile("add_header (\\S+) (?:\"([^\"]*)\"|(\\S+)) always;");

    @Test
    void the_edge_says_what_the_site_says() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("deploy/edge/headers.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(lines).allMatch(line -> HEADER.matcher(line).matches());
        Map<String, String> said = lines.stream()
                .map(HEADER::matcher)
                .filter(found -> found.matches())
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2) == null ? found.group(3) : found.group(2)));
        assertThat(said.put("Strict-Transport-Security", overTls())).isEqualTo("$only_over_tls");
        assertThat(said).isEqualTo(CommonHeaders.EVERYWHERE);
    }

    /** What the variable is that stands for it in headers.conf: without TLS, browsers are not to be told. */
    private static String overTls() throws IOException {
        Matcher map = Pattern.compile("map \\$https \\$only_over_tls \\{\\s+on \"([^\"]+)\";\\s+default \"\";\\s+}")
                .matcher(Files.readString(Path.of("deploy/edge/nginx.conf")));
        assertThat(map.find()).isTrue();
        return map.group(1);
    }
}
