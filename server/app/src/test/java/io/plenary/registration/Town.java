package io.plenary.registration;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with one organisation, its organiser Elena, and webinars that she makes. */
final class Town implements AutoCloseable {
    final TestServer server;
    final ApiClient elena;
    private final AtomicInteger strangers = new AtomicInteger();

    Town(java.util.Map<String, String> settings) {
        server = TestServer.start(settings);
        var organisation = OrganisationId.next();
        server.db()
                .execute(
                        "insert into organisation (id, slug, name) values ($1, 'town-library', 'Town Library')",
                        organisation);
        elena = signedIn("elena@example.org");
        server.db().execute("""
                insert into membership (organisation_id, person_id, role)
                select $1, id, 'organiser' from person where email = 'elena@example.org'
                """, organisation);
        // She gave her second factor, too.
        server.db().execute("update sign_in set factor_at = now()");
    }

    /** A browser in which this address has signed in by a mailed link. */
    ApiClient signedIn(String address) {
        var browser = server.browser();
        browser.post("/auth/links", new JsonObject().put("email", address)).expect(202);
        var token = new Inbox(server.db(), address).newest().token();
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        return browser;
    }

    JsonObject draft(Integer seats) {
        var start = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var draft = new JsonObject()
                .put("organisation", "town-library")
                .put("title", "How a small library went online")
                .put("summary", "Two sentences. That is all.")
                .put("startsAt", start.toString())
                .put("minutes", 60)
                .put("zone", "Europe/Bucharest")
                .put("language", "en")
                .put("stage", "broadcast")
                .put("recorded", true)
                .put("speaker", "Ana Maria");
        return seats == null ? draft : draft.put("seats", seats);
    }

    /** @return the slug of a published webinar; @param seats null for unlimited */
    String webinar(Integer seats) {
        var made = elena.post("/events", draft(seats)).expect(201).json();
        var slug = made.getJsonObject("event").getString("slug");
        elena.put("/events/" + slug + "/publication", null).expect(200);
        return slug;
    }

    String address() {
        return "stranger" + strangers.incrementAndGet() + "@example.org";
    }

    static JsonObject stranger(String address) {
        return new JsonObject().put("email", address).put("name", "Malik").put("notice", "2026-1");
    }

    static JsonObject signedInWish() {
        return new JsonObject().put("notice", "2026-1");
    }

    Inbox inbox(String address) {
        return new Inbox(server.db(), address);
    }

    PersonId person(String address) {
        return server.db()
                .get("select id from person where email = $1", row -> new PersonId(row.getUUID("id")), address);
    }

    @Override
    public void close() {
        server.close();
    }
}
