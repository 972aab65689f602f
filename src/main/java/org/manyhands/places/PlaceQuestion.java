package org.manyhands.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.TextFolding;

/**
 * Asks for a place without any script. The form has a text field {@code place}; if its words could mean several places,
 * the form comes back with those as a choice {@code placeId}. What is clear is taken without asking; a name that larger towns'
 * names begin with is not.
 *
 * <pre>{@code
 * PlaceAnswer place = question.read(form.place(), form.placeId(), language.get());
 * place.tell(errors, language::say);
 * }</pre>
 */
@ApplicationScoped
public class PlaceQuestion {

    private static final int MOST_OPTIONS = 12;

    /** So many times as many people make a town the one that is meant. */
    private static final int CLEARLY = 10;

    private final Gazetteer gazetteer;

    @Inject
    PlaceQuestion(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The answer as it is stored, for drawing a form that changes it. */
    public PlaceAnswer of(@Nullable PlaceId stored, Language reader) {
        return stored == null || gazetteer.find(stored).isEmpty()
                ? PlaceAnswer.none()
                : new PlaceAnswer(gazetteer.label(stored, reader.locale()), stored, List.of());
    }

    /**
     * Understands what a form brought.
     *
     * @param typed the words of the field {@code place}; none means no place
     * @param picked the id in {@code placeId}: picked from a list, or the one that stood there before. It counts only
     *     if it fits the words, so that whoever types another name gets another place
     */
    public PlaceAnswer read(@Nullable String typed, @Nullable String picked, Language reader) {
        if (typed == null || typed.isBlank()) {
            return PlaceAnswer.none();
        }
        List<Place> found = gazetteer.search(typed, reader.locale(), MOST_OPTIONS);
        PlaceId meant = PlaceId.parse(picked == null ? "" : picked)
                .flatMap(gazetteer::find)
                .filter(place -> found.contains(place) || isLabel(place, typed, reader))
                .map(Place::id)
                .orElse(null);
        if (meant == null) {
            List<Place> called = found.stream()
                    .filter(place -> isLabel(place, typed, reader))
                    .toList();
            List<Place> sure = called.size() == 1 ? called : found;
            meant = sure.size() == 1 ? sure.getFirst().id() : null;
        }
        if (meant != null) {
            return new PlaceAnswer(gazetteer.label(meant, reader.locale()), meant, List.of());
        }
        List<Place> exactly =
                found.stream().filter(place -> isName(place, typed)).toList();
        boolean mayBeABeginning = exactly.stream()
                .findFirst()
                .map(first -> isBeginningOfLarger(first, found, typed))
                .orElse(false);
        if (!mayBeABeginning && isClearlyTheFirst(exactly)) {
            PlaceId largest = exactly.getFirst().id();
            return new PlaceAnswer(gazetteer.label(largest, reader.locale()), largest, List.of());
        }
        List<PlaceAnswer.Option> options = (exactly.isEmpty() || mayBeABeginning ? found : exactly)
                .stream()
                        .map(place -> new PlaceAnswer.Option(
                                Integer.toString(place.id().geonameId()),
                                gazetteer.label(place.id(), reader.locale()),
                                gazetteer
                                        .otherName(place.id(), typed, reader.locale())
                                        .orElse("")))
                        .toList();
        return new PlaceAnswer(typed, null, options);
    }

    /** The bare name, as the place is shown: "Lisbon". */
    private static boolean isName(Place place, String typed) {
        return TextFolding.fold(place.name()).equals(TextFolding.fold(typed));
    }

    /** Of towns of one name, larger ones first: whoever says Paris and means the one in Texas says so. */
    private static boolean isClearlyTheFirst(List<Place> named) {
        return named.size() == 1
                || (named.size() > 1
                        && named.getFirst().people() > CLEARLY * named.get(1).people());
    }

    /**
     * Whether a larger town's name begins with these words: "San" may be San in Mali, but more people mean San Antonio and
     * have not finished.
     */
    private static boolean isBeginningOfLarger(Place named, List<Place> found, String typed) {
        String beginning = TextFolding.fold(typed);
        return found.stream()
                .anyMatch(place -> place.people() > named.people()
                        && !isName(place, typed)
                        && TextFolding.fold(place.name()).startsWith(beginning));
    }

    private boolean isLabel(Place place, String typed, Language reader) {
        return TextFolding.fold(gazetteer.label(place.id(), reader.locale())).equals(TextFolding.fold(typed));
    }
}
