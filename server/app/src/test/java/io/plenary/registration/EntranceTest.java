package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Places;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntranceTest {
    private static final Instant NOW = Instant.parse("2026-09-22T07:00:00Z");
    private static final Optional<Invitation> NONE = Optional.empty();

    private static Event event(Seats.Rule rule, Optional<Instant> opens, Optional<Instant> closes, int taken) {
        return new Event(
                EventId.next(),
                OrganisationId.next(),
                new EventSummary.Organisation("house", "House", 262),
                "day",
                EventSummary.Kind.WEBINAR,
                "Day",
                "",
                "",
                NOW.plus(Duration.ofDays(2)),
                NOW.plus(Duration.ofDays(3)),
                "UTC",
                EventSummary.Attendance.ONLINE,
                List.of(),
                true,
                rule,
                closes,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(10),
                taken,
                Optional.empty(),
                NOW,
                List.of(),
                0,
                new Event.Entry(opens, Optional.empty(), Optional.of(24), Places.NONE, false, false),
                Event.Face.PLAIN);
    }

    private static Entrance entrance(Seats.Rule rule, Optional<Instant> opens, Optional<Instant> closes) {
        return new Entrance(event(rule, opens, closes, 0), NOW, false);
    }

    private static Optional<Invitation> invitation(boolean late) {
        return Optional.of(new Invitation(
                Uuid7.next(), "SPRING", Optional.empty(), "", 5, 0, Optional.empty(), late, Optional.empty()));
    }

    private static ErrorCode refusal(Entrance entrance, Optional<Invitation> invitation) {
        return assertThrows(Refusal.class, () -> entrance.with(invitation)).code();
    }

    @Test
    void who_is_invited_needs_no_answer_of_organisers() {
        var entrance = entrance(Seats.Rule.APPROVAL, Optional.empty(), Optional.empty());
        assertTrue(entrance.with(NONE).byApproval());
        assertFalse(entrance.with(invitation(false)).byApproval());
    }

    @Test
    void by_invitation_nobody_comes_without_one() {
        var entrance = entrance(Seats.Rule.INVITATION, Optional.empty(), Optional.empty());
        assertEquals(ErrorCode.INVITATION_NEEDED, refusal(entrance, NONE));
        entrance.with(invitation(false));
    }

    @Test
    void a_late_invitation_opens_before_and_after_the_time_until_the_event_ends() {
        var early = entrance(Seats.Rule.OPEN, Optional.of(NOW.plusSeconds(1)), Optional.empty());
        assertEquals(ErrorCode.REGISTRATION_NOT_OPEN, refusal(early, invitation(false)));
        early.with(invitation(true));
        var closed = entrance(Seats.Rule.OPEN, Optional.empty(), Optional.of(NOW));
        assertEquals(ErrorCode.REGISTRATION_CLOSED, refusal(closed, NONE));
        closed.with(invitation(true));
        var over = new Entrance(closed.event(), closed.event().endsAt(), false);
        assertEquals(ErrorCode.REGISTRATION_CLOSED, refusal(over, invitation(true)));
    }

    @Test
    void an_invitation_that_is_used_up_is_in_force_until_it_is_ended_or_expires() {
        Instant[] expires = {NOW.plusSeconds(1), NOW};
        for (var at : expires) {
            var one = new Invitation(
                    Uuid7.next(), "SPRING", Optional.empty(), "", 5, 5, Optional.of(at), false, Optional.empty());
            assertEquals(at.isAfter(NOW), one.isInForce(NOW));
        }
        var ended = new Invitation(
                Uuid7.next(), "SPRING", Optional.empty(), "", 5, 5, Optional.empty(), false, Optional.of(NOW));
        assertFalse(ended.isInForce(NOW));
    }

    @Test
    void only_who_would_wait_tries_when_all_seats_are_taken() {
        var entrance = new Entrance(event(Seats.Rule.OPEN, Optional.empty(), Optional.empty(), 10), NOW, false);
        var way = entrance.with(NONE);
        assertTrue(entrance.isHopeless(
                way, new Wish("1", Optional.empty(), Optional.empty(), false, Optional.empty(), List.of())));
        assertFalse(entrance.isHopeless(
                way, new Wish("1", Optional.empty(), Optional.empty(), true, Optional.empty(), List.of())));
    }
}
