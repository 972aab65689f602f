package org.manyhands.offers.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.CoordinatorLooks;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.offers.OfferAge;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferEnding;
import org.manyhands.offers.OfferKind;
import org.manyhands.offers.OfferState;
import org.manyhands.offers.OfferSummary;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.ResourceKind;

/** Draws the pages of offers. */
@ApplicationScoped
class OfferPageAssembler {

    private final OfferBoard board;
    private final OfferWords words;
    private final HubDirectory hubs;
    private final CoordinatorLooks looks;
    private final Pseudonyms pseudonyms;
    private final RequestLanguage language;
    private final RoomLeftNow room;

    @Inject
    OfferPageAssembler(
            OfferBoard board,
            OfferWords words,
            HubDirectory hubs,
            CoordinatorLooks looks,
            Pseudonyms pseudonyms,
            RequestLanguage language,
            RoomLeftNow room) {
        this.board = board;
        this.words = words;
        this.hubs = hubs;
        this.looks = looks;
        this.pseudonyms = pseudonyms;
        this.language = language;
        this.room = room;
    }

    MyOffersPage mine(Actor actor, @Nullable String problem) {
        List<OfferSummary> offers = board.mine(actor);
        return new MyOffersPage(
                board.isFor(actor),
                room.of(actor),
                offers.stream().map(this::row).toList(),
                count(offers, OfferState.AVAILABLE),
                count(offers, OfferState.PAUSED),
                problem);
    }

    /**
     * The first question of a new offer.
     *
     * @param chosen what was ticked before the form came back
     * @param problem why it was refused, or null
     */
    NewOfferPage begin(Actor actor, String chosen, FormErrors errors, @Nullable String problem) {
        return new NewOfferPage(board.isFor(actor), List.of(ResourceKind.values()), chosen, errors, problem);
    }

    OfferPage offer(Actor actor, OfferId id, @Nullable String problem) {
        OfferSummary offer = board.find(actor, id).orElseThrow(Absent::new);
        boolean mine = actor.is(offer.owner());
        if (!mine) {
            looks.note(actor, id.value());
        }
        String owner = mine ? null : pseudonyms.of(Set.of(offer.owner())).getOrDefault(offer.owner(), "");
        return new OfferPage(
                "/offers/" + offer.id(),
                words.sentence(offer),
                kind(offer),
                OfferWords.mark(offer),
                words.state(offer),
                owner,
                mine ? hubNames(actor) : "",
                mine ? looks.daysAt(id.value()) : List.of(),
                words.bestFirst(offer.skills()).stream()
                        .map(skill -> new OfferPage.SkillRow(
                                words.label(skill),
                                skill.level() == null ? null : language.say("shared:skill_level_choice", skill.level()),
                                skill.wantsToLearn()))
                        .toList(),
                words.period(offer),
                offer.about(),
                offer.conditions(),
                words.expiry(offer),
                mine ? warning(offer) : null,
                mine,
                offer.state() != OfferState.CLOSED,
                offer.state() == OfferState.DRAFT,
                offer.state() == OfferState.AVAILABLE,
                offer.state() == OfferState.PAUSED,
                offer.asksForRenewal(),
                offer.kind() == OfferKind.RESOURCE
                        ? !offer.thing().isEmpty()
                        : !offer.skills().isEmpty(),
                problem);
    }

    OfferClosurePage closure(Actor actor, OfferId id, String chosen, FormErrors errors) {
        OfferSummary offer = own(actor, id);
        if (offer.state() == OfferState.CLOSED) {
            throw new Absent();
        }
        return new OfferClosurePage(
                "/offers/" + id,
                words.sentence(offer),
                offer.state() == OfferState.DRAFT,
                Arrays.stream(OfferEnding.values())
                        .filter(ending -> ending.fits(offer.state()))
                        .toList(),
                chosen,
                errors);
    }

    OfferDetailsPage details(
            Actor actor, OfferSummary offer, OfferDetailsForm form, FormErrors errors, @Nullable String problem) {
        return new OfferDetailsPage(
                "/offers/" + offer.id(),
                offer.state() == OfferState.DRAFT,
                offer.resource() == null ? null : kind(offer),
                board.mayStay(actor),
                OfferAge.STANDS_DAYS,
                form,
                errors,
                problem);
    }

    /**
     * The actor's own offer, to be changed.
     *
     * @throws Absent if it is somebody else's or there is none
     */
    OfferSummary own(Actor actor, OfferId id) {
        return board.find(actor, id).filter(offer -> actor.is(offer.owner())).orElseThrow(Absent::new);
    }

    /** The actor's own skill offer, to be changed. */
    OfferSummary ownSkills(Actor actor, OfferId id) {
        OfferSummary offer = own(actor, id);
        if (offer.kind() != OfferKind.SKILLS) {
            throw new Absent();
        }
        return offer;
    }

    private MyOffersPage.Row row(OfferSummary offer) {
        List<String> facts = new ArrayList<>();
        if (offer.kind() == OfferKind.RESOURCE) {
            facts.add(kind(offer));
        }
        String period = words.period(offer);
        if (period != null) {
            facts.add(period);
        }
        if (offer.state().isStanding() && !offer.asksForRenewal()) {
            facts.add(words.expiry(offer));
        }
        return new MyOffersPage.Row(
                "/offers/" + offer.id(),
                words.sentence(offer),
                OfferWords.mark(offer),
                words.state(offer),
                facts,
                warning(offer),
                offer.asksForRenewal(),
                offer.state() == OfferState.DRAFT);
    }

    private @Nullable String warning(OfferSummary offer) {
        return offer.asksForRenewal() ? words.expiry(offer) : null;
    }

    private String kind(OfferSummary offer) {
        return offer.resource() == null
                ? language.say("offers:kind_skills")
                : language.say("shared:resource_kind", offer.resource());
    }

    private String hubNames(Actor actor) {
        List<String> names = hubs.of(actor.hubsWhere(Permission.TAKE_PART)).values().stream()
                .map(HubSummary::name)
                .sorted()
                .toList();
        return ListFormatter.getInstance(language.get().locale()).format(names);
    }

    private static int count(List<OfferSummary> offers, OfferState state) {
        return (int) offers.stream().filter(offer -> offer.state() == state).count();
    }
}
