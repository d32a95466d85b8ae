package io.plenary.platform.http;

import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the pages of the web client with a head of their own. Unknown addresses get the same page with 404. */
public final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    /** Who asks, and the part of the address after the last slash. */
    public record Visit(Caller caller, String part, String locale) {}

    /** Values that every page needs, such as who is signed in; awaits. */
    public interface Boot {
        Map<String, Object> of(Caller caller, String locale);
    }

    private static final int UNAVAILABLE = 503;

    private final String index;
    private final String origin;
    private final Headers headers;
    private final Callers callers;
    private final Boot boot;
    private final ExecutorService threads;
    private final Map<String, Function<Visit, Page>> pages = new LinkedHashMap<>();

    public record Parts(
            String index, String publicOrigin, Headers headers, Callers callers, Boot boot, ExecutorService threads) {}

    public Pages(Parts parts) {
        index = parts.index();
        origin = parts.publicOrigin();
        headers = parts.headers();
        callers = parts.callers();
        boot = parts.boot();
        threads = parts.threads();
    }

    /** @param pattern a Vert.x route such as {@code /e/:part} */
    public Pages on(String pattern, Function<Visit, Page> page) {
        pages.put(pattern, page);
        return this;
    }

    public void mount(Router router) {
        // HEAD too: mail scanners and link previews ask with it.
        pages.forEach((pattern, page) -> router.route(pattern)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> serve(context, page)));
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context ->
                        serve(context, visit -> Page.of("Plenary", "").withStatus(404)));
    }

    private void serve(RoutingContext context, Function<Visit, Page> page) {
        var credentials = Callers.Credentials.of(context.request());
        var locale = Entrance.localeOf(context.request().getHeader("Accept-Language"));
        var part = context.pathParam("part");
        var url = origin + context.request().path();
        var loop = Vertx.currentContext();
        threads.execute(() -> {
            var caller = identify(credentials);
            var visit = new Visit(caller, part == null ? "" : part, locale);
            // What has control characters names nothing, and PostgreSQL would not even take it for a question.
            var isText = visit.part().chars().noneMatch(Character::isISOControl);
            var ready = isText ? make(page, visit) : Page.of("Plenary", "").withStatus(404);
            var nonce = Headers.nonce();
            var html = html(ready, url, nonce, bootOf(ready, caller, locale), locale);
            loop.runOnContext(go -> write(context, ready.status(), html, nonce));
        });
    }

    /** A page is shown to everybody; a token that no longer holds makes its bearer nobody. */
    private Caller identify(Callers.Credentials credentials) {
        try {
            return callers.identify(new Callers.Credentials(credentials.cookie(), ""));
        } catch (RuntimeException notNow) {
            LOG.debug("page for nobody: {}", notNow.getMessage());
            return Caller.nobody();
        }
    }

    private static Page make(Function<Visit, Page> page, Visit visit) {
        try {
            return page.apply(visit);
        } catch (Refusal refusal) {
            return Page.of("Plenary", refusal.code().title())
                    .withStatus(refusal.code().status());
        } catch (RuntimeException failure) {
            LOG.error("page failed", failure);
            return Page.of("Plenary", "").withStatus(Problems.isDatabaseAway(failure) ? 503 : 500);
        }
    }

    private Map<String, Object> bootOf(Page page, Caller caller, String locale) {
        var all = new LinkedHashMap<String, Object>();
        try {
            all.putAll(boot.of(caller, locale));
        } catch (RuntimeException withoutDatabase) {
            LOG.warn("page without boot values: {}", withoutDatabase.toString());
        }
        all.putAll(page.boot());
        return all;
    }

    private String html(Page page, String url, String nonce, Map<String, Object> boot, String locale) {
        var data = "<script type=\"application/json\" id=\"boot\">" + inScript(StrictJson.write(boot)) + "</script>";
        return index.replace("<!--plenary:head-->", HeadWriter.head(page, url, nonce))
                .replace("<!--plenary:boot-->", data)
                .replace("__NONCE__", nonce)
                .replace("__LANG__", locale);
    }

    /** Inside a script element only {@code <} can end it. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void write(RoutingContext context, int status, String html, String nonce) {
        if (context.response().closed()) return;
        headers.onPage(context.response().headers(), nonce);
        if (status == UNAVAILABLE) context.response().putHeader("Retry-After", "2");
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(Buffer.buffer(html));
    }
}
