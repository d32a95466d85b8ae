package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.organisations.Slug;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.AtOnce;
import io.plenary.testing.Await;
import io.plenary.testing.Letterbox;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many organisations on one installation: what its operator does with them beside a running server. */
class HouseCommandIT {
    private static final Pattern SECRET = Pattern.compile("/invitation#([A-Za-z0-9_-]{20,})");
    private static final String IDENTITY = "/organisations/house/identity";
    private static final Duration BOUND = Duration.ofSeconds(5);
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Called command(String... words) {
        return Called.in(server.commandEnvironment(), shell -> new HouseCommand(shell).run(List.of(words)));
    }

    private static Called done(String... words) {
        var told = command(words);
        assertEquals(0, told.exit(), told.words());
        return told;
    }

    private static String invitationFor(String email) {
        return Letterbox.newest(server.db(), email, SECRET);
    }

    @Test
    void a_second_organisation_is_made_and_its_first_owner_invited_by_mail() {
        done("create", "atelier", "first.owner@example.org", "ro", "Atelierul de Bibliotecă");
        assertTrue(done("list").words().contains("atelier\tAtelierul de Bibliotecă\t0 members"));
        var token = invitationFor("first.owner@example.org");
        var browser = server.browser();
        var offered = browser.post("/invitations/openings", new JsonObject().put("token", token))
                .expect(200)
                .json();
        assertEquals("Plenary", offered.getString("by"));
        browser.post("/invitations/acceptances", new JsonObject().put("token", token))
                .expect(200);
        assertEquals(
                "owner",
                server.db()
                        .get(
                                "select role from membership m join organisation o on o.id = m.organisation_id where o.slug = $1",
                                row -> row.getString("role"),
                                "atelier"));
        assertTrue(done("list").words().contains("atelier\tAtelierul de Bibliotecă\t1 member\n"));
        assertEquals(
                List.of("operator.made", "operator.invited-owner", "member.joined"),
                server.db()
                        .list(
                                "select action from audit_entry where organisation_id = (select id from organisation where slug = $1) order by id",
                                row -> row.getString("action"),
                                "atelier"));
    }

    @Test
    void an_invitation_that_ran_out_is_replaced_by_another() {
        done("create", "late", "late.owner@example.org", "en", "Late House");
        server.db()
                .execute(
                        "update role_invitation set expires_at = clock_timestamp() where email = 'late.owner@example.org'");
        var secret = new JsonObject().put("token", invitationFor("late.owner@example.org"));
        server.browser().post("/invitations/openings", secret).expect(410);
        done("invite-owner", "late", "late.owner@example.org", "en");
        var another = new JsonObject().put("token", invitationFor("late.owner@example.org"));
        server.browser().post("/invitations/acceptances", another).expect(200);
        var again = command("invite-owner", "late", "late.owner@example.org", "en");
        assertEquals(1, again.exit(), "whoever is an owner already is not asked again");
    }

    @Test
    void what_cannot_be_is_said_and_changes_nothing() {
        assertEquals(64, command().exit());
        assertEquals(64, command("create", "house").exit());
        var before = done("list").words();
        assertEquals(
                "This address is taken.\n",
                command("create", "house", "a@example.org", "en", "Other").words());
        assertEquals(
                1,
                command("create", "Not An Address", "a@example.org", "en", "Other")
                        .exit());
        assertEquals(
                1, command("create", "other", "not-an-address", "en", "Other").exit());
        assertEquals(
                1,
                command("create", "other", "a@example.org", "en", "Two\nlines").exit());
        assertEquals(
                "No organisation has this address.\n",
                command("invite-owner", "nowhere", "a@example.org", "en").words());
        assertEquals(before, done("list").words());
    }

    private static JsonObject wish(String name, String slug, String version) {
        return new JsonObject().put("name", name).put("slug", slug).put("version", version);
    }

    private static String version(ApiClient owner) {
        return owner.get(IDENTITY).expect(200).json().getString("version");
    }

    private static void leadsOn(String from, String to) {
        var browser = server.browser();
        for (var rest : List.of("", "/legal/terms", "/people?tab=all")) {
            var page = browser.page("/o/" + from + rest);
            assertEquals(301, page.statusCode(), from + rest);
            assertEquals(
                    "/o/" + to + rest, page.headers().firstValue("Location").orElseThrow());
        }
        assertEquals(200, browser.page("/o/" + to).statusCode());
        for (var slug : List.of(from, to)) {
            var page = browser.get("/organisations/" + slug).expect(200).json();
            assertEquals(to, page.getJsonObject("organisation").getString("slug"));
            var list = browser.get("/events?organisation=" + slug).expect(200).json();
            assertEquals(
                    List.of("open-day"),
                    list.getJsonArray("events").stream()
                            .map(one -> ((JsonObject) one).getString("slug"))
                            .toList());
            for (var kind : List.of("atom", "rss", "ics")) {
                var feed = browser.page("/feeds/events." + kind + "?organisation=" + slug);
                assertTrue(feed.body().contains("open-day"), kind + " of " + slug);
            }
        }
    }

    @Test
    void an_organisation_moves_and_the_address_that_it_left_leads_on() {
        var ioana = world.signIn(server.browser(), World.Who.IOANA);
        var first = version(ioana);
        var moved = ioana.put(IDENTITY, wish("The House", "the-house", first))
                .expect(200)
                .json();
        assertEquals(List.of("house"), moved.getJsonArray("former").getList());
        leadsOn("house", "the-house");
        assertEquals(
                "stale",
                ioana.put(IDENTITY, wish("Third", "third", first)).expect(412).code());
        assertEquals(
                1, command("create", "house", "a@example.org", "en", "Thief").exit());
        var otto = world.signIn(server.browser(), World.Who.OTTO);
        var theirs = "/organisations/other-house/identity";
        var seen = otto.get(theirs).expect(200).json();
        for (var taken : List.of("house", "the-house"))
            assertEquals(
                    "slug-taken",
                    otto.put(theirs, wish("Other", taken, seen.getString("version")))
                            .expect(409)
                            .code());
        ioana.put(IDENTITY, wish("house", "house", version(ioana))).expect(200);
        leadsOn("the-house", "house");
        assertEquals(
                List.of("house house The House the-house", "The House the-house house house"),
                server.db().list("""
                                select concat_ws(' ', detail -> 'before' ->> 'name', detail -> 'before' ->> 'address',
                                  detail -> 'after' ->> 'name', detail -> 'after' ->> 'address') as change
                                from audit_entry where organisation_id = $1 and action = 'organisation.renamed' order by id limit 2
                                """, row -> row.getString("change"), world.house));
    }

    @Test
    void of_two_who_rename_at_once_one_is_told_and_of_many_who_want_an_address_one_has_it() {
        var owner = world.signIn(server.browser(), World.Who.OTTO);
        var path = "/organisations/other-house/identity";
        var seen = owner.get(path).expect(200).json().getString("version");
        var statuses = AtOnce.together(Stream.of("One", "Two")
                .<Callable<Integer>>map(name ->
                        () -> owner.put(path, wish(name, "other-house", seen)).status())
                .toList());
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        var houses = new OrganisationService(server.db());
        var made = AtOnce.together(IntStream.range(0, 6)
                .<Callable<String>>mapToObj(n -> () -> {
                    try {
                        return server.db().transaction(tx -> houses.create(tx, Slug.chosen("wanted"), "Wanted")
                                .slug());
                    } catch (Refusal taken) {
                        return taken.code().code();
                    }
                })
                .toList());
        assertEquals(1, made.stream().filter("wanted"::equals).count());
        assertEquals(5, made.stream().filter("slug-taken"::equals).count());
    }

    @Test
    void an_address_that_is_none_is_refused() {
        var otto = world.signIn(server.browser(), World.Who.OTTO);
        var path = "/organisations/other-house/identity";
        var version = otto.get(path).expect(200).json().getString("version");
        for (var bad : List.of("", "Big", "a--b", "-a", "a-", "a/b", "ä", "a".repeat(61)))
            otto.put(path, wish("House", bad, version)).expect(422);
        for (var bad : List.of(" ", "Two\nlines", "Turned \u202e round", "x".repeat(121)))
            otto.put(path, wish(bad, "other-house", version)).expect(422);
        assertEquals(version, otto.get(path).expect(200).json().getString("version"));
    }

    private static void closedIs(boolean closed) {
        var browser = server.browser();
        for (var page : List.of("/e/open-day", "/o/house", "/embed/e/open-day"))
            assertEquals(closed ? 404 : 200, browser.page(page).statusCode(), page);
        for (var question : List.of("/events/open-day", "/organisations/house", "/organisations/house/retention"))
            browser.get(question).expect(closed ? 404 : 200);
        var list = browser.get("/events?organisation=house").expect(200).json();
        assertEquals(closed ? 0 : 1, list.getJsonArray("events").size());
        assertEquals(closed, !browser.page("/feeds/events.atom").body().contains("/e/open-day"));
    }

    private static void mailOfHouse(String intent) {
        server.db().execute("""
                        insert into mail_outbox (id, intent, recipient, subject, body, organisation_id)
                        values (gen_random_uuid(), $1, 'held@example.org', 'Of the house', 'Hello', $2)
                        """, intent, world.house);
    }

    private static boolean hasLeft(String intent) {
        return server.db()
                .get(
                        "select sent_at is not null as left from mail_outbox where intent = $1",
                        row -> row.getBoolean("left"),
                        intent);
    }

    private static long mails(String condition, String about) {
        return server.db()
                .get("select count(*) as n from mail_outbox where " + condition, row -> row.getLong("n"), about);
    }

    private static long told(String letter) {
        return mails("intent like $1 || ':%' and sent_at is not null", letter);
    }

    @Test
    @Promise("T1")
    void an_organisation_that_is_suspended_is_closed_to_all_until_it_goes_on() {
        var ioana = world.signIn(server.browser(), World.Who.IOANA);
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        ioana.get(IDENTITY).expect(200);
        malik.get("/sessions/" + world.session).expect(200);
        closedIs(false);
        done("suspend", "house");
        assertTrue(done("list").words().contains("\tsuspended\n"));
        Await.until(
                "public answers are dropped",
                BOUND,
                () -> server.browser().page("/e/open-day").statusCode() == 404);
        closedIs(true);
        assertEquals(
                "organisation-suspended",
                server.browser().get("/organisations/house").expect(404).code());
        roomAnswers(malik, 404);
        var again = world.signIn(server.browser(), World.Who.IOANA);
        assertEquals("organisation-suspended", again.get(IDENTITY).expect(404).code());
        assertTrue(
                again.get("/me").expect(200).json().getJsonArray("memberships").isEmpty());
        again.get("/events/open-day/settings").expect(404);
        mailOfHouse("held-one");
        Await.soon("its members are told", () -> told("house-suspended") == 4);
        assertFalse(hasLeft("held-one"), "later mails left, this one stays");
        assertEquals("It was suspended already.\n", done("suspend", "house").words());
        assertEquals(
                "It is suspended.\n",
                command("invite-owner", "house", "a@example.org", "en").words());
        done("resume", "house");
        Await.soon("what was held leaves", () -> hasLeft("held-one") && told("house-resumed") == 4);
        Await.soon("public again", () -> server.browser().page("/e/open-day").statusCode() == 200);
        closedIs(false);
        world.signIn(server.browser(), World.Who.IOANA).get(IDENTITY).expect(200);
        roomAnswers(malik, 200);
    }

    /** Links that were given out before, each to where it opens. */
    private static Map<String, String> linksInto(String slug, OrganisationId house) {
        var event = world.event(slug + "-day", house, 5);
        var speaker = UUID.randomUUID();
        var links = new HashMap<String, String>();
        links.put("/invitations", invitationFor(slug + "@example.org"));
        links.put("/speaking", Secrets.token());
        links.put("/endorsements", Secrets.token());
        world.sql("insert into speaker (id, event_id, name) values ($1, $2, 'Ada')", speaker, event);
        world.sql("""
                insert into speaker_invitation (speaker_id, event_id, email, state, invited_by, hash, expires_at)
                values ($1, $2, 'ada@example.org', 'asked', $3, $4, now() + interval '1 day')
                """, speaker, event, World.Who.IOANA.id, Secrets.hash(links.get("/speaking")));
        world.sql("""
                insert into application (id, event_id, person_id, name, notice, state)
                values ($1, $2, $3, 'Noor', '2026-1', 'submitted')
                """, speaker, event, World.Who.NOOR.id);
        world.sql("""
                insert into application_endorsement (application_id, email, name, token_hash)
                values ($1, 'endorser@example.org', 'Endorser', $2)
                """, speaker, Secrets.hash(links.get("/endorsements")));
        return links;
    }

    private static void linksOpen(Map<String, String> links, int status) {
        links.forEach((path, token) -> {
            var secret = new JsonObject().put("token", token);
            var reply = server.browser().post(path + "/openings", secret).expect(status);
            if (status == 404) assertEquals("organisation-suspended", reply.code(), path);
        });
    }

    @Test
    @Promise("T1")
    void links_that_lead_into_a_suspended_organisation_open_nothing_until_it_goes_on() {
        done("create", "closing", "closing@example.org", "en", "Closing House");
        var house = new OrganisationService(server.db())
                .findBySlug("closing")
                .orElseThrow()
                .id();
        var links = linksInto("closing", house);
        linksOpen(links, 200);
        var invited = world.signIn(server.browser(), "closing@example.org");
        var offered = invited.get("/me/invitations").expect(200).json().getJsonArray("invitations");
        done("suspend", "closing");
        linksOpen(links, 404);
        var secret = new JsonObject().put("token", links.get("/invitations"));
        var mine = "/me/invitations/" + offered.getJsonObject(0).getString("id");
        var answer = new JsonObject()
                .put("token", links.get("/speaking"))
                .put("comes", true)
                .put("word", "");
        for (var refused : List.of(
                server.browser().post("/invitations/acceptances", secret),
                invited.put(mine, null),
                server.browser().post("/speaking/answers", answer)))
            assertEquals("organisation-suspended", refused.expect(404).code());
        assertEquals(
                new JsonArray(),
                invited.get("/me/invitations").expect(200).json().getJsonArray("invitations"));
        assertTrue(done("list").words().contains("closing\tClosing House\t0 members"));
        done("resume", "closing");
        linksOpen(links, 200);
        invited.put(mine, null).expect(200);
    }

    @Test
    void a_seat_that_is_held_for_somebody_is_held_as_long_once_the_house_goes_on() {
        var house = new OrganisationService(server.db())
                .create(server.db(), Slug.chosen("holding-house"), "Holding")
                .id();
        var event = world.event("holding", house, 5);
        world.sql("""
                insert into registration (id, event_id, person_id, state, notice, offer_until)
                values (gen_random_uuid(), $1, $2, 'offered', '2026-1', now() + interval '1 minute')
                """, event, World.Who.NOOR.id);
        done("suspend", "holding-house");
        world.sql(
                "update registration set offer_until = offer_until - interval '1 hour', at = at - interval '1 day' where event_id = $1",
                event);
        world.sql("update event set drafted_at = drafted_at - interval '1 hour' where id = $1", event);
        done("resume", "holding-house");
        var left = server.db()
                .get(
                        "select state = 'offered' and offer_until > now() as held from registration where event_id = $1",
                        row -> row.getBoolean("held"),
                        event);
        assertTrue(left, "as if the hour had not been");
    }

    /** What a room knows of its event is a second old at most. */
    private static void roomAnswers(ApiClient reader, int status) {
        var page = "/sessions/" + world.session;
        Await.until("the room answers " + status, BOUND, () -> reader.get(page).status() == status);
    }
}
