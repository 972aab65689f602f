package org.manyhands.hubs;

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
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.HubId;

/** A hub as stored. */
@Entity
class Hub {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private ModerationMode mode;

    private @Nullable Integer placeId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages = List.of();

    private String description = "";

    private boolean listed = true;

    private int keptOpenDays;
    private int keptCarefulDays;
    private int keptProtectedDays;
    private boolean offersMayStay;
    private int freshnessDays;
    private int answerDays;
    private boolean example;

    @Version
    private int version;

    /** For Hibernate. */
    protected Hub() {}

    HubId id() {
        return new HubId(id);
    }

    HubSummary summary() {
        return new HubSummary(
                id(),
                name,
                mode,
                List.copyOf(languages),
                placeId == null ? null : new PlaceId(placeId),
                new Retention(keptOpenDays, keptCarefulDays, keptProtectedDays),
                new Pace(freshnessDays, answerDays, offersMayStay),
                example);
    }
}
