package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Audience;
import org.manyhands.needs.Exposure;
import org.manyhands.needs.NeedDrafts;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.web.NeedPage;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;

/** What each audience would see of a need, in words; computed by the code that draws its page. */
@RequestScoped
class Previews {

    private final CurrentActor actor;
    private final NeedDrafts drafts;
    private final NeedWords words;

    @Inject
    Previews(CurrentActor actor, NeedDrafts drafts, NeedWords words) {
        this.actor = actor;
        this.drafts = drafts;
        this.words = words;
    }

    List<PreviewShown> of(NeedId id, Exposure asked) {
        Map<Audience, NeedView> seen = drafts.preview(actor.person(), id, asked, words.locale());
        return NeedDrafts.PREVIEWED.stream()
                .map(audience -> shown(audience, seen.get(audience)))
                .toList();
    }

    private PreviewShown shown(Audience audience, @Nullable NeedView view) {
        String name = words.say("audience", audience);
        if (view == null) {
            return new PreviewShown(name, words.say("preview_nothing"), List.of());
        }
        List<NeedPage.Fact> facts = new ArrayList<>();
        add(facts, "fact_title", view.texts().title());
        add(facts, "fact_who", view.group());
        String where = words.where(view.remote(), view.place());
        add(facts, "fact_where", where.isEmpty() ? words.say("where_not_told") : where);
        NeedView.Inside inside = view.inside();
        add(facts, "fact_decides", inside == null ? words.say("not_told") : inside.decider());
        return new PreviewShown(name, words.say("preview_sees", audience), facts);
    }

    private void add(List<NeedPage.Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new NeedPage.Fact(words.say(name), value));
        }
    }
}
