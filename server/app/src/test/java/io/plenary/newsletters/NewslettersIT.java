package io.plenary.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plenary.accounts.PersonService;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.mail.Seal;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Words;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Letterbox;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NewslettersIT {
    private static final String HOUSE = "/organisations/house";

    private static TestServer server;
    private static World world;
    private static ApiClient elena;
    private static ApiClient anybody;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        anybody = server.browser();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static JsonObject named(String name) {
        var text = new JsonObject().put("language", "en").put("name", name).put("about", "What we do");
        return new JsonObject().put("texts", new JsonArray().add(text));
    }

    /** @return its id; the topics that were there stay */
    private static String topic(String name) {
        var now = elena.get(HOUSE + "/newsletters").expect(200).json();
        var topics = now.getJsonArray("topics").copy().add(named(name));
        var saved = elena.put(
                        HOUSE + "/newsletters",
                        new JsonObject()
                                .put("version", now.getString("version"))
                                .put("topics", topics))
                .expect(200)
                .json()
                .getJsonArray("topics");
        return saved.getJsonObject(saved.size() - 1).getString("id");
    }

    private static void ask(String email, String... topics) {
        var ask = new JsonObject().put("email", email).put("language", "en");
        anybody.post(HOUSE + "/newsletters/readers", ask.put("topics", new JsonArray(List.of(topics))))
                .expect(204);
    }

    /** Of the newest mail to somebody. */
    private static String linkTo(String email) {
        var text = Letterbox.newest(server.db(), email);
        var at = text.indexOf("/newsletter#") + "/newsletter#".length();
        return "/newsletter-links/" + text.substring(at, at + Seal.LENGTH);
    }

    private static int mails(String email) {
        return server.db()
                .get(
                        "select count(*)::int as many from mail_outbox where recipient = $1",
                        row -> row.getInteger("many"),
                        email);
    }

    private static JsonObject issue(String topic, String subject) {
        var text =
                new JsonObject().put("language", "en").put("subject", subject).put("text", "From {organisation}.");
        var wish = new JsonObject().put("topic", topic).put("texts", new JsonArray().add(text));
        return elena.post(HOUSE + "/newsletter-issues", wish).expect(201).json();
    }

    private static void release(JsonObject issue) {
        var path = HOUSE + "/newsletter-issues/" + issue.getString("id") + "/release?version=";
        elena.put(path + (issue.getLong("version") + 1), null).expect(412);
        elena.put(path + issue.getLong("version"), null).expect(200);
        Await.until(
                "it has gone to all",
                Duration.ofSeconds(15),
                () -> elena.get(HOUSE + "/newsletter-issues").json().getJsonArray("issues").stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(
                                one -> one.getString("id").equals(issue.getString("id")) && one.containsKey("doneAt")));
    }

    private static JsonArray chosen(JsonObject link) {
        return new JsonArray(link.getJsonArray("topics").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getBoolean("chosen"))
                .map(one -> one.getString("id"))
                .toList());
    }

    @Test
    void nothing_goes_to_an_address_before_it_said_yes_and_one_press_ends_it() {
        var topic = topic("Open days");
        ask("reader@example.org", topic);
        ask("never@example.org", topic);
        var link = linkTo("reader@example.org");
        var shown = anybody.get(link).expect(200).json();
        assertFalse(shown.getBoolean("confirmed"));
        assertEquals("r…@example.org", shown.getString("email"));
        assertEquals(new JsonArray().add(topic), chosen(shown));
        anybody.put(link, new JsonObject().put("topics", chosen(shown))).expect(204);
        release(issue(topic, "News of May"));
        assertEquals(2, mails("reader@example.org"));
        assertEquals(1, mails("never@example.org"), "the question alone");

        var leave = server.db()
                .get(
                        "select unsubscribe from mail_outbox where subject = 'News of May'",
                        row -> row.getString("unsubscribe"));
        var press = HttpRequest.newBuilder(URI.create(leave))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertEquals(204, anybody.exchange(press.build()).statusCode());
        assertEquals(204, anybody.exchange(press.build()).statusCode());
        anybody.get(link).expect(404);
        release(issue(topic, "News of June"));
        assertEquals(2, mails("reader@example.org"));
    }

    @Test
    void a_yes_from_ones_own_mailbox_ends_what_kept_letters_away() {
        var topic = topic("Courses");
        world.sql("""
                insert into mail_stop (organisation_id, email, cause) values ($1, 'back@example.org', 'bounced')
                """, world.house);
        ask("back@example.org", topic);
        var link = linkTo("back@example.org");
        anybody.put(link, new JsonObject().put("topics", new JsonArray().add(topic)))
                .expect(204);
        release(issue(topic, "Courses"));
        assertEquals(2, mails("back@example.org"));
        var other = topic("Evenings");
        anybody.put(
                        link,
                        new JsonObject()
                                .put("topics", new JsonArray().add(topic).add(other)))
                .expect(204);
        world.sql("""
                insert into mail_stop (organisation_id, email, cause) values ($1, 'back@example.org', 'unsubscribed')
                """, world.house);
        anybody.put(link, new JsonObject().put("topics", new JsonArray().add(topic)))
                .expect(204);
        assertEquals(
                "unsubscribed",
                server.db()
                        .get(
                                "select cause from mail_stop where email = 'back@example.org'",
                                row -> row.getString("cause")),
                "one topic less is no yes");
        anybody.put(link, new JsonObject().put("topics", new JsonArray())).expect(204);
        anybody.get(link).expect(404);
    }

    @Test
    void topics_are_saved_by_who_saw_them_and_unknown_ones_cannot_be_asked_for() {
        topic("First");
        var stale = new JsonObject().put("version", "0123456789abcdef").put("topics", new JsonArray());
        elena.put(HOUSE + "/newsletters", stale).expect(412);
        var ask = new JsonObject().put("email", "x@example.org").put("language", "en");
        ask.put("topics", new JsonArray().add(Uuid7.next().toString()));
        anybody.post(HOUSE + "/newsletters/readers", ask).expect(422);
        anybody.get("/newsletter-links/" + "a".repeat(Seal.LENGTH)).expect(404);
        anybody.get(HOUSE + "/newsletter-issues").expect(401);
    }

    /** Several nodes look at the same time, and the unique reason stands behind the lease. */
    @Promise("E2")
    @Test
    void a_newsletter_goes_once_to_each_although_three_nodes_write_it() {
        var topic = UUID.fromString(topic("Everybody"));
        world.sql("""
                insert into newsletter_reader (id, organisation_id, email, locale, topics, confirmed_at)
                select gen_random_uuid(), $1, 'many' || n || '@example.org', 'en', array[$2::uuid], now()
                from generate_series(1, 351) n
                """, world.house, topic);
        world.sql(
                "insert into person (id, name, email, disabled_at) values (gen_random_uuid(), 'Out', 'many351@example.org', now())");
        var wish = issue(topic.toString(), "Once");
        world.sql(
                "update newsletter_issue set state = 'released' where id = $1", UUID.fromString(wish.getString("id")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 3).forEach(n -> threads.execute(() -> clock().round()));
        }
        Await.until("all of it", Duration.ofSeconds(30), () -> {
            clock().round();
            return count() == 350;
        });
        clock().round();
        assertEquals(350, count());
        assertEquals(0, mails("many351@example.org"), "the account is disabled");
    }

    @Test
    void an_issue_that_cannot_be_written_keeps_no_other_waiting() {
        var topic = UUID.fromString(topic("Behind"));
        world.sql("""
                insert into newsletter_reader (id, organisation_id, email, locale, topics, confirmed_at)
                values (gen_random_uuid(), $1, 'behind@example.org', 'en', array[$2::uuid], now())
                """, world.house, topic);
        var broken = UUID.fromString(issue(topic.toString(), "Broken").getString("id"));
        var sound = UUID.fromString(issue(topic.toString(), "Sound").getString("id"));
        world.sql("update newsletter_issue set texts = '[]' where id = $1", broken);
        world.sql("update newsletter_issue set state = 'released' where id in ($1, $2)", broken, sound);
        Await.until("the second goes", Duration.ofSeconds(30), () -> {
            clock().round();
            return server.db()
                            .get(
                                    "select told from newsletter_issue where id = $1",
                                    row -> row.getInteger("told"),
                                    sound)
                    == 1;
        });
        world.sql("update newsletter_issue set state = 'dropped' where id = $1", broken);
    }

    @Test
    void a_stranger_who_asks_changes_nothing_for_a_reader_and_what_nobody_answered_is_forgotten() {
        var topic = topic("Talks");
        world.sql("""
                insert into newsletter_reader (id, organisation_id, email, locale, topics, asked, asked_at, confirmed_at)
                select gen_random_uuid(), $1, who || '@talks.example', 'ro',
                  case when who = 'steady' then array[$2::uuid] else '{}' end,
                  case when who = 'fresh' then '{}' else array[md5('ended')::uuid] end,
                  case when who = 'fresh' then now() else now() - interval '31 days' end,
                  case when who = 'silent' then null else now() end
                from unnest(array['steady', 'left', 'silent', 'fresh']) who
                """, world.house, UUID.fromString(topic));
        ask("steady@talks.example", topic);
        ask("fresh@talks.example", topic);
        assertEquals(
                List.of("fresh ro [" + topic + "]", "steady ro [" + topic + "]"),
                asked("confirmed_at is not null and asked_at > now() - interval '1 day'"));
        clock().forget();
        assertEquals(List.of("fresh ro [" + topic + "]", "steady ro [" + topic + "]"), asked("true"));
    }

    private static List<String> asked(String which) {
        return server.db()
                .list(
                        "select split_part(email, '@', 1) || ' ' || locale as who, asked from newsletter_reader"
                                + " where email like '%@talks.example' and " + which + " order by email limit 10",
                        row -> row.getString("who") + " " + List.of(row.getArrayOfUUIDs("asked")));
    }

    @Test
    void what_waits_in_the_outbox_does_not_go_once_it_is_stopped() {
        var topic = UUID.fromString(topic("Late"));
        var done = UUID.fromString(issue(topic.toString(), "Stopped").getString("id"));
        world.sql("""
                update newsletter_issue set state = 'released', told = 2, done_at = now() where id = $1
                """, done);
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, circular_id, due_at, sent_at)
                select gen_random_uuid(), 'stopped' || n, 'late@example.org', 'Stopped', '', $1,
                  now() + interval '1 hour', case when n = 1 then now() end
                from generate_series(1, 2) n
                """, done);
        elena.delete(HOUSE + "/newsletter-issues/" + done).expect(204);
        var left = server.db()
                .list(
                        "select sent_at is null as stopped from mail_outbox where subject = 'Stopped' and dropped_at is null"
                                + " limit 10",
                        row -> row.getBoolean("stopped"));
        assertEquals(List.of(false), left, "what has left has left");
        var shown = elena.get(HOUSE + "/newsletter-issues").json().getJsonArray("issues").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(done.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("dropped", 1), List.of(shown.getString("state"), shown.getInteger("told")));
    }

    private static int count() {
        return server.db()
                .get(
                        "select count(*)::int as many from mail_outbox where subject = 'Once'",
                        row -> row.getInteger("many"));
    }

    private static IssueClock clock() {
        var organisations = new OrganisationService(server.db());
        return new IssueClock(new Newsletters.Parts(
                server.db(),
                organisations,
                new PersonService(server.db(), organisations),
                new Letters(new Words()),
                new Outbox(),
                new RateLimits(Clock.systemUTC(), true),
                Seal.kept(server.db()),
                "https://plenary.example"));
    }
}
