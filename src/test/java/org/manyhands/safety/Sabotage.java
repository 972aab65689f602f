package org.manyhands.safety;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.manyhands.needs.NeedEvents;
import org.manyhands.shared.outbox.OutboxHandler;

/** Lets a layer of the site fail once, with a message that says what nobody may read. Does nothing unless a test asks for it. */
@ApplicationScoped
class Sabotage {

    /** Where it can be made to fail. */
    enum Layer {
        /** It does not fail. */
        NOWHERE,
        /** Before the framework knows of the request. */
        ENTRANCE,
        /** Before the form is read and a resource reached. */
        FILTER,
        /** Where another feature hears of what happened, in its transaction. */
        OBSERVER,
        /** While a page that holds what was typed is being written. */
        TEMPLATE,
        /** Where somebody outside is told. */
        OUTBOX
    }

    /** The topic of messages that nobody hears. */
    static final String TOPIC = "test.sabotage";

    private record Plan(Layer layer, String said) {}

    private static final Plan NONE = new Plan(Layer.NOWHERE, "");

    private static final AtomicReference<Plan> PLAN = new AtomicReference<>(NONE);

    /** The next one who comes there fails, and says this. */
    static void at(Layer layer, String said) {
        PLAN.set(new Plan(layer, said));
    }

    /** Whether it has not come to it. */
    static boolean isWaiting() {
        return !PLAN.get().equals(NONE);
    }

    static void stop() {
        PLAN.set(NONE);
    }

    private static void failAt(Layer layer) {
        Plan plan = PLAN.get();
        if (plan.layer() == layer && PLAN.compareAndSet(plan, NONE)) {
            throw new IllegalStateException("cannot go on with " + plan.said());
        }
    }

    private static boolean isPlanned(Layer layer, String within) {
        Plan plan = PLAN.get();
        return plan.layer() == layer && within.contains(plan.said());
    }

    void entrance(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    failAt(Layer.ENTRANCE);
                    exchange.next();
                },
                1_000);
    }

    @ServerRequestFilter
    public void filter(ContainerRequestContext request) {
        failAt(Layer.FILTER);
    }

    void observer(@Observes NeedEvents event) {
        failAt(Layer.OBSERVER);
    }

    void template(@Observes EngineBuilder engine) {
        engine.addResultMapper(new ResultMapper() {
            @Override
            public int getPriority() {
                return Integer.MAX_VALUE;
            }

            @Override
            public boolean appliesTo(Origin origin, Object result) {
                return isPlanned(Layer.TEMPLATE, String.valueOf(result));
            }

            @Override
            public String map(Object result, Expression expression) {
                failAt(Layer.TEMPLATE);
                return String.valueOf(result);
            }
        });
    }

    /** Hears nothing. */
    @ApplicationScoped
    static class Deaf implements OutboxHandler {

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public void handle(String payload) {
            failAt(Layer.OUTBOX);
        }
    }
}
