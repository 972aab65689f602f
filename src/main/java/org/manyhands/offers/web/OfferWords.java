package org.manyhands.offers.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.OfferAge;
import org.manyhands.offers.OfferKind;
import org.manyhands.offers.OfferState;
import org.manyhands.offers.OfferSummary;
import org.manyhands.offers.OfferedSkill;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.Taxonomy;

/** Tells offers in the reader's language. */
@ApplicationScoped
public class OfferWords {

    /** Skills that a sentence names one by one; the rest is a number. */
    private static final int NAMED = 4;

    private final RequestLanguage language;
    private final Taxonomy taxonomy;

    @Inject
    OfferWords(RequestLanguage language, Taxonomy taxonomy) {
        this.language = language;
        this.taxonomy = taxonomy;
    }

    /** The offer as one line: "PostgreSQL (expert), Docker (working knowledge) and 3 more", "2 × Laptop". */
    public String sentence(OfferSummary offer) {
        if (offer.kind() == OfferKind.RESOURCE) {
            return offer.thing().isEmpty()
                    ? language.say("offers:empty_thing", Objects.requireNonNull(offer.resource()))
                    : language.say("offers:thing_sentence", offer.quantity(), offer.thing());
        }
        if (offer.skills().isEmpty()) {
            return language.say("offers:empty_skills");
        }
        List<OfferedSkill> best = bestFirst(offer.skills());
        List<String> named = new ArrayList<>();
        for (OfferedSkill offered : best.subList(0, Math.min(NAMED, best.size()))) {
            named.add(named(offered, named.isEmpty() ? label(offered) : inSentence(offered)));
        }
        if (best.size() > NAMED) {
            named.add(language.say("offers:skills_more", best.size() - NAMED));
        }
        return list(named);
    }

    /** A skill with its level: "PostgreSQL (expert)", "Arabic (wants to learn)". */
    public String skill(OfferedSkill offered) {
        return named(offered, label(offered));
    }

    private String named(OfferedSkill offered, String name) {
        Level level = offered.level();
        return level == null
                ? language.say("offers:skill_wanted", name)
                : language.say(
                        "offers:skill_with_level",
                        name,
                        language.say("shared:skill_level", level),
                        offered.wantsToLearn());
    }

    /** The state in a word. */
    String state(OfferSummary offer) {
        return offer.state() == OfferState.AVAILABLE && !offer.age().isStanding()
                ? language.say("offers:state_ran_out")
                : language.say("offers:state", offer.state());
    }

    /** The mark that goes with the state's word. */
    static String mark(OfferSummary offer) {
        return switch (offer.state()) {
            case DRAFT -> "draft";
            case AVAILABLE -> offer.age().isStanding() ? "open" : "late";
            case PAUSED -> "hold";
            case CLOSED -> "closed";
        };
    }

    /** Until when it stands. */
    String expiry(OfferSummary offer) {
        return offer.age() == OfferAge.STAYS
                ? language.say("offers:stays")
                : language.say("offers:expiry", offer.age(), Objects.requireNonNull(offer.expiresOn()));
    }

    /** From when until when the thing can be had; null if the owner did not say. */
    @Nullable
    String period(OfferSummary offer) {
        return offer.from() == null && offer.until() == null
                ? null
                : language.say(
                        "offers:period",
                        offer.from() == null ? "no" : "yes",
                        offer.from(),
                        offer.until() == null ? "no" : "yes",
                        offer.until());
    }

    /** The name of a skill for the reader. */
    String label(OfferedSkill offered) {
        return taxonomy.find(offered.skill())
                .map(skill -> skill.label(language.get().locale()))
                .orElse(offered.skill().code());
    }

    /** The same where it does not begin the sentence: "árabe". */
    private String inSentence(OfferedSkill offered) {
        return taxonomy.find(offered.skill())
                .map(skill -> skill.inSentence(language.get().locale()))
                .orElse(offered.skill().code());
    }

    /** What somebody knows best comes first, wishes last, equals by name. */
    List<OfferedSkill> bestFirst(List<OfferedSkill> skills) {
        return skills.stream()
                .sorted(Comparator.comparing(
                                OfferedSkill::level, Comparator.nullsLast(Comparator.<Level>reverseOrder()))
                        .thenComparing(this::label))
                .toList();
    }

    private String list(List<String> parts) {
        return ListFormatter.getInstance(language.get().locale()).format(parts);
    }
}
