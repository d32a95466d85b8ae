package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever people do, no line of the log holds a token, a cookie, an address or a signed place (ASVS 14.2.1, 16.2.5). */
class LogSecretsIT {

    @Test
    void no_secret_is_in_any_line() {
        var lines = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        lines.start();
        List<String> secrets;
        try (var server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"))) {
            // After the start, which sets the log up and puts away whoever listened before.
            root.addAppender(lines);
            secrets = live(server);
        } finally {
            root.detachAppender(lines);
        }
        var log = lines.list.stream().map(LogSecretsIT::text).collect(Collectors.joining("\n"));
        assertTrue(log.contains("issueTicket"), "the log was heard");
        for (var secret : secrets) assertFalse(log.contains(secret), "the log holds " + secret);
    }

    private static List<String> live(TestServer server) {
        var world = World.in(server.db());
        var secrets = new ArrayList<String>();
        var browser = world.signIn(server.browser(), Who.DANA);
        secrets.addAll(browser.cookies().values());
        secrets.add(Who.DANA.email());
        secrets.add(browser.post("/live/tickets", null).expect(201).json().getString("ticket"));
        secrets.add(browser.post("/sessions/" + world.session + "/stage-keys", null)
                .expect(201)
                .json()
                .getString("key"));
        var access = browser.post("/me/access-tokens", new JsonObject().put("minutes", 5));
        secrets.add(access.expect(201).json().getString("token"));
        var media = browser.post("/recordings/" + world.recording + "/media-grants", null);
        secrets.add(media.expect(201).json().getString("playlist").split("/")[4]);
        var feed = browser.put("/me/agenda-feed", null).expect(200).json().getString("address");
        server.browser().get(feed.substring(feed.indexOf("/agenda-feeds"))).expect(200);
        server.browser()
                .get("/agenda-feeds/CanaryOfACalendarThatNobodyHas__/agenda.ics")
                .expect(404);
        secrets.addAll(List.of(feed.split("/")[6], "CanaryOfACalendar"));
        var stranger = server.browser();
        stranger.post("/auth/links", new JsonObject().put("email", "canary@example.org"))
                .expect(202);
        secrets.add("canary@example.org");
        stranger.post("/auth/sign-ins", new JsonObject().put("token", "canary-token-that-opens-nothing-0123456789a"));
        secrets.add("canary-token");
        stranger.exchange(stranger.request("/api/v1/me")
                .header("Authorization", "Bearer canary.bearer.token")
                .build());
        secrets.add("canary.bearer");
        stranger.page("/sign-in?token=canary-in-the-address");
        secrets.add("canary-in-the-address");
        browser.post("/auth/refresh", null).expect(204);
        secrets.addAll(browser.cookies().values());
        browser.delete("/auth/sign-in").expect(204);
        return secrets;
    }

    private static String text(ILoggingEvent line) {
        var failure =
                line.getThrowableProxy() == null ? "" : line.getThrowableProxy().getMessage();
        return line.getFormattedMessage() + " " + line.getKeyValuePairs() + " " + failure;
    }
}
