package org.manyhands.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** A community group as stored. */
@Entity
class CommunityGroup {

    @Id
    private UUID id;

    private UUID hubId;

    private String name;

    private String alias;

    private boolean nameHidden;

    private String description = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages = List.of();

    private @Nullable Integer placeId;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;

    @Enumerated(EnumType.STRING)
    private GroupState state;

    private Instant since;

    @Version
    private int version;

    /** For Hibernate. */
    protected CommunityGroup() {}

    /** A new group; {@code first} is the move that brings it here. */
    CommunityGroup(HubId hub, GroupDetails details, GroupMove first, Instant now) {
        this.id = UUID.randomUUID();
        this.hubId = hub.value();
        this.state = first.to();
        this.since = now;
        take(details);
    }

    /**
     * Makes a move of the table.
     *
     * @throws Conflict if the table does not hold it from here: somebody else moved first
     */
    void make(GroupMove move, Instant now) {
        if (!move.startsIn(state)) {
            throw new Conflict();
        }
        state = move.to();
        since = now;
    }

    /**
     * Changes what the group says of itself.
     *
     * @param seen the version that the organiser had before them
     * @throws Conflict if somebody else changed it since
     */
    void change(GroupDetails details, int seen) {
        if (version != seen) {
            throw new Conflict();
        }
        take(details);
    }

    private void take(GroupDetails details) {
        name = details.name();
        alias = details.alias();
        nameHidden = details.nameHidden();
        description = details.description();
        languages = details.languages();
        placeId = details.place() == null ? null : details.place().geonameId();
        sensitivity = details.sensitivity();
    }

    GroupId id() {
        return new GroupId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    GroupState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    int version() {
        return version;
    }

    GroupDetails details() {
        return new GroupDetails(name, alias, nameHidden, description, languages, place(), sensitivity);
    }

    GroupSummary summary() {
        return new GroupSummary(
                id(),
                hub(),
                name,
                alias,
                nameHidden,
                place(),
                List.copyOf(languages),
                sensitivity,
                state == GroupState.ACCREDITED);
    }

    private @Nullable PlaceId place() {
        return placeId == null ? null : new PlaceId(placeId);
    }
}
