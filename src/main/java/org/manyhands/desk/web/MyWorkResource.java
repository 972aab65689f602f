package org.manyhands.desk.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.desk.MyWork;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;

/** My work. */
@Path("/my-work")
class MyWorkResource {

    @Inject
    CurrentActor actor;

    @Inject
    MyWork work;

    @Inject
    WorkSentence sentence;

    @Inject
    RequestLanguage language;

    @GET
    public MyWorkPage show() {
        Actor person = actor.person();
        List<MyWorkPage.Part> parts = List.of(
                new MyWorkPage.Part("waiting", rows(work.waitingFor(person))),
                new MyWorkPage.Part("awaited", rows(work.awaitedBy(person))),
                new MyWorkPage.Part("under-way", rows(work.underWay(person))));
        boolean clear = parts.stream().allMatch(part -> part.rows().isEmpty());
        return new MyWorkPage(clear, !person.rights().isEmpty(), parts);
    }

    private List<MyWorkPage.Row> rows(List<Waiting> items) {
        return items.stream()
                .map(item -> new MyWorkPage.Row(
                        sentence.say(item.text(), item.arguments()),
                        item.href(),
                        item.since(),
                        item.by(),
                        work.isLate(item),
                        act(item.act())))
                .toList();
    }

    private MyWorkPage.@Nullable Act act(Waiting.@Nullable Act act) {
        return act == null ? null : new MyWorkPage.Act(act.address(), language.say(act.label()));
    }
}
