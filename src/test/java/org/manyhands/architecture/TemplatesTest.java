package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may hold, whatever data it is given. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void no_template_holds_a_script_or_a_style() throws IOException {
        assertThat(findings("(?i)<script|\\son[a-z]+\\s*=|javascript:|\\sstyle\\s*=|<style|<iframe|<object|<embed"))
                .isEmpty();
    }

    @Test
    void no_template_talks_to_anybody_else() throws IOException {
        assertThat(findings("(?i)(src|srcset|action|href)\\s*=\\s*[\"']?(https?:)?//"))
                .isEmpty();
    }

    @Test
    void no_template_holds_words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path template : templates()) {
            String visible = read(template)
                    .replaceAll("(?s)\\{!.*?!}", " ")
                    .replaceAll("(?s)<!--.*?-->", " ")
                    // the shape of the page is a word of the stylesheet, not of the reader
                    .replaceAll("\\{#shape}\\w+\\{/shape}", " ")
                    .replaceAll("(?s)\\\\\\{", " ")
                    .replaceAll("(?s)\\{[^{}]*}", " ")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replaceAll("&[a-z]+;", " ");
            Matcher word = Pattern.compile("\\p{L}{2,}").matcher(visible);
            while (word.find()) {
                words.add(TEMPLATES.relativize(template) + ": " + word.group());
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void templates_are_short() throws IOException {
        for (Path template : templates()) {
            assertThat(read(template).lines().count()).as(template.toString()).isLessThanOrEqualTo(150);
        }
    }

    private static Set<String> findings(String pattern) throws IOException {
        Set<String> findings = new TreeSet<>();
        for (Path template : templates()) {
            Matcher match = Pattern.compile(pattern).matcher(read(template).replaceAll("(?s)\\{!.*?!}", " "));
            while (match.find()) {
                findings.add(TEMPLATES.relativize(template) + ": " + match.group());
            }
        }
        return findings;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
