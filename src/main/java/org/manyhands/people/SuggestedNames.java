package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.manyhands.shared.text.Language;

/**
 * Suggests pseudonyms made of two gentle words by chance, so that nobody has to reveal a taste, a birth year or the name
 * they use elsewhere. The words stand in {@code people/names_<language>.txt}: first words, an empty line, second words;
 * they are chosen so that any two go together in that language.
 */
@ApplicationScoped
public class SuggestedNames {

    private static final int TRIES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Words(List<String> first, List<String> second) {}

    private static final Map<Language, Words> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, read("people/names_" + language.code() + ".txt"));
        }
    }

    private final EntityManager entities;

    @Inject
    SuggestedNames(EntityManager entities) {
        this.entities = entities;
    }

    /** A name that is free at this moment. */
    public String suggest(Language language) {
        String name = "";
        for (int tries = 0; tries < TRIES; tries++) {
            // After a while of bad luck a number makes it free; it means nothing.
            name = twoWords(language) + (tries < TRIES / 2 ? "" : " " + (2 + RANDOM.nextInt(998)));
            if (isFree(name)) {
                return name;
            }
        }
        return name;
    }

    private static String twoWords(Language language) {
        Words words = WORDS.get(language);
        if (words == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return words.first().get(RANDOM.nextInt(words.first().size())) + " "
                + words.second().get(RANDOM.nextInt(words.second().size()));
    }

    private boolean isFree(String name) {
        return (boolean)
                entities.createNativeQuery("select not exists (select from pseudonym_taken where likeness = ?1)")
                        .setParameter(1, PseudonymRules.likeness(name))
                        .getSingleResult();
    }

    private static Words read(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no file " + path);
            }
            String[] halves = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            return new Words(lines(halves[0]), lines(halves[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }
}
