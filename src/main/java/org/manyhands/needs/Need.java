package org.manyhands.needs;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.TextFolding;
import org.manyhands.skills.Level;

/** A need as stored. Every change touches {@code changedAt}, so that the version counts changes of its lines as well. */
@Entity
class Need {

    @Id
    private UUID id;

    private UUID hubId;
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private Instant stateSince;

    @Embedded
    private Wording wording;

    private String titleWords;
    private String words;

    @Embedded
    private Terms terms;

    @Embedded
    private Exposure exposure;

    @Embedded
    private Provenance provenance;

    private UUID createdBy;
    private Instant createdAt;

    private @Nullable UUID keeperId;
    private @Nullable UUID deputyId;

    private @Nullable Instant publishedAt;

    /** Whether it has been written on since it was last open, so that nobody has looked at what it says now. */
    private boolean rewritten;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant staleAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable UUID duplicateOf;

    private int reminders;
    private @Nullable Instant remindAt;
    private Instant changedAt;

    @OneToMany(mappedBy = "need", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<NeedLine> lines = new ArrayList<>();

    @Version
    private int version;

    /** For Hibernate. */
    protected Need() {}

    /** An empty draft. */
    Need(HubId hub, GroupId group, Provenance provenance, Exposure exposure, PersonId by, Instant now) {
        this.id = NeedId.random().value();
        this.hubId = hub.value();
        this.groupId = group.value();
        this.state = NeedState.DRAFT;
        this.stateSince = now;
        this.provenance = provenance;
        this.exposure = exposure;
        this.createdBy = by.value();
        this.createdAt = now;
        this.changedAt = now;
        this.terms = Terms.UNSAID;
        say(Wording.EMPTY, now);
    }

    NeedId id() {
        return new NeedId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    NeedState state() {
        return state;
    }

    Wording wording() {
        return wording;
    }

    Terms terms() {
        return terms;
    }

    Exposure exposure() {
        return exposure;
    }

    Provenance provenance() {
        return provenance;
    }

    List<NeedLine> lines() {
        return List.copyOf(lines);
    }

    Optional<NeedLine> line(NeedLineId wanted) {
        return lines.stream().filter(line -> line.id().equals(wanted)).findFirst();
    }

    int version() {
        return version;
    }

    @Nullable
    PersonId keeper() {
        return keeperId == null ? null : new PersonId(keeperId);
    }

    @Nullable
    PersonId deputy() {
        return deputyId == null ? null : new PersonId(deputyId);
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null before publication. */
    @Nullable
    Freshness freshness(Instant now) {
        return confirmedAt == null || staleAt == null ? null : Freshness.of(confirmedAt, staleAt, now);
    }

    @Nullable
    CloseReason closeReason() {
        return closeReason;
    }

    @Nullable
    NeedId duplicateOf() {
        return duplicateOf == null ? null : new NeedId(duplicateOf);
    }

    @Nullable
    Instant remindAt() {
        return remindAt;
    }

    int reminders() {
        return reminders;
    }

    /** What the policy needs to know. */
    Standing standing() {
        return new Standing(
                id(),
                hub(),
                group(),
                state,
                exposure,
                provenance.origin(),
                publishedAt != null && !rewritten,
                closeReason);
    }

    /** Answers without which a need is neither sent in nor opened. */
    Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        missing.addAll(Missing.of(wording, terms));
        if (lines.isEmpty()) {
            missing.add(Missing.LINES);
        }
        return missing;
    }

    /** New wording, and the folded words that searching and comparing use. */
    void say(Wording newWording, Instant now) {
        wording = newWording;
        titleWords = TextFolding.fold(newWording.title());
        words = Stream.concat(Stream.of(newWording.readable()), lines.stream().map(NeedLine::thing))
                .filter(Objects::nonNull)
                .map(TextFolding::fold)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        changedAt = now;
    }

    void agree(Terms newTerms, Instant now) {
        terms = newTerms;
        changedAt = now;
    }

    void expose(Exposure newExposure, Instant now) {
        exposure = newExposure;
        changedAt = now;
    }

    /** The line that already asks for the same skill. */
    Optional<NeedLine> lineLike(LineDraft draft) {
        return draft instanceof LineDraft.OfSkill wanted
                ? lines.stream()
                        .filter(line -> wanted.skill().code().equals(line.skill()))
                        .findFirst()
                : Optional.empty();
    }

    /** Adds a line; a skill that stands there already gets the new numbers instead of a second line. */
    NeedLineId add(LineDraft draft, Instant now) {
        Optional<NeedLine> same = lineLike(draft);
        if (same.isPresent()) {
            adjust(same.get(), draft.quantity(), draft instanceof LineDraft.OfSkill skill ? skill.level() : null, now);
            return same.get().id();
        }
        NeedLine line = new NeedLine(this, lines.size(), draft);
        lines.add(line);
        say(wording, now);
        return line.id();
    }

    void adjust(NeedLine line, int quantity, @Nullable Level level, Instant now) {
        line.adjust(quantity, level);
        changedAt = now;
    }

    void remove(NeedLine line, Instant now) {
        lines.remove(line);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).moveTo(i);
        }
        say(wording, now);
    }

    /**
     * Goes where the table says.
     *
     * @throws IllegalStateException if the table does not hold it: the policy has been asked before
     */
    void move(NeedMove move, Instant now) {
        if (!move.startsIn(state)) {
            throw new IllegalStateException(move + " does not start in " + state);
        }
        state = move.to();
        stateSince = now;
        changedAt = now;
        closeReason = null;
        declineReason = null;
        duplicateOf = null;
        remindAt = null;
        reminders = 0;
    }

    /** Open, and as good as confirmed until then. */
    void publish(NeedMove move, Instant now, Instant stale) {
        move(move, now);
        publishedAt = publishedAt == null ? now : publishedAt;
        rewritten = false;
        confirm(now, stale);
    }

    void close(NeedMove move, CloseReason reason, @Nullable NeedId sameAs, Instant now) {
        move(move, now);
        closeReason = reason;
        duplicateOf = sameAs == null ? null : sameAs.value();
    }

    void decline(DeclineReason reason, Instant now) {
        move(NeedMove.DECLINE, now);
        declineReason = reason;
    }

    void ask(Instant now, Instant firstReminder) {
        move(NeedMove.ASK_BACK, now);
        remindAt = firstReminder;
    }

    /** Back to its writers, with the reminders of a question: what nobody writes on closes again by itself. */
    void redraft(Instant now, Instant firstReminder) {
        move(NeedMove.REDRAFT, now);
        rewritten = true;
        remindAt = firstReminder;
    }

    void remind(Instant now, Instant next) {
        reminders++;
        remindAt = next;
        changedAt = now;
    }

    void confirm(Instant now, Instant stale) {
        confirmedAt = now;
        staleAt = stale;
        changedAt = now;
    }

    /** A more careful need is asked after more often: what was confirmed stops counting no later than this. */
    void hastenStale(Instant now, Instant atTheLatest) {
        if (staleAt != null && staleAt.isAfter(atTheLatest)) {
            staleAt = atTheLatest;
            changedAt = now;
        }
    }

    void keep(@Nullable PersonId keeper, @Nullable PersonId deputy, Instant now) {
        keeperId = keeper == null ? null : keeper.value();
        deputyId = keeper == null || deputy == null ? null : deputy.value();
        changedAt = now;
    }
}
