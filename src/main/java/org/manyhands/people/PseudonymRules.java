package org.manyhands.people;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manyhands.shared.text.TextFolding;

/**
 * What a pseudonym may look like. The rules keep names from harming: invisible and direction-changing characters, piles
 * of marks and mixed scripts serve to imitate or to break pages; many digits could be somebody's telephone number.
 *
 * <p>Whether two names look the same is decided by the skeletons of Unicode Technical Standard 39, as ICU computes them.
 */
final class PseudonymRules {

    static final int SHORTEST = 2;
    static final int LONGEST = 40;

    private static final int MOST_DIGITS = 4;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ '’.·-]");
    private static final Pattern ALLOWED =
            Pattern.compile("\\p{L}\\p{M}{0,2}(?:[ '’.·-]{0,2}(?:\\p{L}\\p{M}{0,2}|\\p{Nd}))*\\.?");

    /** Scripts that are written together (Latin with one other; Japanese, Korean, Chinese with Latin) may mix. */
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
            .build();

    private PseudonymRules() {}

    /** As it will be kept: composed (NFC), white space single and not at the ends. */
    static String tidy(String typed) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** What is wrong with this tidy name in itself, whoever wants it. */
    static Optional<PseudonymProblem> problemOf(String name) {
        long characters = name.codePoints().count();
        if (characters < SHORTEST) {
            return Optional.of(PseudonymProblem.TOO_SHORT);
        }
        if (characters > LONGEST) {
            return Optional.of(PseudonymProblem.TOO_LONG);
        }
        if (!ALLOWED.matcher(name).matches()
                || name.codePoints().anyMatch(PseudonymRules::isInvisible)
                || likeness(name).isEmpty()) {
            return Optional.of(PseudonymProblem.CHARACTERS);
        }
        if (name.codePoints().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.of(PseudonymProblem.DIGITS);
        }
        if (SCRIPTS.failsChecks(BETWEEN_WORDS.matcher(name).replaceAll(""))) {
            return Optional.of(PseudonymProblem.MIXED_SCRIPTS);
        }
        return Offices.isClaimedBy(name) ? Optional.of(PseudonymProblem.OFFICE) : Optional.empty();
    }

    /** Fillers, variation selectors and the like: letters or marks to a computer, and nothing to a reader. */
    private static boolean isInvisible(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Equal for names that a reader could take for each other: case, spaces, accents and look-alikes do not matter. */
    static String likeness(String name) {
        String bare = TextFolding.fold(BETWEEN_WORDS.matcher(name).replaceAll(""));
        return SCRIPTS.getSkeleton(bare).toLowerCase(Locale.ROOT);
    }

    /** Whether one of the two gives the other away: they look alike, or one stands whole in the other. */
    static boolean giveEachOtherAway(String pseudonym, String loginName) {
        String name = likeness(pseudonym);
        String login = likeness(loginName);
        return name.equals(login)
                || (login.length() > SHORTEST && name.contains(login))
                || (name.length() > SHORTEST && login.contains(name));
    }
}
