package org.manyhands.needs.web.triage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.needs.AlikeNeeds;
import org.manyhands.needs.DeclineReason;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedTexts;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.Triage;
import org.manyhands.needs.Urgency;
import org.manyhands.needs.web.Choice;
import org.manyhands.needs.web.NeedPage;
import org.manyhands.needs.web.NeedPageAssembler;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.PersonalTraces;
import org.manyhands.shared.web.Counted;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** Draws the coordinators' page. */
@RequestScoped
class TriagePageAssembler {

    private static final int PAGE = 20;

    /**
     * Which part of which queue the reader looks at.
     *
     * @param queue null for none of them: the address names none, and the open need waits in none
     */
    record Place(NeedQueues.@Nullable OfHub queue, int page) {
        static final Place UNNAMED = new Place(null, 0);

        static Place of(@Nullable String queue, @Nullable String page) {
            return Reading.oneOf(NeedQueues.OfHub.class, queue)
                    .map(named -> new Place(named, Pager.asked(page)))
                    .orElse(UNNAMED);
        }

        /** This place, or the beginning of a queue if this is none. */
        Place or(Supplier<Optional<NeedQueues.OfHub>> otherwise) {
            return queue == null ? new Place(otherwise.get().orElse(null), 0) : this;
        }
    }

    private final CurrentActor actor;
    private final NeedQueues queues;
    private final AlikeNeeds alike;
    private final NeedPageAssembler pages;
    private final Grants grants;
    private final Pseudonyms pseudonyms;
    private final NeedWords words;

    @Inject
    TriagePageAssembler(
            CurrentActor actor,
            NeedQueues queues,
            AlikeNeeds alike,
            NeedPageAssembler pages,
            Grants grants,
            Pseudonyms pseudonyms,
            NeedWords words) {
        this.actor = actor;
        this.queues = queues;
        this.alike = alike;
        this.pages = pages;
        this.grants = grants;
        this.pseudonyms = pseudonyms;
        this.words = words;
    }

    /** The queues alone. */
    TriagePage of(HubId hub, Place place) {
        return page(hub, place.or(() -> Optional.of(NeedQueues.OfHub.TRIAGE)), null, null);
    }

    /** The queues, and one need open: in the queue that it was picked from, or else in the one where it waits now. */
    TriagePage of(
            HubId hub,
            Place place,
            NeedId id,
            @Nullable NeedRefusal refused,
            TriageItem.Typed typed,
            FormErrors errors) {
        Actor reader = actor.person();
        Triage.demand(reader, hub);
        NeedPage page = pages.of(id, refused);
        if (!page.need().hub().equals(hub)) {
            throw new Absent();
        }
        List<PersonId> coordinators = grants.holders(Role.COORDINATOR, Scope.of(hub));
        Map<PersonId, String> names = pseudonyms.of(coordinators);
        TriageItem item = new TriageItem(
                page,
                words.urgency(page.need().urgency(), page.need().byWhen()),
                "/needs/" + id,
                PersonalTraces.passages(texts(page.need())),
                alike(reader, id),
                keeping(page.need(), reader, coordinators, names),
                Arrays.stream(Urgency.values())
                        .map(urgency -> new Choice(urgency.name(), words.say("urgency", urgency)))
                        .toList(),
                Arrays.stream(DeclineReason.values())
                        .map(reason -> new Choice(reason.name(), words.say("decline_reason", reason)))
                        .toList(),
                typed,
                errors);
        return page(hub, place.or(() -> queues.queueOf(reader, hub, id)), item, id);
    }

    private TriagePage page(HubId hub, Place place, @Nullable TriageItem item, @Nullable NeedId shown) {
        Actor reader = actor.person();
        Triage.demand(reader, hub);
        NeedQueues.OfHub open = place.queue();
        Map<NeedQueues.OfHub, Integer> counts = queues.counts(reader, hub);
        return new TriagePage(
                "/hubs/" + hub + "/desk",
                Arrays.stream(NeedQueues.OfHub.values())
                        .map(queue -> new TriagePage.QueueShown(
                                words.say("queue", queue),
                                address(hub, "", queue),
                                Counted.of(counts.getOrDefault(queue, 0)),
                                queue == open))
                        .toList(),
                open == null
                        ? null
                        : queue(reader, hub, open, place.page(), Counted.of(counts.getOrDefault(open, 0)), shown),
                item);
    }

    private TriagePage.OpenQueue queue(
            Actor reader, HubId hub, NeedQueues.OfHub queue, int page, Counted length, @Nullable NeedId shown) {
        List<NeedQueues.Item> items = queues.list(reader, hub, queue, page * PAGE, PAGE);
        Map<PersonId, String> keepers = pseudonyms.of(items.stream()
                .map(NeedQueues.Item::keeper)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        return new TriagePage.OpenQueue(
                words.say("queue", queue),
                "/hubs/" + hub + "/desk?queue=" + queue.name().toLowerCase(Locale.ROOT),
                items.stream()
                        .map(one -> new TriagePage.ItemShown(
                                one.title().isBlank() ? words.say("untitled") : one.title(),
                                address(hub, "/" + one.need(), queue),
                                waiting(one, keepers),
                                one.need().equals(shown)))
                        .toList(),
                length.more(),
                Pager.of(page, PAGE, length.number(), address(hub, "", queue)));
    }

    private static String address(HubId hub, String item, NeedQueues.OfHub queue) {
        return "/hubs/" + hub + "/triage" + item + "?queue=" + queue;
    }

    private static List<String> texts(NeedView need) {
        NeedTexts texts = need.texts();
        return Stream.of(
                        Stream.of(texts.title(), texts.difference(), texts.tried(), texts.doneWhen(), texts.risks()),
                        Stream.ofNullable(need.inside()).map(NeedView.Inside::decider),
                        need.lines().stream().map(LineShown::what))
                .flatMap(each -> each)
                .toList();
    }

    private String waiting(NeedQueues.Item item, Map<PersonId, String> keepers) {
        String keeper = item.keeper() == null ? null : keepers.get(item.keeper());
        return keeper == null
                ? words.say("queued", item.urgency(), item.since())
                : words.say("queued_kept", item.urgency(), item.since(), keeper);
    }

    private List<TriageItem.AlikeShown> alike(Actor reader, NeedId id) {
        return alike.of(reader, id, words.locale()).stream()
                .map(one -> new TriageItem.AlikeShown(
                        words.row(one.need()),
                        one.facets().stream()
                                .sorted()
                                .map(facet -> words.say("alike", facet))
                                .collect(Collectors.joining(words.say("list_comma")))))
                .toList();
    }

    private TriageItem.Keeping keeping(
            NeedView need, Actor reader, List<PersonId> coordinators, Map<PersonId, String> names) {
        List<Choice> others = coordinators.stream()
                .filter(person -> !reader.is(person))
                .flatMap(person -> {
                    String name = names.get(person);
                    return name == null ? Stream.empty() : Stream.of(new Choice(person.toString(), name));
                })
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        return new TriageItem.Keeping(
                need.keeper() == null,
                reader.is(need.keeper()),
                reader.is(need.deputy()),
                need.deputy() == null ? "" : need.deputy().toString(),
                others);
    }
}
