package org.manyhands.desk.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.desk.DeskItem;
import org.manyhands.desk.DeskPart;
import org.manyhands.desk.DeskQueue;
import org.manyhands.desk.HubDesk;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.Counted;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** The desk of a hub. */
@Path("/hubs/{hub}/desk")
class DeskResource {

    private static final int MOST_PAGES = 100;

    @PathParam("hub")
    HubId hub;

    @Inject
    CurrentActor actor;

    @Inject
    HubDesk desk;

    @Inject
    HubDirectory hubs;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    WorkSentence sentence;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @GET
    public DeskPage show(@QueryParam("queue") @Nullable String asked, @QueryParam("page") @DefaultValue("0") int page) {
        Actor person = actor.person();
        List<DeskQueue> queues = desk.queues(person, hub);
        DeskQueue open = open(queues, asked);
        int shown = Math.clamp(page, 0, MOST_PAGES);
        List<DeskItem> found = desk.items(person, hub, open.key(), shown);
        Map<HubId, HubSummary> coordinated = hubs.of(person.hubsWhere(Permission.TRIAGE_NEEDS));
        HubSummary summary = Optional.ofNullable(coordinated.get(hub)).orElseThrow(Absent::new);
        String home = "/hubs/" + hub + "/desk?queue=";
        String here = home + open.key() + "&page=";
        if (found.isEmpty() && shown > 0) {
            // What was there has been done meanwhile; an empty page would say that nothing waits any more.
            int last = Math.clamp((open.count() - 1) / HubDesk.PAGE, 0, shown - 1);
            throw new WebApplicationException(Submissions.to(here + last));
        }
        return new DeskPage(
                hub,
                summary.name(),
                otherDesks(coordinated.values()),
                Arrays.stream(DeskPart.values())
                        .map(part -> part(part, queues, open, home))
                        .toList(),
                open.key(),
                label(open),
                items(person, found.stream().limit(HubDesk.PAGE).toList()),
                shown > 0 ? here + (shown - 1) : null,
                found.size() > HubDesk.PAGE ? here + (shown + 1) : null);
    }

    private List<DeskPage.OtherDesk> otherDesks(Collection<HubSummary> coordinated) {
        return coordinated.stream()
                .filter(other -> !other.id().equals(hub))
                .map(other -> new DeskPage.OtherDesk(other.name(), "/hubs/" + other.id() + "/desk"))
                .sorted(Comparator.comparing(DeskPage.OtherDesk::hubName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The queue asked for, else the first one with anything in it. */
    private static DeskQueue open(List<DeskQueue> queues, @Nullable String asked) {
        return queues.stream()
                .filter(queue -> queue.key().equals(asked))
                .findFirst()
                .or(() -> queues.stream().filter(queue -> queue.count() > 0).findFirst())
                .orElseGet(queues::getFirst);
    }

    private DeskPage.Part part(DeskPart part, List<DeskQueue> queues, DeskQueue open, String home) {
        return new DeskPage.Part(
                part.name(),
                queues.stream()
                        .filter(queue -> queue.part() == part)
                        .map(queue -> new DeskPage.Queue(
                                label(queue),
                                home + queue.key(),
                                Counted.of(queue.count()),
                                queue.equals(open),
                                hasPassed(queue.due())))
                        .toList());
    }

    private String label(DeskQueue queue) {
        return language.say(queue.text(), queue.argument());
    }

    private List<DeskPage.Item> items(Actor reader, List<DeskItem> items) {
        Map<PersonId, String> names = pseudonyms.of(items.stream()
                .map(DeskItem::keeping)
                .filter(Objects::nonNull)
                .map(DeskItem.Keeping::keeper)
                .filter(Objects::nonNull)
                .toList());
        return items.stream()
                .map(item -> new DeskPage.Item(
                        sentence.say(item.text(), item.arguments()),
                        item.href(),
                        item.since(),
                        item.due(),
                        item.late() || hasPassed(item.due()),
                        kept(reader, item.keeping(), names)))
                .toList();
    }

    private boolean hasPassed(@Nullable LocalDate day) {
        return day != null && day.isBefore(UtcDay.of(clock.instant()));
    }

    private String kept(Actor reader, DeskItem.@Nullable Keeping keeping, Map<PersonId, String> names) {
        if (keeping == null) {
            return "";
        }
        PersonId keeper = keeping.keeper();
        if (keeper == null) {
            return language.say("desk:kept_by_nobody");
        }
        return reader.is(keeper)
                ? language.say("desk:kept_by_me")
                : language.say("desk:kept_by", names.getOrDefault(keeper, "…"));
    }
}
