package org.manyhands.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;
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

    @Version
    private int version;

    /** For Hibernate. */
    protected CommunityGroup() {}

    GroupId id() {
        return new GroupId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    GroupSummary summary() {
        return new GroupSummary(
                id(),
                hub(),
                name,
                alias,
                nameHidden,
                placeId == null ? null : new PlaceId(placeId),
                List.copyOf(languages),
                sensitivity,
                state == GroupState.ACCREDITED);
    }
}
