package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is promised of the stylesheet: complete, layered, the same in both directions, light, and ours alone. */
class StylesheetSourceTest {

    private static final Pattern DECLARATION = Pattern.compile("[{;]\\s*(-?[a-z][a-z-]*)\\s*:\\s*([^;{}]+)(?=[;}])");

    @Test
    void every_part_is_listed_once_and_every_listed_part_exists() throws IOException {
        try (var files = Files.walk(StylesheetSource.FOLDER)) {
            var parts = files.map(
                            file -> StylesheetSource.FOLDER.relativize(file).toString())
                    .map(name -> name.replace('\\', '/'))
                    .filter(name -> name.endsWith(".css"))
                    .toList();
            assertThat(StylesheetSource.order()).containsExactlyInAnyOrderElementsOf(parts);
        }
    }

    @Test
    void every_rule_stands_in_the_layer_of_its_part() {
        for (String part : StylesheetSource.order()) {
            var layer = part.startsWith("components/") ? "components" : part.replace(".css", "");
            var text = withoutComments(StylesheetSource.read(part)).strip();
            assertThat(text)
                    .as(part)
                    .startsWith(layer.equals("layers") ? "@layer reset, tokens" : "@layer " + layer + " {");
        }
    }

    /** A page that is right in English is then right in Arabic. */
    @Test
    void properties_are_logical_so_that_right_to_left_is_free() {
        var matcher = DECLARATION.matcher(withoutComments(StylesheetSource.whole()));
        int seen = 0;
        while (matcher.find()) {
            seen++;
            assertThat(matcher.group(1))
                    .as(matcher.group())
                    .doesNotMatch("(.*-)?(left|right|top|bottom)(-.*)?|(min-|max-)?(width|height)|float|clear");
            if (matcher.group(1).equals("text-align")) {
                assertThat(matcher.group(2).strip()).isNotIn("left", "right");
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void talks_to_nobody_else() {
        assertThat(withoutComments(StylesheetSource.whole())).doesNotContain("url(", "@import", "@font-face", "http");
    }

    /** First visit within 50 kB: the stylesheet may take a fifth of it. */
    @Test
    void weighs_at_most_ten_kilobytes_on_the_wire() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(StylesheetSource.whole().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(10_000);
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
