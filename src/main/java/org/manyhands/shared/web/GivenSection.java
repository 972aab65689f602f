package org.manyhands.shared.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * The section {@code {#given hint=null type='text'}}, with which a tag begins: what may be given to it, each with what stands
 * in where it was not, or was given as null. It lasts to the end of the tag. Does what {@code {#let hint?=null}} does, without
 * looking for each absent name everywhere.
 */
@EngineConfiguration
public final class GivenSection implements SectionHelperFactory<GivenSection.Section> {

    @Override
    public List<String> getDefaultAliases() {
        return List.of("given");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.EMPTY;
    }

    @Override
    public MissingEndTagStrategy missingEndTagStrategy() {
        return MissingEndTagStrategy.BIND_TO_PARENT;
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        if (!block.isMainBlock()) {
            return outer;
        }
        Scope inner = new Scope(outer);
        block.getParameters().forEach((name, instead) -> {
            block.addExpression(name, instead);
            inner.putBinding(name, null);
        });
        return inner;
    }

    @Override
    public Section initialize(SectionInitContext context) {
        Map<String, Expression> instead = new HashMap<>();
        context.getParameters().keySet().forEach(name -> instead.put(name, context.getExpression(name)));
        return new Section(instead);
    }

    /** One such section of one tag. */
    public static final class Section implements SectionHelper {

        private final Map<String, Expression> instead;

        Section(Map<String, Expression> instead) {
            this.instead = Map.copyOf(instead);
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            Map<String, Object> values = new HashMap<>();
            if (context.resolutionContext().getData() instanceof Mapper given) {
                given.mappedKeys().forEach(name -> values.put(name, given.get(name)));
            }
            Map<String, Expression> toWorkOut = new HashMap<>();
            instead.forEach((name, expression) -> {
                if (values.get(name) == null) {
                    if (expression.isLiteral()) {
                        values.put(name, expression.getLiteral());
                    } else {
                        toWorkOut.put(name, expression);
                    }
                }
            });
            CompletionStage<Map<String, Object>> workedOut =
                    toWorkOut.isEmpty() ? CompletedStage.of(Map.of()) : context.evaluate(toWorkOut);
            return workedOut.thenCompose(rest -> {
                values.putAll(rest);
                return context.execute(context.resolutionContext().createChild(Mapper.wrap(values), null));
            });
        }
    }
}
