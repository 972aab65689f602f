package org.manyhands.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page that the edge shows while the site behind it does not answer. */
class EdgeRefusalTest {

    private static final Path EDGE = Path.of("deploy/edge");

    @Test
    void it_is_drawn_though_it_may_load_nothing() throws IOException, GeneralSecurityException {
        String style = page().expectFirst("style").data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(EDGE.resolve("refusals.conf")))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(NuChecker.findings(Files.readString(EDGE.resolve("refusal.html"))))
                .isEmpty();
    }

    @Test
    void leaving_it_comes_first_and_does_not_need_the_site() throws IOException {
        Element leave = page().expectFirst("a");

        assertThat(leave.attr("href")).isEqualTo("about:blank");
        assertThat(leave.text()).contains("Leave this page", "Salir de esta página", "مغادرة هذه الصفحة");
    }

    private static Document page() throws IOException {
        return Jsoup.parse(Files.readString(EDGE.resolve("refusal.html")));
    }
}
