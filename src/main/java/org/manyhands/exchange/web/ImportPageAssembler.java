package org.manyhands.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ImportBoard;
import org.manyhands.exchange.ImportRefusal;
import org.manyhands.exchange.ImportState;
import org.manyhands.needs.NeedRow;
import org.manyhands.needs.NeedState;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.Texts;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.RequestLanguage;

/** Draws what became of a file. */
@RequestScoped
class ImportPageAssembler {

    private final CurrentActor actor;
    private final ImportBoard board;
    private final Pseudonyms pseudonyms;
    private final RequestLanguage language;
    private final ImportWords words;

    @Inject
    ImportPageAssembler(
            CurrentActor actor, ImportBoard board, Pseudonyms pseudonyms, RequestLanguage language, ImportWords words) {
        this.actor = actor;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.language = language;
        this.words = words;
    }

    ImportPage of(ImportId id, int page, @Nullable ImportRefusal refusal) {
        ImportBoard.Result result = board.result(actor.person(), id, page, words.locale());
        Map<PersonId, String> names = pseudonyms.of(
                result.history().stream().map(ImportBoard.Happening::by).toList());
        String base = "/imports/" + id;
        return new ImportPage(
                base,
                "/hubs/" + result.hub() + "/imports",
                "/hubs/" + result.hub() + "/triage?queue=INTAKE",
                result.fileName(),
                result.state(),
                result.state() == ImportState.IMPORTED ? "done" : "closed",
                result.rows(),
                result.made(),
                result.alreadyHere(),
                result.leftOut(),
                result.left(),
                result.drafts().stream()
                        .map(need -> draft(need, result.state()))
                        .toList(),
                result.history().stream()
                        .map(happening -> shown(happening, names))
                        .toList(),
                result.undoable(),
                result.undoUntil(),
                refusal == null ? null : words.say("refusal", refusal),
                Pager.of(page, ImportBoard.PAGE, result.left(), base));
    }

    private ImportPage.Draft draft(NeedRow need, ImportState state) {
        return new ImportPage.Draft(
                need.href(),
                need.title().isEmpty() ? words.say("untitled") : need.title(),
                need.state() == NeedState.DRAFT ? "draft" : "open",
                language.say("needs:state", need.state()),
                Stream.of(need.group(), need.place())
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                state == ImportState.UNDONE ? words.say("kept_because", need.state()) : "");
    }

    private ImportPage.Happening shown(ImportBoard.Happening happening, Map<PersonId, String> names) {
        LocalDate day = UtcDay.of(happening.at());
        String name = names.get(happening.by());
        return new ImportPage.Happening(
                words.say("step", happening.to(), name == null ? words.say("somebody") : name),
                Texts.day(language.get(), day),
                day.toString());
    }
}
