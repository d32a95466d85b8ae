package io.plenary.platform.http;

import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the pages of the web client with a head of their own. Unknown addresses get the same page with 404. */
public final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    /** Who asks, and the parts of the address by the names that its pattern gives them. */
    public record Visit(Caller caller, Map<String, String> parts, Map<String, String> query, String locale, Site site) {

        /** The part called {@code part}; empty where the pattern has none. */
        public String part() {
            return part("part");
        }

        public String part(String name) {
            return parts.getOrDefault(name, "");
        }
    }

    /** Values that every page needs, such as who is signed in; awaits. */
    public interface Boot {
        Map<String, Object> of(Caller caller, String locale);
    }

    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int UNAVAILABLE = 503;

    private final PageTemplate template;
    private final String origin;
    private final Headers headers;
    private final PublicAnswers answers;
    private final Callers callers;
    private final Boot boot;
    private final ExecutorService threads;
    private final Sites sites;
    private final OwnGround ground;
    private final Map<String, Function<Visit, Page>> pages = new LinkedHashMap<>();
    private Function<String, Optional<String>> moved = path -> Optional.empty();

    public record Parts(
            String index,
            String publicOrigin,
            Headers headers,
            Callers callers,
            Boot boot,
            PublicAnswers answers,
            ExecutorService threads,
            Sites sites,
            OwnGround ground) {}

    public Pages(Parts parts) {
        template = new PageTemplate(parts.index());
        origin = parts.publicOrigin();
        headers = parts.headers();
        callers = parts.callers();
        boot = parts.boot();
        answers = parts.answers();
        threads = parts.threads();
        sites = parts.sites();
        ground = parts.ground();
    }

    /** @param pattern a Vert.x route such as {@code /e/:part} */
    public Pages on(String pattern, Function<Visit, Page> page) {
        pages.put(pattern, page);
        return this;
    }

    /** @param found where a page is now whose address was left; awaits */
    public void onMoved(Function<String, Optional<String>> found) {
        moved = found;
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
        var request = context.request();
        var site = sites.of(request);
        var credentials = Callers.Credentials.of(request, site);
        var locale = localeOf(context);
        var parts = Map.copyOf(context.pathParams());
        var query = Documents.queryOf(context);
        var path = request.path();
        var key = PublicDoor.keyOf(request);
        var generation = answers.generation();
        var loop = Vertx.currentContext();
        threads.execute(() -> {
            if (isElsewhere(site, path)) {
                loop.runOnContext(go -> OwnHostDoor.leave(context, headers, sites));
                return;
            }
            var elsewhere = isText(parts) ? now(path) : Optional.<String>empty();
            if (elsewhere.isPresent()) {
                loop.runOnContext(go -> lead(context, elsewhere.get()));
                return;
            }
            var visit = new Visit(identify(credentials), parts, query, locale, site);
            // What has control characters names nothing, and PostgreSQL would not even take it for a question.
            var ready =
                    isText(parts) ? make(page, visit) : Page.of("Plenary", "").withStatus(404);
            var written = write(ready, path, visit);
            if (key.isPresent() && ready.isPublic() && ready.status() == OK) {
                answers.keep(key.get(), KeptPage.of(written, headers), generation, System.nanoTime());
            }
            loop.runOnContext(go -> send(context, written));
        });
    }

    private static boolean isText(Map<String, String> parts) {
        return parts.values().stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl);
    }

    private Optional<String> now(String path) {
        try {
            return moved.apply(path);
        } catch (RuntimeException away) {
            LOG.debug("whether this page has moved cannot be asked: {}", away.toString());
            return Optional.empty();
        }
    }

    /** For good, and still asked for each time: whoever left an address may come back to it. */
    private void lead(RoutingContext context, String path) {
        var response = context.response();
        if (response.closed()) return;
        var query = context.request().query();
        headers.onApi(response.headers());
        response.setStatusCode(MOVED)
                .putHeader(HttpHeaders.LOCATION, path + (query == null ? "" : "?" + query))
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end();
    }

    /** An organisation's host shows nobody else's events; while that cannot be asked, the main address answers. */
    private boolean isElsewhere(Site site, String path) {
        try {
            return site.house().filter(house -> !ground.covers(house, path)).isPresent();
        } catch (RuntimeException away) {
            LOG.debug("whose page this is cannot be asked: {}", away.toString());
            return true;
        }
    }

    /** An address may ask for a language, so that each has one that can be passed on. */
    private static String localeOf(RoutingContext context) {
        var asked = context.queryParams().get("lang");
        var isOne = asked != null && asked.matches("[a-z]{2}");
        return isOne ? asked : Entrance.localeOf(context.request().getHeader("Accept-Language"));
    }

    /** A page is shown to everybody; a token that no longer holds makes its bearer nobody. */
    private Caller identify(Callers.Credentials credentials) {
        try {
            return callers.identify(new Callers.Credentials(credentials.cookie(), "", credentials.site()));
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

    private Map<String, Object> bootOf(Page page, Visit visit) {
        var all = new LinkedHashMap<String, Object>();
        try {
            all.putAll(boot.of(visit.caller(), visit.locale()));
        } catch (RuntimeException withoutDatabase) {
            LOG.warn("page without boot values: {}", withoutDatabase.toString());
        }
        all.putAll(page.boot());
        visit.site()
                .house()
                .ifPresent(house ->
                        all.put("ownHost", Map.of("house", house.slug(), "name", house.name(), "main", origin)));
        return all;
    }

    private PageTemplate.Written write(Page page, String path, Visit visit) {
        var boot = DeletedPerson.told(StrictJson.write(bootOf(page, visit)), visit.locale());
        var head = DeletedPerson.told(HeadWriter.head(page, origin, canonical(visit.site(), path)), visit.locale());
        return template.fill(
                page.status(),
                Map.of(
                        "<!--plenary:head-->",
                        head,
                        "<!--plenary:boot-->",
                        "<script type=\"application/json\" id=\"boot\">" + inScript(boot) + "</script>",
                        "__LANG__",
                        visit.locale()));
    }

    /** Every page has its one address under the main origin; an organisation's own front page is its page there. */
    private static String canonical(Site site, String path) {
        return site.house()
                .filter(house -> path.equals("/"))
                .map(house -> "/o/" + house.slug())
                .orElse(path);
    }

    /** Inside a script element only {@code <} can end it. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void send(RoutingContext context, PageTemplate.Written page) {
        if (context.response().closed()) return;
        if (page.status() == UNAVAILABLE) context.response().putHeader("Retry-After", "2");
        page.write(new Exchange(context.request(), headers));
    }
}
