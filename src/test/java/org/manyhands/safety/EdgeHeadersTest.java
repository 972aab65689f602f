package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        assertThat(said).isEqualTo(CommonHeaders.EVERYWHERE);
    }
}
