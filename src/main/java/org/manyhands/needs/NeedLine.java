package org.manyhands.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;

/** One line of a need. */
@Entity
class NeedLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    private Need need;

    private int position;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private @Nullable String skill;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable ResourceKind resource;

    private @Nullable String thing;

    private int quantity;

    @Version
    private int version;

    /** For Hibernate. */
    protected NeedLine() {}

    NeedLine(Need need, int position, LineDraft draft) {
        this.id = NeedLineId.random().value();
        this.need = need;
        this.position = position;
        switch (draft) {
            case LineDraft.OfSkill line -> {
                kind = LineKind.SKILL;
                skill = line.skill().code();
                level = line.level();
            }
            case LineDraft.OfResource line -> {
                kind = LineKind.RESOURCE;
                resource = line.resource();
                thing = line.thing();
            }
        }
        quantity = draft.quantity();
    }

    NeedLineId id() {
        return new NeedLineId(id);
    }

    int quantity() {
        return quantity;
    }

    @Nullable
    String skill() {
        return skill;
    }

    @Nullable
    String thing() {
        return thing;
    }

    /** Other numbers for the same skill or thing. */
    void adjust(int newQuantity, @Nullable Level newLevel) {
        quantity = newQuantity;
        if (kind == LineKind.SKILL && newLevel != null) {
            level = newLevel;
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }
}
