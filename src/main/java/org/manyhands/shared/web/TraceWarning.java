package org.manyhands.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.Warnings;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.Passage;
import org.manyhands.shared.text.PersonalTraces;

/**
 * Warns of what would lead to a person in words that others will read, before any of it is stored: the form comes back once with
 * the passages and a tick that they are meant to stand there. The resource declares the tick with {@code
 * @FormFields(TraceWarning.TICK)}, its form draws it with {@code tags/traces.html}.
 *
 * <p>The tick stands in a form that can be changed once more before it is sent. So it carries what it was given for, a mark for
 * each passage in its field, signed for its reader: whatever is added after it was drawn is warned of in its turn.
 */
@ApplicationScoped
public class TraceWarning {

    /** The field of the tick. */
    public static final String TICK = "meant";

    /** Far fewer than the bytes of a signature, so that no mark can be made into one of a ticket. */
    private static final int MARK_BYTES = 6;

    private final SubmittedForm submitted;
    private final TicketKey key;
    private final CurrentActor actor;

    @Inject
    TraceWarning(SubmittedForm submitted, TicketKey key, CurrentActor actor) {
        this.submitted = submitted;
        this.key = key;
        this.actor = actor;
    }

    /**
     * Adds to what is wrong with a form what the words in this field of it tell, unless that is said to be meant so.
     *
     * @return the same errors
     */
    public FormErrors in(FormErrors errors, String field, @Nullable String words) {
        return in(errors, List.of(new Written(field, words)), List.of());
    }

    /**
     * The same for several fields.
     *
     * @param stored the texts as they stand, by the same fields: what is in one of them was meant so then and is not asked about
     *     again there; elsewhere it is, where others may read it
     */
    public FormErrors in(FormErrors errors, List<Written> form, Collection<Written> stored) {
        Set<String> ticked = ticked();
        for (Written each : form) {
            List<Passage> known = PersonalTraces.passages(stored.stream()
                    .filter(text -> text.field().equals(each.field()))
                    .map(text -> Reading.text(text.words()))
                    .toList());
            for (Passage passage : PersonalTraces.passages(List.of(Reading.text(each.words())))) {
                if (!known.contains(passage)) {
                    String mark = mark(each.field(), passage);
                    errors.warn(new Warnings.Warning(each.field(), passage, mark, ticked.contains(mark)));
                }
            }
        }
        return errors;
    }

    private Set<String> ticked() {
        return submitted.typed().getOrDefault(TICK, List.of()).stream()
                .flatMap(tick -> Warnings.marks(tick).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String mark(String field, Passage passage) {
        String marked = String.join("\0", TICK, field, passage.kind().name(), passage.words(), "");
        byte[] signature = key.sign(marked.getBytes(StandardCharsets.UTF_8), actor.ticketOwner());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, MARK_BYTES));
    }
}
