package org.manyhands.places;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextFolding;

/** What a place, its region and its country are called to a reader. */
final class PlaceLabels {

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private final PlaceFiles files;
    private final PlaceTable places;

    PlaceLabels(PlaceFiles files) {
        this.files = files;
        this.places = files.places();
    }

    /** See {@link Gazetteer#label}. */
    String label(int row, Locale locale) {
        int region = places.region(row);
        String name = places.name(row);
        boolean regionTells = region != PlaceTable.NONE && !files.regions().isCalledLike(region, name);
        String shown = files.shown().name(Integer.toString(places.id(row)), locale, name);
        return joined(locale, shown, regionTells ? region(region, locale) : null, country(row, locale));
    }

    /** See {@link Gazetteer#regionLabel}. */
    String regionLabel(int row, Locale locale) {
        int region = places.region(row);
        return joined(locale, region == PlaceTable.NONE ? null : region(region, locale), country(row, locale));
    }

    /** See {@link Gazetteer#countryLabel}. */
    String country(int row, Locale locale) {
        return files.countries().name(places.country(row), locale);
    }

    /** See {@link Gazetteer#shown}. */
    String shown(int row, PlacePrecision precision, Locale locale) {
        return switch (precision) {
            case PLACE -> label(row, locale);
            case REGION -> tellsRegion(row) ? regionLabel(row, locale) : country(row, locale);
            case COUNTRY -> country(row, locale);
            case NOTHING -> "";
        };
    }

    /** Whether a viewer who may see the region reads its name, and not the country's alone. */
    boolean tellsRegion(int row) {
        int region = places.region(row);
        return region != PlaceTable.NONE && !files.regions().holdsFewPeople(region);
    }

    private String region(int region, Locale locale) {
        return files.regions().name(region, locale);
    }

    private static String joined(Locale locale, @Nullable String... parts) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        StringBuilder label = new StringBuilder();
        for (String part : parts) {
            if (part != null && seen.add(TextFolding.fold(part))) {
                label.append(label.isEmpty() ? "" : separator(locale)).append(part);
            }
        }
        return inReadingDirection(label.toString(), locale);
    }

    /**
     * A town without an Arabic name is written in Latin letters before its country in Arabic ones. The mark at the beginning
     * keeps the list from being laid out, and read, from its end wherever its direction is taken from its first letter.
     */
    private static String inReadingDirection(String label, Locale locale) {
        boolean turned = isArabic(locale)
                && !label.isEmpty()
                && Character.getDirectionality(label.codePointAt(0)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        return turned ? RIGHT_TO_LEFT_MARK + label : label;
    }

    /** Punctuation, not a text to translate: Arabic writes its comma the other way round. */
    private static String separator(Locale locale) {
        return isArabic(locale) ? "، " : ", ";
    }

    private static boolean isArabic(Locale locale) {
        return locale.getLanguage().equals("ar");
    }
}
