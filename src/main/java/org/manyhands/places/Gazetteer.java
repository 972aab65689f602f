package org.manyhands.places;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextFolding;

/**
 * The door to the places. Reads its files once, when first used (a third of a second); after that every method is a matter of
 * microseconds to a few milliseconds, needs no database, and may be called from any thread.
 *
 * <p>Methods that take a {@link PlaceId} expect one that is in the gazetteer and throw {@link IllegalArgumentException}
 * otherwise. Ids from a request go through {@link #find} first. Ids in the database stay valid: the recipe for new data
 * keeps every place that was ever in it.
 */
@ApplicationScoped
public class Gazetteer {

    /**
     * Facts, read once for the whole process. Not in the constructor: the container's proxy is a subclass, whose
     * construction would read everything a second time.
     */
    private static final class Facts {
        private static final PlaceFiles FILES = PlaceFiles.read();
        private static final PlaceLabels LABELS = new PlaceLabels(FILES);
        private static final TownsNearby NEARBY = new TownsNearby(FILES.places());
    }

    /** What finds places by their names; sorting these takes as long again, so only who searches first waits for it. */
    private static final class Search {
        private static final NameIndex INDEX = new NameIndex(Facts.FILES.names());
        private static final PlaceSearch BY_TYPING = new PlaceSearch(Facts.FILES, INDEX);
        private static final PlaceRecogniser RECOGNISER = new PlaceRecogniser(Facts.FILES, INDEX);
    }

    /** Lets the first visitor not wait for the files, and the start of the site neither. */
    void readInTheBackground(@Observes StartupEvent start) {
        Thread.startVirtualThread(Gazetteer::places);
    }

    private static PlaceTable places() {
        return Facts.FILES.places();
    }

    /** The place of an id that came from outside, if there is one. */
    public Optional<Place> find(PlaceId id) {
        int row = places().row(id);
        return row == PlaceTable.NONE ? Optional.empty() : Optional.of(places().place(row));
    }

    /**
     * Places that a person may mean.
     *
     * @param typed the beginning of any word of any of a place's names, in any language and script, case and accents not
     *     mattering; after a comma the beginning of its region or country: "york", "los ang", "القاهرة", "Springfield,
     *     Illinois"
     * @param locale of the reader; names are found in every language whatever it is, so it only stands ready for the
     *     day when the order should depend on it
     * @param limit how many at most
     * @return places of exactly that name first, then the others, larger before smaller
     */
    public List<Place> search(String typed, Locale locale, int limit) {
        return Search.BY_TYPING.search(typed, limit).stream()
                .map(places()::place)
                .toList();
    }

    /**
     * The name by which a place was found, where it is none that {@link #label} tells: for "Lisb" and Huambo "Nova Lisboa", which it
     * was once called. Without accents, as our files keep other names.
     *
     * @param typed what {@link #search} was asked
     */
    public Optional<String> otherName(PlaceId id, String typed, Locale locale) {
        return Search.BY_TYPING
                .otherName(row(id), typed, label(id, locale))
                .map(folded -> UCharacter.toTitleCase(ULocale.ROOT, folded, null));
    }

    /**
     * "Springfield, Illinois, United States"; equal parts once: "Lisbon, Portugal", "Singapore". In the reader's language where
     * the place is known to have a name of its own in it: "Lisboa, Portugal".
     */
    public String label(PlaceId id, Locale locale) {
        return Facts.LABELS.label(row(id), locale);
    }

    /** "Bavaria, Germany"; the country alone where the region is not known. */
    public String regionLabel(PlaceId id, Locale locale) {
        return Facts.LABELS.regionLabel(row(id), locale);
    }

    /** "Germany", in the reader's language where we ship it, in English otherwise. */
    public String countryLabel(PlaceId id, Locale locale) {
        return Facts.LABELS.country(row(id), locale);
    }

    /**
     * What a viewer who may see a place this exactly gets to read.
     *
     * @return empty for {@link PlacePrecision#NOTHING}. For {@link PlacePrecision#REGION} the country alone when the region
     *     has few people, because its name would say nearly as much as the town's
     */
    public String shown(PlaceId id, PlacePrecision precision, Locale locale) {
        return Facts.LABELS.shown(row(id), precision, locale);
    }

    /** Whether a viewer who may see the region reads its name, and not the country's alone. */
    boolean tellsRegion(PlaceId id) {
        return Facts.LABELS.tellsRegion(row(id));
    }

    /** How far apart two towns' centres are. */
    public Distance distance(PlaceId from, PlaceId to) {
        int here = row(from);
        int there = row(to);
        return new Distance(places().kilometres(here, there), places().country(here) != places().country(there));
    }

    /** The same for two towns at hand, in kilometres. */
    public double kilometres(Place one, Place other) {
        return distance(one.id(), other.id()).kilometres();
    }

    /**
     * All towns whose centres lie near a town's, itself among them, in no order.
     *
     * @param kilometres how far, along the great circle
     */
    public List<Place> within(PlaceId centre, double kilometres) {
        return Facts.NEARBY.within(row(centre), kilometres);
    }

    /**
     * The town whose centre is nearest to coordinates in an imported file, so that the coordinates need not be kept.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     * @param region what the file says that they lie in, empty where it says nothing; of what we understand, no town outside is
     *     answered
     * @param country the same
     * @return nothing when no centre lies within 50 km, when a number is out of range, or for 0/0, which files contain
     *     where nobody knew better
     */
    public Optional<Place> nearest(double latitude, double longitude, String region, String country) {
        return Facts.NEARBY.nearest(latitude, longitude, Search.RECOGNISER.area(region, country));
    }

    /**
     * The place meant by words in an imported file.
     *
     * @param city a name, alone ("MANHATTAN") or with what it lies in ("Berlin, Germany")
     * @param region state or province, spelled out or as an abbreviation (United States, Canada, Australia, Brazil,
     *     Mexico, India, Germany, the cantons of Switzerland, the provinces of Italy). An abbreviation is read within the country,
     *     if one is named
     * @param country a name in any language, or a code of two or three letters
     * @return the place if the words leave no real doubt; a region or country alone is not enough
     */
    public Optional<Place> recognise(String city, @Nullable String region, @Nullable String country) {
        return Search.RECOGNISER.recognise(city, region, country).map(places()::place);
    }

    /**
     * The place that somebody in the same country would mean by a name that {@link #recognise} leaves open.
     *
     * @param home a town of that country
     */
    public Optional<Place> recogniseIn(PlaceId home, String city, @Nullable String region) {
        return Search.RECOGNISER
                .recogniseIn(places().country(row(home)), city, region)
                .map(places()::place);
    }

    /**
     * All towns shown under a name that lie where the words beside it say, larger before smaller.
     *
     * @param region as for {@link #recognise}
     * @param country the same
     */
    public List<Place> shownUnder(String city, @Nullable String region, @Nullable String country) {
        return Search.RECOGNISER
                .shownUnder(city, region, country)
                .mapToObj(row -> places().place(row))
                .toList();
    }

    /**
     * The town of a country whose name is also that of another country: عمان is Amman, and Oman.
     *
     * @param home a town of that country
     */
    public Optional<Place> calledLikeAnotherCountry(PlaceId home, String city) {
        return Search.RECOGNISER
                .calledLikeAnotherCountry(places().country(row(home)), city)
                .map(places()::place);
    }

    /**
     * Whether words in an imported file tell, beside a town's name, a country or region that we understand: "Berlin, Germany",
     * or "Berlin" with "DE". What they do not tell can be asked of the rest of the file,
     * and so can what they leave open between countries ("Richmond, CA").
     */
    public boolean tellsItsArea(String city, @Nullable String region, @Nullable String country) {
        return Search.RECOGNISER.tellsItsArea(city, region, country);
    }

    /** Whether several towns are shown under this name, so that it takes a country or region to tell which is meant. */
    public boolean isNameOfSeveral(String words) {
        return Search.RECOGNISER.isNameOfSeveral(TextFolding.fold(words));
    }

    /** Whether a cell of an imported file is the name or code of a country or region, and so no town: "Germany", "NY", "مصر". */
    public boolean isCountryOrRegion(String words) {
        return Search.RECOGNISER.isArea(words);
    }

    private int row(PlaceId id) {
        int row = places().row(id);
        if (row == PlaceTable.NONE) {
            throw new IllegalArgumentException("not in the gazetteer: " + id);
        }
        return row;
    }
}
