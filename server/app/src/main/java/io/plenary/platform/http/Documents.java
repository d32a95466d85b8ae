package io.plenary.platform.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/**
 * Public files with an address of their own that are no page and no operation: feeds, the sitemap. Nobody's sign-in is
 * looked at, so each is the same for everybody.
 */
public final class Documents {
    private static final int OK = 200;
    private static final int MOST_PARAMETERS = 20;

    /** What is asked for, by the names of the pattern and of the query. */
    public record Wish(Map<String, String> parts, Map<String, String> query, String locale, String uri) {
        public String part(String name) {
            return parts.getOrDefault(name, "");
        }
    }

    /** What every document needs. */
    public record Parts(PublicAnswers answers, Headers headers, Problems problems, ExecutorService threads) {}

    private final Parts parts;
    private final Map<String, Function<Wish, Reply>> documents = new LinkedHashMap<>();

    public Documents(Parts parts) {
        this.parts = parts;
    }

    /** @param pattern a Vert.x route; @param answer runs on a virtual thread */
    public Documents on(String pattern, Function<Wish, Reply> answer) {
        documents.put(pattern, answer);
        return this;
    }

    void mount(Router router) {
        documents.forEach((pattern, answer) -> router.route(pattern)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> serve(context, answer)));
    }

    private void serve(RoutingContext context, Function<Wish, Reply> answer) {
        var request = context.request();
        var wish = wish(context);
        var key = PublicDoor.keyOf(request);
        var generation = parts.answers().generation();
        var loop = Vertx.currentContext();
        parts.threads().execute(() -> {
            var reply = reply(wish, answer);
            var kept = KeptReply.of(reply, parts.headers());
            if (key.isPresent() && reply.status() == OK)
                parts.answers().keep(key.get(), kept, generation, System.nanoTime());
            loop.runOnContext(go -> {
                if (!context.response().closed()) kept.write(new Exchange(request, parts.headers()));
            });
        });
    }

    /** The first values of a bounded number of parameters. */
    static Map<String, String> queryOf(RoutingContext context) {
        var query = new HashMap<String, String>();
        for (var pair : context.queryParams())
            if (query.size() < MOST_PARAMETERS) query.putIfAbsent(pair.getKey(), pair.getValue());
        return Map.copyOf(query);
    }

    private static Wish wish(RoutingContext context) {
        var query = queryOf(context);
        var locale = Entrance.localeOf(context.request().getHeader("Accept-Language"));
        var asked = query.getOrDefault("lang", "");
        return new Wish(
                Map.copyOf(context.pathParams()),
                query,
                asked.matches("[a-z]{2}") ? asked : locale,
                context.request().uri());
    }

    private Reply reply(Wish wish, Function<Wish, Reply> answer) {
        try {
            var reply = answer.apply(wish).toldIn(wish.locale());
            return reply.status() == OK ? reply.tagged() : reply;
        } catch (RuntimeException failure) {
            return parts.problems().of(failure, "req-" + System.nanoTime(), wish.locale());
        }
    }
}
