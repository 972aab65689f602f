package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.StartNeed;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Option;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.RequestLanguage;

/** The board: open needs, as far as the reader may see them; open to everybody. */
@Path("/needs")
class NeedBoardResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedBoard board;

    @Inject
    BoardFilters filters;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @GET
    public NeedBoardPage show(@BeanParam BoardSearch search) {
        Actor reader = actor.get();
        int number = Pager.asked(search.page());
        if (number >= NeedBoard.pagesFor(reader)) {
            throw new Absent();
        }
        BoardFilters.Meaning meaning = filters.read(search);
        NeedBoard.Page page = board.open(reader, meaning.filter(), number, words.locale());
        return new NeedBoardPage(
                new NeedBoardPage.Typed(
                        typed(search.q()),
                        typed(search.skill()),
                        meaning.within(),
                        search.remote() != null,
                        typed(search.urgency()),
                        typed(search.language()),
                        typed(search.hours())),
                meaning.place(),
                meaning.place().unknown() ? language.say("places:unknown") : null,
                BoardFilters.BANDS.stream()
                        .map(band -> new Option(
                                band.name(),
                                language.say("places:distance_band", band),
                                band.name().equals(meaning.within())))
                        .toList(),
                Arrays.stream(Urgency.values())
                        .map(urgency -> new Option(
                                urgency.name(),
                                words.say("urgency", urgency),
                                urgency.name().equals(search.urgency())))
                        .toList(),
                SpokenLanguages.choices(language.get()).stream()
                        .map(spoken -> new Option(
                                spoken.code(), spoken.name(), spoken.code().equals(search.language())))
                        .toList(),
                search.said().keySet().stream().anyMatch(name -> !name.equals("q")),
                meaning.active(),
                meaning.skillsMeant(),
                page.found(),
                page.rows().stream().map(words::row).toList(),
                Pager.of(number, NeedBoard.PAGE, page.found(), new Address("/needs", search.said()).toString()),
                page.more(),
                StartNeed.isOpenTo(reader),
                NeedBoard.hasOwn(reader),
                !reader.hubsWhere(Permission.TAKE_PART).isEmpty());
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
