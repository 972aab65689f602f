package org.manyhands.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.manyhands.hubs.Sensitivity;

/**
 * Who may see a need once it is open.
 *
 * @param onWeb also people who are not signed in; for open needs only
 * @param vettedMaySee vetted members find it themselves; for protected needs only, others are shown it by a coordinator
 */
@Embeddable
public record Exposure(
        @Enumerated(EnumType.STRING) Sensitivity sensitivity,
        @Column(name = "on_web") boolean onWeb,
        @Column(name = "vetted_may_see") boolean vettedMaySee) {

    /** Drops a tick that does not belong to the sensitivity. */
    public Exposure {
        onWeb = onWeb && sensitivity == Sensitivity.OPEN;
        vettedMaySee = vettedMaySee && sensitivity == Sensitivity.PROTECTED;
    }

    /** Whether the need is a protected one. */
    public boolean isProtected() {
        return sensitivity == Sensitivity.PROTECTED;
    }

    /** The least that this sensitivity shows. */
    public static Exposure least(Sensitivity sensitivity) {
        return new Exposure(sensitivity, false, false);
    }

    /** Whether anybody would see more than before. */
    public boolean opensMoreThan(Exposure before) {
        return before.sensitivity.isMoreCarefulThan(sensitivity)
                || (onWeb && !before.onWeb)
                || (vettedMaySee && !before.vettedMaySee && before.isProtected());
    }
}
