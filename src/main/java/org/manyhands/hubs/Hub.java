package org.manyhands.hubs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Conflict;
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

    @ElementCollection
    @CollectionTable(name = "hub_rules", joinColumns = @JoinColumn(name = "hub_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> rules = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "hub_question", joinColumns = @JoinColumn(name = "hub_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<JoinQuestion> questions = new ArrayList<>();

    @Version
    private int version;

    /** For Hibernate. */
    protected Hub() {}

    Hub(HubId id, HubSettings settings) {
        this.id = id.value();
        take(settings);
    }

    /**
     * Changes the hub.
     *
     * @param seen the version that the person who changes it had before them
     * @throws Conflict if somebody else changed it since
     */
    void change(HubSettings settings, int seen) {
        if (version != seen) {
            throw new Conflict();
        }
        take(settings);
    }

    private void take(HubSettings settings) {
        name = settings.name();
        mode = settings.mode();
        placeId = settings.place() == null ? null : settings.place().geonameId();
        languages = settings.languages();
        description = settings.description();
        listed = settings.listed();
        keptOpenDays = settings.retention().open();
        keptCarefulDays = settings.retention().careful();
        keptProtectedDays = settings.retention().protectedNeeds();
        freshnessDays = settings.pace().freshnessDays();
        answerDays = settings.pace().answerDays();
        offersMayStay = settings.pace().offersMayStay();
        rules.clear();
        rules.putAll(settings.rules());
        questions.clear();
        questions.addAll(settings.questions());
    }

    HubId id() {
        return new HubId(id);
    }

    boolean isListed() {
        return listed;
    }

    int version() {
        return version;
    }

    List<JoinQuestion> questions() {
        return List.copyOf(questions);
    }

    HubSummary summary() {
        return new HubSummary(id(), name, listed, mode, List.copyOf(languages), place(), retention(), pace());
    }

    HubSettings settings() {
        return new HubSettings(
                name, mode, languages, place(), description, listed, rules, questions, retention(), pace());
    }

    private @Nullable PlaceId place() {
        return placeId == null ? null : new PlaceId(placeId);
    }

    private Retention retention() {
        return new Retention(keptOpenDays, keptCarefulDays, keptProtectedDays);
    }

    private Pace pace() {
        return new Pace(freshnessDays, answerDays, offersMayStay);
    }
}
