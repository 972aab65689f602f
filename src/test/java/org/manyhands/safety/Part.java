package org.manyhands.safety;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Visitor;

/** A column of the permission matrix: who asks. */
enum Part {
    ANON("anonymous", null),
    NEW("first login", Cast.NEWCOMER),
    UNA("in no hub", Cast.UNATTACHED),
    MEM("member", Cast.VOLUNTEER),
    VET("vetted member", Cast.VETTED),
    ORG("organiser of the group", Cast.ORGANISER),
    OTH("organiser of another group", Cast.OTHER_ORGANISER),
    COO("coordinator", Cast.COORDINATOR),
    OUT("coordinator of another hub", Cast.OUTSIDER),
    MOD("moderator", Cast.MODERATOR),
    ADM("administrator", Cast.ADMINISTRATOR),
    AUD("auditor", Cast.AUDITOR);

    private final String heading;
    private final @Nullable Cast cast;

    Part(String heading, @Nullable Cast cast) {
        this.heading = heading;
        this.cast = cast;
    }

    /** As the column is called in {@code docs/permissions.md}. */
    String heading() {
        return heading;
    }

    Optional<Cast> cast() {
        return Optional.ofNullable(cast);
    }

    /** The same, having proved so long ago at the login page who they are. */
    Visitor provenBefore(Duration ago) {
        return cast == null ? Visitor.anonymous() : Visitor.provenBefore(cast, ago);
    }

    Visitor visitor() {
        return cast == null ? Visitor.anonymous() : Visitor.as(cast);
    }
}
