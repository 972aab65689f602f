package org.manyhands.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.shared.text.TextFolding;

/**
 * Reads names of towns that say neither region nor country as somebody would who has seen the rest of the file. Where that is
 * in one spot, a town of the name near it is meant; where it is in one country, one of the name there. What is then still far from
 * everything else is a matter for the coordinator: a great city, and a town that alone bears the name and is shown under it, with
 * a word about it; anything else not at all.
 */
final class NamesInTheLight {

    /** How many times larger a town elsewhere must be to be meant rather than the one in the country of the others. */
    private static final int FAR_MORE_FAMOUS = 50;

    private static final int PEOPLE_OF_A_GREAT_CITY = 1_000_000;

    private final Gazetteer gazetteer;
    private final FilesArea area;

    NamesInTheLight(Gazetteer gazetteer, FilesArea area) {
        this.gazetteer = gazetteer;
        this.area = area;
    }

    /** The town of a name that by itself means another, or the same. */
    FoundTown bare(RowPlace row, NamedTown named) {
        FilesArea.Others others = area.without(row.names());
        Place byItself = named.place();
        if (others.haveNear(byItself)) {
            return FoundTown.taken(byItself);
        }
        boolean elsewhere = others.areElsewhereThan(byItself) || others.areInOneSpotFarFrom(byItself);
        return near(others, row, named.name())
                .or(() -> elsewhere ? inTheirCountry(others, row, named.name()) : Optional.empty())
                .filter(place -> !place.equals(byItself) && isAsLikely(place, byItself))
                .map(NamesInTheLight::nearTheOthers)
                .orElseGet(() -> elsewhere ? farFromTheOthers(others, named) : FoundTown.taken(byItself));
    }

    /** The town of names that by themselves leave open which is meant. */
    FoundTown unclear(RowPlace row) {
        FilesArea.Others others = area.without(row.names());
        if (!others.areRows()) {
            return FoundTown.none();
        }
        return row.towns().stream()
                .filter(name -> !gazetteer.tellsItsArea(name, row.region(), row.country()))
                .flatMap(name -> near(others, row, name)
                        .or(() -> inTheirCountry(others, row, name))
                        .or(() -> calledLikeACountry(others, name))
                        .stream())
                .findFirst()
                // "Queens" where the column of regions has it, beside a quarter that we do not know
                .or(() -> Stream.of(row.region())
                        .filter(region -> !region.isEmpty() && !gazetteer.isCountryOrRegion(region))
                        .flatMap(region -> gazetteer.recognise(region, null, row.country()).stream())
                        .filter(others::haveNear)
                        .findFirst())
                .map(NamesInTheLight::nearTheOthers)
                .orElseGet(FoundTown::none);
    }

    private Optional<Place> near(FilesArea.Others others, RowPlace row, String name) {
        return gazetteer.shownUnder(name, row.region(), row.country()).stream()
                .filter(others::areAround)
                .findFirst();
    }

    private Optional<Place> inTheirCountry(FilesArea.Others others, RowPlace row, String name) {
        return others.townOfTheirCountry()
                .flatMap(town -> gazetteer.recogniseIn(town.id(), name, row.region()))
                .filter(place -> !others.areInOneSpotFarFrom(place));
    }

    private Optional<Place> calledLikeACountry(FilesArea.Others others, String name) {
        return others.townOfTheirCountry().flatMap(town -> gazetteer.calledLikeAnotherCountry(town.id(), name));
    }

    static boolean isAsLikely(Place place, Place byItself) {
        return (long) FAR_MORE_FAMOUS * place.people() >= byItself.people();
    }

    /** All that a row's names can mean, beside what they mean by themselves. */
    List<Place> possible(RowPlace row, Optional<NamedTown> named) {
        return named.filter(NamedTown::sure).isPresent()
                ? List.of()
                : Stream.concat(
                                row.towns().stream()
                                        .filter(name -> !gazetteer.tellsItsArea(name, row.region(), row.country())),
                                named.map(NamedTown::name).stream())
                        .distinct()
                        .flatMap(name -> gazetteer.shownUnder(name, row.region(), row.country()).stream())
                        .filter(place -> named.map(NamedTown::place)
                                .filter(byItself -> !isAsLikely(place, byItself))
                                .isEmpty())
                        .toList();
    }

    private static FoundTown nearTheOthers(Place place) {
        return FoundTown.taken(place, ProblemCode.PLACE_NEAR_THE_OTHERS, place.name(), "");
    }

    private FoundTown farFromTheOthers(FilesArea.Others others, NamedTown named) {
        Place place = named.place();
        // with its region: of "Salem, IN" the country alone would say the same once more
        String called = Stream.of(place.name(), place.regionName(), place.countryCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        boolean alone = TextFolding.fold(place.name()).equals(TextFolding.fold(named.name()))
                && !gazetteer.isNameOfSeveral(named.name());
        if (!alone && place.people() < PEOPLE_OF_A_GREAT_CITY) {
            return FoundTown.leftOpen(ProblemCode.PLACE_LEFT_OPEN, named.name(), called);
        }
        // the hub alone is no reason to ask about every town of a file from elsewhere
        return others.areRows()
                ? FoundTown.taken(place, ProblemCode.PLACE_FAR_FROM_THE_OTHERS, called)
                : FoundTown.taken(place);
    }
}
