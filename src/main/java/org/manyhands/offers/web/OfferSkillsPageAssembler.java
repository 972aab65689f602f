package org.manyhands.offers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.OfferState;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Certainty;
import org.manyhands.skills.Level;
import org.manyhands.skills.Recognised;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/** Draws the page on which skills are picked. */
@ApplicationScoped
class OfferSkillsPageAssembler {

    /** A longer text is read so far; nobody ticks more than this from one page anyway. */
    private static final int MOST_READ = 20_000;

    private static final int MOST_FOUND = 40;

    private final Taxonomy taxonomy;
    private final SkillReader reader;
    private final RequestLanguage language;

    @Inject
    OfferSkillsPageAssembler(Taxonomy taxonomy, SkillReader reader, RequestLanguage language) {
        this.taxonomy = taxonomy;
        this.reader = reader;
        this.language = language;
    }

    /** The page with what a text speaks of, the surest first. */
    OfferSkillsPage read(OfferSummary offer, SkillChoice choice, String text, FormErrors errors) {
        String beginning = text.substring(0, Math.min(MOST_READ, text.length()));
        List<Skill> found = reader.read(beginning, language.get().locale()).stream()
                .filter(recognised -> recognised.certainty() != Certainty.HINT)
                .sorted(Comparator.comparing(Recognised::certainty))
                .map(Recognised::skill)
                .distinct()
                .limit(MOST_FOUND)
                .toList();
        return page(offer, choice, found, "", text, true, errors, null);
    }

    OfferSkillsPage page(
            OfferSummary offer,
            SkillChoice choice,
            List<Skill> found,
            String q,
            String text,
            boolean looked,
            FormErrors errors,
            @Nullable String problem) {
        Locale locale = language.get().locale();
        List<OfferSkillsPage.Chosen> chosen = choice.marks().entrySet().stream()
                .map(entry -> new OfferSkillsPage.Chosen(
                        entry.getKey().code(),
                        taxonomy.get(entry.getKey()).label(locale),
                        entry.getValue().level(),
                        entry.getValue().learns()))
                .sorted(Comparator.comparing(OfferSkillsPage.Chosen::label, Collator.getInstance(locale)))
                .toList();
        List<OfferSkillsPage.Found> others = found.stream()
                .filter(skill -> !choice.marks().containsKey(skill.id()))
                .map(skill -> new OfferSkillsPage.Found(
                        skill.id().code(),
                        skill.label(locale),
                        taxonomy.get(skill.field()).label(locale)))
                .toList();
        return new OfferSkillsPage(
                "/offers/" + offer.id(),
                offer.state() == OfferState.DRAFT,
                offer.version(),
                chosen,
                others,
                q,
                text,
                !text.isEmpty() || errors.of("text") != null,
                looked,
                List.of(Level.values()),
                errors,
                problem);
    }
}
