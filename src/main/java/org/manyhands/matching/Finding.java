package org.manyhands.matching;

import static org.manyhands.matching.Facet.ASKED;
import static org.manyhands.matching.Facet.HOURS;
import static org.manyhands.matching.Facet.LANGUAGE;
import static org.manyhands.matching.Facet.LEVEL;
import static org.manyhands.matching.Facet.LOAD;
import static org.manyhands.matching.Facet.PLACE;
import static org.manyhands.matching.Facet.QUANTITY;
import static org.manyhands.matching.Facet.WHAT;
import static org.manyhands.matching.Grade.MET;
import static org.manyhands.matching.Grade.MISSING;
import static org.manyhands.matching.Grade.PARTLY;

/** Everything that can be found about one facet; each has a short sentence {@code matching:finding_…}. */
public enum Finding {
    /** The skill itself. */
    SKILL_SAME(WHAT, MET),
    /** A narrower kind of it: it serves. */
    SKILL_NARROWER(WHAT, MET),
    /** A wider kind of it: it may serve. */
    SKILL_WIDER(WHAT, PARTLY),
    /** A skill that goes together with it. */
    SKILL_RELATED(WHAT, PARTLY),
    /** Another kind of the same skill. */
    SKILL_SIBLING(WHAT, PARTLY),
    /** The kind of thing. */
    KIND_SAME(WHAT, MET),
    /** Nothing of what is offered comes near; only for somebody who comes forward nevertheless. */
    WHAT_NOT_LISTED(WHAT, MISSING),

    /** At least as well as wanted. */
    LEVEL_REACHES(LEVEL, MET),
    /** One step below. */
    LEVEL_JUST_BELOW(LEVEL, PARTLY),
    /** Two steps below. */
    LEVEL_BELOW(LEVEL, MISSING),
    /** Wants to learn it, where learning is enough. */
    LEVEL_WANTS_TO_BEGIN(LEVEL, PARTLY),
    /** Wants to learn it, where more is wanted. */
    LEVEL_WANTS_TO_LEARN(LEVEL, MISSING),

    /** As many as are still looked for. */
    QUANTITY_ALL(QUANTITY, MET),
    /** Fewer, but some. */
    QUANTITY_SOME(QUANTITY, PARTLY),

    /** Any language will do. */
    LANGUAGE_ANY(LANGUAGE, MET),
    /** At least one in common. */
    LANGUAGE_SHARED(LANGUAGE, MET),
    /** The person did not say. */
    LANGUAGE_NOT_SAID(LANGUAGE, PARTLY),
    /** None in common. */
    LANGUAGE_NONE(LANGUAGE, MISSING),

    /** It does not matter where. */
    PLACE_ANYWHERE(PLACE, MET),
    /** It can be done from afar, and the person does that. */
    PLACE_REMOTE(PLACE, MET),
    /** Not farther than the person goes. */
    PLACE_NEAR(PLACE, MET),
    /** In the same region; how far exactly is not told of a need of this kind. */
    PLACE_SAME_REGION(PLACE, MET),
    /** In the same country; where exactly is not told of a need of this kind. */
    PLACE_SAME_COUNTRY(PLACE, PARTLY),
    /** Farther than the person goes, but not twice as far. */
    PLACE_FARTHER(PLACE, PARTLY),
    /** The person did not say where they are. */
    PLACE_NOT_SAID(PLACE, PARTLY),
    /** Only from afar, and the person does not do that. */
    PLACE_NOT_REMOTE(PLACE, MISSING),
    /** Much farther than the person goes. */
    PLACE_TOO_FAR(PLACE, MISSING),

    /** The need does not say how long it takes. */
    HOURS_NOT_SAID(HOURS, MET),
    /** What is left of the person's hours until the day is enough. */
    HOURS_ENOUGH(HOURS, MET),
    /** What is left is at least half. */
    HOURS_HALF(HOURS, PARTLY),
    /** What is left is less than half. */
    HOURS_TOO_FEW(HOURS, MISSING),

    /** Was never asked for anything. */
    ASKED_NEVER(ASKED, MET),
    /** Was not asked in the last thirty days. */
    ASKED_LONG_AGO(ASKED, MET),
    /** Was asked in the last thirty days. */
    ASKED_THIS_MONTH(ASKED, PARTLY),
    /** Was asked in the last seven days. */
    ASKED_THIS_WEEK(ASKED, MISSING),

    /** Has taken on nothing. */
    LOAD_NONE(LOAD, MET),
    /** Has taken on something, and there is room for more. */
    LOAD_SOME(LOAD, PARTLY);

    private final Facet facet;
    private final Grade grade;

    Finding(Facet facet, Grade grade) {
        this.facet = facet;
        this.grade = grade;
    }

    /** What it is about. */
    public Facet facet() {
        return facet;
    }

    /** How far that is fulfilled. */
    public Grade grade() {
        return grade;
    }
}
