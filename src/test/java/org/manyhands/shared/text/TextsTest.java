package org.manyhands.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says everything, and says it in well-formed messages. */
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void every_language_has_every_text() {
        Set<String> english = texts.names(Language.ENGLISH);

        assertThat(english).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(texts.names(language)).as(language.ownName()).isEqualTo(english);
        }
    }

    @Test
    void every_text_is_a_message_that_takes_the_same_arguments_in_every_language() {
        for (String name : texts.names(Language.ENGLISH)) {
            Set<String> english = arguments(name, Language.ENGLISH);
            for (Language language : Language.values()) {
                assertThat(arguments(name, language))
                        .as(name + " in " + language.ownName())
                        .isEqualTo(english);
            }
        }
    }

    @Test
    void every_text_that_a_template_names_exists() throws IOException {
        Pattern use = Pattern.compile("(?<![\\w.])(" + String.join("|", Texts.BUNDLES) + "):([a-z][a-z0-9_]*)");
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<Path, String> template :
                sources("src/main/resources/templates").entrySet()) {
            String withoutComments = template.getValue().replaceAll("(?s)\\{!.*?!}", "");
            Matcher match = use.matcher(withoutComments);
            while (match.find()) {
                if (!texts.has(match.group())) {
                    missing.add(template.getKey().getFileName() + " asks for " + match.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A text is named in full, by its key alone where a class knows its bundle, or as the word behind {@code ?done=}. */
    @Test
    void every_text_is_said_somewhere() throws IOException {
        String sources = String.join("\n", sources("src/main/java").values())
                + String.join("\n", sources("src/main/resources/templates").values());
        Set<String> inFull = found("[a-z]+[:.][a-z][a-z0-9_]*", sources);
        Set<String> quoted = found("(?<=[\"'])[a-z][a-z0-9_]*(?=[\"'])", sources);

        assertThat(texts.names(Language.ENGLISH).stream().filter(name -> {
                    String bundle = name.substring(0, name.indexOf(':'));
                    String key = name.substring(name.indexOf(':') + 1);
                    String done = key.startsWith("done_") ? key.substring("done_".length()) : key;
                    return !inFull.contains(name)
                            && !inFull.contains(bundle + "." + done)
                            && !quoted.contains(done)
                            && !key.startsWith("finding_");
                }))
                .isEmpty();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** From two on: nothing and one are often better said in words of their own. */
    @ParameterizedTest
    @EnumSource
    void counts_in_all_plural_forms_that_the_language_has(Language language) {
        PluralRules rules = PluralRules.forLocale(language.locale());
        List<String> forms =
                IntStream.range(2, 200).mapToObj(rules::select).distinct().toList();
        List<String> incomplete = new ArrayList<>();
        for (String name : texts.names(language)) {
            String pattern = texts.pattern(language, name);
            if (pattern.contains(", plural,") && !forms.stream().allMatch(form -> pattern.contains(form + " {"))) {
                incomplete.add(name);
            }
        }
        assertThat(incomplete).as(forms.toString()).isEmpty();
    }

    @Test
    void words_that_run_the_other_way_do_not_turn_the_sentence_around() {
        assertThat(texts.say(Language.SPANISH, "hubs", "membership_title", "ميناء"))
                .isEqualTo("Tú y \u2068ميناء\u2069");
        assertThat(texts.say(Language.ARABIC, "matching", "reason_and_note", "لا وقت", "Not now (perhaps later)!"))
                .isEqualTo("لا وقت: \u2068Not now (perhaps later)!\u2069");
        assertThat(texts.say(Language.ENGLISH, "matching", "reason_and_note", "No time", "Not now!"))
                .as("in the language of the sentence")
                .isEqualTo("No time: Not now!");
        assertThat(texts.say(Language.ENGLISH, "matching", "reason_and_note", "No time", "\u2068ليس الآن\u2069"))
                .as("shut off already")
                .isEqualTo("No time: \u2068ليس الآن\u2069");
    }

    /** A browser that takes the direction of a line from its first letter would set this one from the right. */
    @Test
    void a_sentence_that_begins_with_such_words_says_its_own_direction_first() {
        assertThat(texts.say(Language.SPANISH, "matching", "reason_and_note", "ميناء", "lo pidió"))
                .isEqualTo("\u200e\u2068ميناء\u2069: lo pidió");
        assertThat(texts.say(Language.SPANISH, "matching", "day", "ميناء"))
                .as("nothing but somebody's words")
                .isEqualTo("\u2068ميناء\u2069");
    }

    @Test
    void an_argument_that_chooses_between_wordings_is_left_alone() {
        assertThat(texts.say(Language.ARABIC, "exchange", "problem", "FILE_EMPTY", "", ""))
                .isEqualTo(texts.say(Language.ARABIC, "exchange", "problem", ProblemName.FILE_EMPTY, "", ""))
                .isEqualTo("الملف فارغ.");
    }

    private enum ProblemName {
        FILE_EMPTY
    }

    private Set<String> arguments(String name, Language language) {
        MessageFormat format = new MessageFormat(texts.pattern(language, name), ULocale.forLocale(language.locale()));
        assertThat(format).isNotNull();
        MessagePattern parts = new MessagePattern(texts.pattern(language, name));
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                arguments.add(parts.getSubstring(part));
            }
        }
        return arguments;
    }

    private static Map<Path, String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, TextsTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
