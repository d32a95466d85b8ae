package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationRoutesIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void registering_mails_a_link_and_a_calendar_and_signs_nobody_in() {
        var slug = town.webinar(null);
        var browser = town.server.browser();
        browser.post("/events/" + slug + "/registrations", Town.stranger("Malik@Example.org"))
                .expect(202);
        assertFalse(browser.get("/me").json().getBoolean("signedIn"));
        var letter = town.inbox("malik@example.org").newest();
        assertEquals("You are registered: How a small library went online", letter.subject());
        assertTrue(letter.calendar().orElseThrow().contains("METHOD:PUBLISH"));
        assertTrue(letter.text().contains(town.server.origin() + "/registration#"));
    }

    @Test
    void a_mail_is_written_in_the_language_of_its_reader() {
        var slug = town.webinar(null);
        var address = town.address();
        var wish = Town.stranger(address).put("locale", "ro").put("zone", "Europe/Bucharest");
        town.server.browser().post("/events/" + slug + "/registrations", wish).expect(202);
        assertTrue(town.inbox(address).newest().subject().startsWith("V-ați înscris: "));
    }

    @Promise("R4")
    @Test
    void one_person_who_asks_again_and_again_has_one_registration_and_one_mail() throws Exception {
        var slug = town.webinar(null);
        var asked = new ArrayList<Future<?>>();
        var addresses = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 40; person++) {
                var address = town.address();
                addresses.add(address);
                for (var time = 0; time < 3; time++)
                    asked.add(threads.submit(() -> town.server
                            .browser()
                            .post("/events/" + slug + "/registrations", Town.stranger(address))
                            .expect(202)));
            }
            for (var one : asked) one.get();
        }
        var page = town.elena.get("/events/" + slug).json();
        assertEquals(40, page.getJsonObject("admission").getInteger("taken"));
        for (var address : addresses) assertEquals(1, town.inbox(address).all().size(), address);
    }

    @Test
    void a_signed_in_person_gets_the_registration_new_or_known() {
        var slug = town.webinar(null);
        var sofia = town.signedIn(town.address());
        var first = sofia.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json();
        var second = sofia.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json();
        assertEquals(first, second);
        var mine = sofia.get("/me/registrations").expect(200).json().getJsonArray("registrations");
        assertEquals(1, mine.size());
        assertEquals(
                "add-to-calendar", mine.getJsonObject(0).getJsonObject("action").getString("kind"));
        var page = sofia.get("/events/" + slug).json();
        assertEquals(first, page.getJsonObject("myRegistration"));
    }

    @Test
    void the_last_seat_goes_once_and_the_others_are_told() {
        var slug = town.webinar(1);
        var first = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(first))
                .expect(202);
        var late = town.server.browser().post("/events/" + slug + "/registrations", Town.stranger(town.address()));
        assertEquals("sold-out", late.expect(409).code());
        var sofia = town.signedIn(town.address());
        assertEquals(
                "sold-out",
                sofia.post("/events/" + slug + "/registrations", Town.signedInWish())
                        .expect(409)
                        .code());
        assertEquals(
                "full",
                sofia.get("/events/" + slug).json().getJsonObject("action").getString("kind"));
    }

    @Test
    void a_full_event_does_not_tell_a_stranger_who_holds_a_seat() {
        var slug = town.webinar(1);
        var holder = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(holder))
                .expect(202);
        var known = town.server.browser().post("/events/" + slug + "/registrations", Town.stranger(holder));
        var unknown = town.server.browser().post("/events/" + slug + "/registrations", Town.stranger(town.address()));
        assertEquals(unknown.expect(409).code(), known.expect(409).code());
    }

    @Test
    void a_stranger_who_is_refused_leaves_nothing_behind() {
        var slug = town.webinar(1);
        var path = "/events/" + slug + "/registrations";
        town.server.browser().post(path, Town.stranger(town.address())).expect(202);
        var late = town.address();
        town.server.browser().post(path, Town.stranger(late)).expect(409);
        var people = town.server.db().list("select id from person where email = $1", row -> row.getUUID("id"), late);
        assertEquals(0, people.size());
    }

    @Promise("R5")
    @Test
    void giving_a_seat_back_frees_it_for_another() {
        var slug = town.webinar(1);
        var path = "/events/" + slug + "/registrations";
        var address = town.address();
        var sofia = town.signedIn(address);
        var id = sofia.post(path, Town.signedInWish()).expect(200).json().getString("id");
        sofia.delete("/me/registrations/" + id).expect(204);
        sofia.delete("/me/registrations/" + id).expect(204);
        assertEquals(
                "Your seat is given back: How a small library went online",
                town.inbox(address).newest().subject());
        town.server.browser().post(path, Town.stranger(town.address())).expect(202);
        assertEquals(
                1,
                town.elena
                        .get("/events/" + slug)
                        .json()
                        .getJsonObject("admission")
                        .getInteger("taken"));
        assertEquals(
                "sold-out", sofia.post(path, Town.signedInWish()).expect(409).code());
    }

    @Test
    void a_registration_of_somebody_else_does_not_exist() {
        var slug = town.webinar(null);
        var sofia = town.signedIn(town.address());
        var id = sofia.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json()
                .getString("id");
        var malik = town.signedIn(town.address());
        malik.delete("/me/registrations/" + id).expect(404);
        assertEquals(
                1,
                sofia.get("/me/registrations")
                        .json()
                        .getJsonArray("registrations")
                        .size());
    }

    @Test
    void only_organisers_see_who_has_registered() {
        var slug = town.webinar(null);
        for (var n = 0; n < 3; n++)
            town.server
                    .browser()
                    .post("/events/" + slug + "/registrations", Town.stranger(town.address()))
                    .expect(202);
        var all =
                town.elena.get("/events/" + slug + "/registrations").expect(200).json();
        assertEquals(3, all.getInteger("total"));
        var first = all.getJsonArray("registrations").getJsonObject(0);
        var rest = town.elena
                .get("/events/" + slug + "/registrations?limit=1&after=" + first.getString("id"))
                .json();
        assertEquals(
                all.getJsonArray("registrations").getJsonObject(1),
                rest.getJsonArray("registrations").getJsonObject(0));
        town.signedIn(town.address()).get("/events/" + slug + "/registrations").expect(404);
        town.server.browser().get("/events/" + slug + "/registrations").expect(401);
    }

    @Test
    void the_list_has_a_page_for_those_who_may_see_it() {
        var page = "/e/" + town.webinar(null) + "/registrations";
        assertEquals(200, town.elena.page(page).statusCode());
        assertEquals(404, town.signedIn(town.address()).page(page).statusCode());
        assertEquals(401, town.server.browser().page(page).statusCode());
    }

    @Test
    void wrong_fields_are_named_all_at_once() {
        var slug = town.webinar(null);
        var answer = town.server
                .browser()
                .post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"));
        assertEquals(2, answer.expect(422).json().getJsonArray("errors").size());
        var evil = Town.stranger("a@x.org\r\nBcc: b@x.org");
        assertEquals(
                "email-invalid",
                town.server
                        .browser()
                        .post("/events/" + slug + "/registrations", evil)
                        .expect(422)
                        .code());
        var turned = Town.stranger(town.address()).put("name", "\u202eEvil");
        assertEquals(
                "name-invalid",
                town.server
                        .browser()
                        .post("/events/" + slug + "/registrations", turned)
                        .expect(422)
                        .code());
    }

    @Test
    void an_event_that_is_over_or_by_application_takes_nobody() {
        var over = town.webinar(null);
        town.server
                .db()
                .execute(
                        "update event set starts_at = now() - interval '3 days', ends_at = now() - interval '2 days' where slug = $1",
                        over);
        var path = "/events/" + over + "/registrations";
        assertEquals(
                "registration-closed",
                town.server
                        .browser()
                        .post(path, Town.stranger(town.address()))
                        .expect(409)
                        .code());
        var chosen = town.webinar(20);
        town.server.db().execute("update event set admission = 'application' where slug = $1", chosen);
        var application =
                town.server.browser().post("/events/" + chosen + "/registrations", Town.stranger(town.address()));
        assertEquals("wrong-state", application.expect(409).code());
    }

    @Test
    void an_event_of_which_nothing_takes_place_takes_nobody() {
        var slug = town.webinar(null);
        var path = "/events/" + slug + "/registrations";
        var cancel = "update session set state = 'cancelled' where event_id = (select id from event where slug = $1)";
        assertTrue(town.server.db().execute(cancel, slug) > 0);
        var answer = town.server.browser().post(path, Town.stranger(town.address()));
        assertEquals("registration-closed", answer.expect(409).code());
        town.server.db().execute(cancel.replace("cancelled", "planned"), slug);
        town.server.browser().post(path, Town.stranger(town.address())).expect(202);
    }

    @Test
    void a_lost_link_is_sent_again_to_those_who_hold_a_seat() {
        var slug = town.webinar(null);
        var known = town.address();
        var unknown = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(known))
                .expect(202);
        for (var address : new String[] {known, unknown})
            town.server
                    .browser()
                    .post("/events/" + slug + "/personal-links", new JsonObject().put("email", address))
                    .expect(202);
        assertEquals(2, town.inbox(known).all().size());
        assertNotEquals(
                town.inbox(known).all().getFirst().token(),
                town.inbox(known).newest().token());
        assertEquals(0, town.inbox(unknown).all().size());
    }
}
