package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.World.Who;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesIT {
    private static final Instant NINE = Instant.parse("2027-12-01T07:00:00Z");

    private static ReleaseDesk desk;
    private PlannedEvent planned;
    private SessionId opening;
    private SessionId closing;

    @BeforeAll
    static void open() {
        desk = new ReleaseDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void an_event_of_two_sessions() {
        planned = desk.event("series");
        opening = desk.session(planned, "Opening", NINE);
        closing = desk.session(planned, "Closing", NINE.plus(Duration.ofHours(8)));
        desk.say(Who.MALIK, "en", "UTC");
        desk.forgetMails();
    }

    @Test
    void who_is_registered_or_starred_it_is_told_once_in_words_and_by_calendar() {
        desk.world.register(planned.id(), Who.MALIK.id);
        star(Who.NOOR.id, closing);
        star(Who.RADU.id, opening);
        desk.say(Who.MALIK, "ro", "Europe/Berlin");
        planned.move(opening, NINE.plus(Duration.ofHours(1)));
        planned.release("The train is late.");
        var malik = desk.mailTo(Who.MALIK);
        assertEquals("Programul s-a schimbat: Open day", malik.subject());
        assertTrue(
                malik.text()
                        .contains("Opening (mie., 1 dec., 10:00–11:00 [09:00–10:00]): mutată, era mie., 1 dec., 09:00"),
                malik.text());
        assertTrue(malik.text().contains("The train is late."), malik.text());
        assertEquals(List.of("UID:" + opening + "@localhost"), malik.lines("UID"));
        assertEquals(List.of("SEQUENCE:1"), malik.lines("SEQUENCE"));
        assertEquals(List.of("METHOD:REQUEST"), malik.lines("METHOD"));
        assertTrue(desk.mailTo(Who.RADU).text().contains("Sessions you starred:\n- Opening"));
        assertEquals(0, desk.mailsTo(Who.NOOR));
    }

    @Test
    void what_is_cancelled_or_taken_out_says_so_in_the_calendar() {
        star(Who.MALIK.id, opening);
        star(Who.RADU.id, closing);
        planned.cancel(opening);
        planned.remove(closing);
        planned.release("");
        assertTrue(desk.mailTo(Who.MALIK).text().contains("): cancelled"));
        assertEquals(List.of("STATUS:CANCELLED"), desk.mailTo(Who.MALIK).lines("STATUS"));
        assertTrue(desk.mailTo(Who.RADU).text().contains("): no longer in the programme"));
        assertEquals(List.of("STATUS:CANCELLED"), desk.mailTo(Who.RADU).lines("STATUS"));
        assertEquals(
                List.of("UID:" + closing + "@localhost"), desk.mailTo(Who.RADU).lines("UID"));
    }

    @Test
    void who_waits_for_a_seat_or_is_offered_one_is_told_too_without_anything_for_the_calendar() {
        for (var who : List.of(Who.MALIK, Who.RADU)) desk.world.register(planned.id(), who.id);
        desk.world.sql(
                "update registration set state = 'waiting', queue = 1 where event_id = $1 and person_id = $2",
                planned.id(),
                Who.MALIK.id);
        desk.world.sql(
                "update registration set state = 'offered', offer_until = now() + interval '1 hour' where event_id = $1 and person_id = $2",
                planned.id(),
                Who.RADU.id);
        planned.cancel(opening);
        planned.cancel(closing);
        assertEquals(2, planned.peopleToTell());
        planned.release("");
        for (var who : List.of(Who.MALIK, Who.RADU)) {
            var mail = desk.mailTo(who);
            assertTrue(mail.text().contains("- Opening"), mail.text());
            assertTrue(mail.text().contains("a seat is held for you: that stays so"), mail.text());
            assertEquals("", mail.calendar());
        }
    }

    @Test
    void what_moves_while_the_event_is_a_draft_is_told_in_one_mail_once_it_is_public_again() {
        desk.world.register(planned.id(), Who.MALIK.id);
        standing("draft");
        planned.move(opening, NINE.plus(Duration.ofHours(1)));
        assertEquals(1, planned.peopleToTell());
        assertTrue(planned.release("The hall is let.").getBoolean("told"));
        planned.move(opening, NINE.plus(Duration.ofHours(2)));
        planned.release("");
        standing("published");
        var mail = desk.mailTo(Who.MALIK);
        assertTrue(mail.text().contains("11:00–12:00"), mail.text());
        assertTrue(mail.text().contains("moved, was Wed, Dec 1, 09:00"), mail.text());
        assertTrue(mail.text().contains("The hall is let."), mail.text());
        assertEquals(List.of("SEQUENCE:2"), mail.lines("SEQUENCE"));
        assertEquals(1, desk.mailsTo(Who.MALIK));
    }

    private void standing(String state) {
        desk.world.sql("update event set state = $2 where id = $1", planned.id(), state);
    }

    @Test
    void own_sessions_come_first_and_at_most_twenty_are_told() {
        desk.world.register(planned.id(), Who.MALIK.id);
        for (var n = 0; n < 30; n++) planned.add("Talk " + n, NINE.plus(Duration.ofMinutes(60 + 10L * n)));
        planned.move(closing, NINE.plus(Duration.ofHours(9)));
        star(Who.MALIK.id, closing);
        planned.release("");
        var text = desk.mailTo(Who.MALIK).text();
        assertTrue(text.indexOf("- Closing") < text.indexOf("- Talk 0"), text);
        assertEquals(20, text.lines().filter(line -> line.startsWith("- ")).count());
        assertTrue(text.contains("And 11 more"), text);
    }

    @Test
    void nobody_is_told_of_words_of_what_is_over_without_a_wish_or_after_leaving() {
        desk.world.register(planned.id(), Who.MALIK.id);
        desk.world.register(planned.id(), Who.RADU.id);
        desk.world.sql("update person set disabled_at = now() where id = $1", Who.RADU.id);
        planned.describe(opening, "<p>Other words.</p>");
        assertEquals(0, planned.peopleToTell());
        planned.release("");
        planned.move(opening, NINE.plus(Duration.ofHours(1)));
        planned.releaseQuietly();
        desk.world.sql(
                "update session set starts_at = now() - interval '3 h', ends_at = now() - interval '2 h' where id = $1",
                closing);
        planned.rename(closing, "It was good");
        assertEquals(0, planned.peopleToTell());
        planned.release("");
        desk.world.sql("update registration set state = 'cancelled' where person_id = $1", Who.MALIK.id);
        planned.move(opening, NINE.plus(Duration.ofHours(2)));
        assertEquals(0, planned.peopleToTell());
        planned.release("");
        desk.awaitAllTold();
        assertEquals(0, desk.mailsTo(Who.MALIK));
        assertEquals(0, desk.mailsTo(Who.RADU), "whose account is disabled");
        desk.world.sql("update person set disabled_at = null where id = $1", Who.RADU.id);
    }

    @Test
    void a_thousand_are_told_once_each_though_the_first_worker_died_in_between() {
        desk.crowd(planned.id(), 1_000);
        planned.move(opening, NINE.plus(Duration.ofHours(1)));
        assertEquals(1_000, planned.peopleToTell());
        planned.release("");
        desk.awaitAllTold();
        // As after a restore of an older backup: the place is lost, the mails are known.
        desk.world.sql("update release_notice set after = '00000000-0000-0000-0000-000000000000', done_at = null");
        desk.awaitAllTold();
        var mails = desk.mailsOfRelease(planned.id());
        assertEquals(Map.of("mails", 1_000, "people", 1_000), mails);
    }

    private void star(PersonId person, SessionId session) {
        desk.world.sql("insert into star (person_id, session_id) values ($1, $2)", person, session);
    }
}
