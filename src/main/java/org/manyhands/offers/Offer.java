package org.manyhands.offers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.ResourceKind;

/** An offer as stored. */
@Entity
class Offer {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferEnding ending;

    @Enumerated(EnumType.STRING)
    private @Nullable ResourceKind resource;

    private String thing = "";
    private int quantity = 1;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableUntil;
    private String about = "";
    private String conditions = "";
    private @Nullable LocalDate expiresOn;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "offer_skill", joinColumns = @JoinColumn(name = "offer_id"))
    @BatchSize(size = 50)
    private Set<StoredSkill> skills = new HashSet<>();

    @Version
    private int version;

    /** For Hibernate. */
    protected Offer() {}

    /** An empty draft; {@code resource} is null for skills. */
    Offer(PersonId owner, @Nullable ResourceKind resource, Instant now, LocalDate expiresOn) {
        this.id = OfferId.random().value();
        this.personId = owner.value();
        this.kind = resource == null ? OfferKind.SKILLS : OfferKind.RESOURCE;
        this.resource = resource;
        this.state = OfferState.DRAFT;
        this.stateSince = now;
        this.createdAt = now;
        this.expiresOn = expiresOn;
    }

    OfferId id() {
        return new OfferId(id);
    }

    PersonId owner() {
        return new PersonId(personId);
    }

    OfferKind kind() {
        return kind;
    }

    OfferState state() {
        return state;
    }

    int version() {
        return version;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Whether there is anything in it to give. */
    boolean holdsSomething() {
        return kind == OfferKind.RESOURCE ? !thing.isEmpty() : !skills.isEmpty();
    }

    /** Whether this is a draft of that kind (null for skills) into which nothing has been put. */
    boolean isUntouched(@Nullable ResourceKind asked) {
        return state == OfferState.DRAFT
                && resource == asked
                && !holdsSomething()
                && about.isEmpty()
                && conditions.isEmpty();
    }

    /**
     * Goes where the table says.
     *
     * @throws IllegalStateException if the table does not hold it: the policy has been asked before
     */
    void move(OfferMove move, @Nullable OfferEnding why, Instant now) {
        if (!move.startsIn(state) || move.reasonNeeded() != (why != null)) {
            throw new IllegalStateException(move + " does not start in " + state);
        }
        state = move.to();
        stateSince = now;
        ending = why;
    }

    /** Stands until that day; null for as long as its owner wants. */
    void standUntil(@Nullable LocalDate day) {
        expiresOn = day;
    }

    void choose(Collection<OfferedSkill> chosen) {
        skills.clear();
        chosen.forEach(skill -> skills.add(StoredSkill.of(skill)));
    }

    void describe(OfferTerms terms) {
        thing = terms.thing();
        quantity = terms.quantity();
        availableFrom = terms.from();
        availableUntil = terms.until();
        about = terms.about();
        conditions = terms.conditions();
    }

    List<OfferedSkill> skills() {
        return skills.stream()
                .map(StoredSkill::offered)
                .sorted(Comparator.comparing(OfferedSkill::skill))
                .collect(Collectors.toUnmodifiableList());
    }

    OfferSummary summary(LocalDate today) {
        return new OfferSummary(
                id(),
                owner(),
                kind,
                state,
                ending,
                skills(),
                resource,
                thing,
                quantity,
                availableFrom,
                availableUntil,
                about,
                conditions,
                expiresOn,
                OfferAge.of(expiresOn, today),
                version);
    }
}
