package org.manyhands.shared.web;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name where it was given: in the innermost section that has it. The engine by itself asks every kind of value
 * there is (some 180) whether it knows the name, in each section from the inside out; in nested tags that cost more than
 * drawing the page (docs/adr/0015-statements-planned-once.md).
 */
@EngineConfiguration
public final class NamesInScope implements ValueResolver {

    /** Before all others, the engine's own for single maps included. */
    private static final int FIRST = 20;

    @Override
    public int getPriority() {
        return FIRST;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getParams().isEmpty() && isFirstPart(context) && found(context) != null;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        CompletionStage<Object> found = found(context);
        return found == null ? Results.notFound(context) : found;
    }

    /** Only a first part is a name: in {@code need.title} the title is looked for in the need and nowhere else. */
    private static boolean isFirstPart(EvalContext context) {
        return context.getBase() == context.resolutionContext().getData();
    }

    private static @Nullable CompletionStage<Object> found(EvalContext context) {
        for (ResolutionContext section = context.resolutionContext(); section != null; section = section.getParent()) {
            if (section.getData() instanceof Mapper names && names.appliesTo(context.getName())) {
                CompletionStage<Object> value = names.getAsync(context.getName());
                // A loop says of every name that it may know it.
                if (!Results.isNotFound(value.toCompletableFuture().getNow(null))) {
                    return value;
                }
            }
        }
        return null;
    }
}
