package org.manyhands.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.Id;

/**
 * All texts of the site, in all its languages. A text is named by its bundle (one a feature) and its key, and filled
 * with positional arguments: {@code texts.say(SPANISH, "needs", "covered", 1, 3)}.
 *
 * <p>Arguments: enums are passed by name (for {@code select}), dates and times are written out for the language,
 * everything else goes to ICU as it is. Words that run in the other direction than the language, a name in Arabic letters for a
 * reader of Spanish, are shut off from the sentence around them. Messages are parsed at first use and kept.
 *
 * <p>A singleton and not application scoped: the container's proxy is a subclass, whose construction would read and keep
 * everything a second time.
 */
@Startup
@Singleton
public class Texts {

    /** The bundles, one a feature that has pages; a file {@code messages/<name>.properties} each. */
    public static final Set<String> BUNDLES = bundleNames();

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Message>> parsed = new EnumMap<>(Language.class);

    /** Reads all bundles; a few hundred kilobytes, once. */
    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> all = new TreeMap<>();
            for (String bundle : BUNDLES) {
                load(bundle, language).forEach((key, text) -> all.put(bundle + ":" + key, text.toString()));
            }
            patterns.put(language, Map.copyOf(all));
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The text in this language, filled.
     *
     * @throws IllegalArgumentException if the language has no such text: a mistake in the code, found by the tests
     */
    public String say(Language language, String bundle, String key, @Nullable Object... arguments) {
        return say(language, bundle + ":" + key, arguments);
    }

    /** The same, with bundle and key in one word: {@code "needs:title_missing"}. */
    public String say(Language language, String name, @Nullable Object... arguments) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + name + " in " + language);
        }
        return parsed.getOrDefault(language, Map.of())
                .computeIfAbsent(name, unused -> new Message(language, pattern))
                .fill(arguments);
    }

    /** A message, parsed. Most say the same whatever they are filled with, and are put together once. */
    private static final class Message {

        private final Language language;
        private final MessageFormat format;
        private final ReadingDirection direction;
        private final BitSet choosing;
        private final @Nullable String whole;

        Message(Language language, String pattern) {
            this.language = language;
            this.direction = new ReadingDirection(language);
            this.choosing = choosing(pattern);
            this.format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
            this.whole = format.getArgumentNames().isEmpty() ? format.format(new Object[0]) : null;
        }

        String fill(@Nullable Object[] arguments) {
            if (whole != null) {
                return whole;
            }
            @Nullable Object[] plain = new @Nullable Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                Object argument = plain(language, arguments[i]);
                plain[i] = argument instanceof String words && !choosing.get(i) ? direction.within(words) : argument;
            }
            // A MessageFormat keeps state while it formats, and pages are written by many threads.
            synchronized (format) {
                return direction.whole(format.format(plain));
            }
        }

        /** The arguments that choose between wordings, or are written as numbers: what they say is for ICU, not for a reader. */
        private static BitSet choosing(String pattern) {
            MessagePattern parts = new MessagePattern(pattern);
            BitSet choosing = new BitSet();
            for (int i = 0; i < parts.countParts(); i++) {
                if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_START
                        && parts.getPart(i).getArgType() != MessagePattern.ArgType.NONE) {
                    choosing.set(parts.getPart(i + 1).getValue());
                }
            }
            return choosing;
        }
    }

    /** Whether every language has this text. */
    public boolean has(String name) {
        return patterns.values().stream().allMatch(texts -> texts.containsKey(name));
    }

    /** The message as it is written in the file; for the tests that hold the languages together. */
    String pattern(Language language, String name) {
        return patterns.getOrDefault(language, Map.of()).getOrDefault(name, "");
    }

    /** All names ({@code bundle:key}) in one language; for the tests that hold the languages together. */
    public Set<String> names(Language language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** A day in words: "3 December 2026". */
    public static String day(Language language, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.dates())
                .format(day);
    }

    private static @Nullable Object plain(Language language, @Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Enum<?> value -> value.name();
            case Id id -> id.toString();
            case Boolean flag -> flag.toString();
            case LocalDate day -> day(language, day);
            case LocalTime time ->
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(time);
            // Times of acts are told by the day only (rule G-04: nobody's habits can be read from a page).
            case Instant moment -> day(language, UtcDay.of(moment));
            default -> argument;
        };
    }

    private static Properties load(String bundle, Language language) {
        String suffix = language == Language.ENGLISH ? "" : "_" + language.code();
        Properties properties = new Properties();
        try (InputStream file = resource("messages/" + bundle + suffix + ".properties")) {
            if (file != null) {
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                properties.load(reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Set<String> bundleNames() {
        try (InputStream file = resource("messages/bundles.txt")) {
            if (file == null) {
                throw new IllegalStateException("messages/bundles.txt is missing");
            }
            // A name may stand there twice: that is what merging two lines leaves.
            return Set.copyOf(List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable InputStream resource(String path) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
    }
}
