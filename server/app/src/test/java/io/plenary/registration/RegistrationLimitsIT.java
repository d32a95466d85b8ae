package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the limits of a real installation. Each test spends another limit. */
class RegistrationLimitsIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of());
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void a_link_is_sent_again_three_times_and_then_only_said_to_be() {
        var slug = town.webinar(null);
        var address = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(address))
                .expect(202);
        var wish = new JsonObject().put("email", address);
        for (var time = 0; time < 5; time++)
            town.server
                    .browser()
                    .post("/events/" + slug + "/personal-links", wish)
                    .expect(202);
        assertEquals(1 + 3, town.inbox(address).all().size());
    }

    @Test
    void guessing_links_is_slowed_down_after_five() {
        var browser = town.server.browser();
        for (var guess = 0; guess < 5; guess++) {
            var token = new JsonObject().put("token", ("guess" + guess).repeat(5));
            assertEquals(
                    "link-expired",
                    browser.post("/personal-links/openings", token).expect(410).code());
        }
        var sixth = browser.post("/personal-links/openings", new JsonObject().put("token", "x".repeat(32)));
        assertEquals("rate-limited", sixth.expect(429).code());
        assertTrue(sixth.http().headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void searching_is_slowed_down_for_an_address_that_never_stops() {
        var browser = town.server.browser();
        var last = 200;
        for (var n = 0; n < 200 && last == 200; n++)
            last = browser.get((n % 2 == 0 ? "/search?q=" : "/events?q=") + "word" + n)
                    .status();
        assertEquals(429, last);
        browser.get("/events?limit=3").expect(200);
    }

    @Test
    void mails_that_do_not_leave_can_be_read_in_the_development_mailbox() {
        var slug = town.webinar(null);
        var address = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(address))
                .expect(202);
        var mails = town.server.browser().get("/dev/mails").expect(200).json().getJsonArray("mails");
        var mine = mails.stream()
                .map(JsonObject.class::cast)
                .filter(mail -> mail.getString("to").equals(address))
                .findFirst()
                .orElseThrow();
        var whole = town.server
                .browser()
                .get("/dev/mails/" + mine.getString("id"))
                .expect(200)
                .json();
        assertTrue(whole.getString("text").contains("/registration#"));
        assertTrue(whole.getString("calendar").startsWith("BEGIN:VCALENDAR"));
    }
}
