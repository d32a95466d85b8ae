package io.plenary.editor.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Seats;
import io.plenary.editor.readiness.Gap.Before;
import io.plenary.editor.readiness.Gap.Code;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant STARTS = NOW.plus(Duration.ofDays(20));

    private EventSummary.Attendance attendance = EventSummary.Attendance.ONLINE;
    private boolean venue;
    private EventFacts.Words words = new EventFacts.Words(true, true, true, true, true);
    private Seats.Rule rule = Seats.Rule.OPEN;
    private Optional<Instant> closes = Optional.empty();
    private boolean limited;
    private boolean form;
    private int untranslated;
    private EventFacts.Sessions sessions = new EventFacts.Sessions(3, 0, 0, 0, 0, 1, 0, false);
    private EventFacts.House house = new EventFacts.House(true, true, true, true);

    private List<Gap> gaps(Instant now) {
        return Readiness.of(
                now,
                new EventFacts(
                        STARTS,
                        STARTS.plus(Duration.ofHours(2)),
                        attendance,
                        venue,
                        words,
                        rule,
                        closes,
                        limited,
                        form,
                        untranslated,
                        sessions,
                        house));
    }

    private List<Code> codes() {
        return gaps(NOW).stream().map(Gap::code).toList();
    }

    private List<Code> blocking() {
        return gaps(NOW).stream().filter(Gap::blocking).map(Gap::code).toList();
    }

    @Test
    void an_event_that_has_everything_lacks_nothing() {
        assertEquals(List.of(), codes());
    }

    @Test
    void what_is_over_is_not_published() {
        var late = gaps(STARTS.plus(Duration.ofHours(2)));
        assertEquals(List.of(Gap.blocking(Code.PAST)), late);
    }

    @Test
    void a_place_is_needed_where_people_come_in_person() {
        attendance = EventSummary.Attendance.HYBRID;
        assertEquals(List.of(Code.VENUE_MISSING), blocking());
        assertEquals(List.of(Code.VENUE_MISSING, Code.SEATS_UNLIMITED), codes());
        venue = true;
        limited = true;
        assertEquals(List.of(), codes());
    }

    @Test
    void who_applies_is_asked_something_and_before_it_begins() {
        rule = Seats.Rule.APPLICATION;
        closes = Optional.of(STARTS.plusSeconds(1));
        assertEquals(List.of(Code.FORM_MISSING, Code.DEADLINE_LATE), blocking());
        form = true;
        closes = Optional.of(STARTS);
        assertEquals(List.of(), codes());
    }

    @Test
    void a_late_deadline_of_registration_is_advice() {
        closes = Optional.of(STARTS.plusSeconds(60));
        assertEquals(List.of(Gap.advice(Code.DEADLINE_LATE)), gaps(NOW));
    }

    @Test
    void missing_words_are_advice_in_the_order_of_the_form() {
        words = new EventFacts.Words(false, false, false, false, false);
        assertEquals(
                List.of(
                        Code.SUMMARY_MISSING,
                        Code.DESCRIPTION_MISSING,
                        Code.LANGUAGE_MISSING,
                        Code.CONTACT_MISSING,
                        Code.RECORDING_UNSAID),
                codes());
        assertEquals(List.of(), blocking());
    }

    @Test
    void a_programme_is_told_by_how_many_sessions_lack_what() {
        sessions = new EventFacts.Sessions(5, 1, 2, 0, 0, 0, 0, true);
        assertEquals(
                List.of(
                        Gap.advice(Code.SESSIONS_OUTSIDE, 1),
                        Gap.advice(Code.SPEAKERS_MISSING, 2),
                        Gap.advice(Code.PLAN_UNRELEASED)),
                gaps(NOW));
        sessions = new EventFacts.Sessions(0, 0, 0, 0, 0, 0, 0, false);
        assertEquals(List.of(Code.SESSIONS_MISSING), codes());
    }

    @Test
    void a_meeting_needs_its_server_and_a_host_is_good_to_have() {
        sessions = new EventFacts.Sessions(5, 0, 0, 2, 1, 0, 0, false);
        house = new EventFacts.House(true, true, true, false);
        assertEquals(
                List.of(Gap.beforeLive(Code.HOSTS_MISSING, false, 2), Gap.beforeLive(Code.MEETINGS_MISSING, true, 1)),
                gaps(NOW));
        assertEquals(Before.LIVE, gaps(NOW).getFirst().before());
    }

    @Test
    void what_house_and_form_lack_is_advice() {
        house = new EventFacts.House(false, false, false, true);
        untranslated = 4;
        assertEquals(
                List.of(
                        Gap.advice(Code.TRANSLATIONS_MISSING, 4),
                        Gap.advice(Code.PRIVACY_MISSING),
                        Gap.advice(Code.IMPRINT_MISSING),
                        Gap.advice(Code.MAIL_MISSING)),
                gaps(NOW));
    }
}
