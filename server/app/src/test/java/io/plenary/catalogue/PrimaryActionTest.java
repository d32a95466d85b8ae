package io.plenary.catalogue;

import static io.plenary.catalogue.SampleEvents.NOW;
import static io.plenary.catalogue.SampleEvents.inHours;
import static io.plenary.catalogue.SampleEvents.recorded;
import static io.plenary.catalogue.SampleEvents.slot;
import static io.plenary.catalogue.SampleEvents.staffed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.PrimaryAction.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrimaryActionTest {

    /** Who asks. */
    private enum Who {
        VISITOR,
        REGISTERED,
        ORGANISER
    }

    static Stream<Arguments> situations() {
        var next = inHours(48).event();
        var near = inHours(20).event();
        var now = inHours(0).event();
        var past = inHours(-48).event();
        var full = inHours(0).withSeats(50, 50).event();
        var toCome = SessionSummary.State.SCHEDULED;
        var live = SessionSummary.State.LIVE;
        var ended = SessionSummary.State.ENDED;
        var inPerson = SessionSummary.Stage.IN_PERSON;
        var deadline = Optional.of(NOW.minus(Duration.ofHours(1)));
        return Stream.of(
                row("a draft waits to be published", inHours(48).draft().event(), toCome, Who.ORGANISER, Kind.PUBLISH),
                row("days before, a visitor registers", next, toCome, Who.VISITOR, Kind.REGISTER),
                row("days before, an organiser sees what visitors see", next, toCome, Who.ORGANISER, Kind.REGISTER),
                row("days before, a seat goes into the calendar", next, toCome, Who.REGISTERED, Kind.ADD_TO_CALENDAR),
                row("a day before, the opening is named", near, toCome, Who.REGISTERED, Kind.OPENS_SOON),
                row("the lobby is open", now, toCome, Who.REGISTERED, Kind.JOIN_NOW),
                row("the host is late, one can still register", now, toCome, Who.VISITOR, Kind.REGISTER),
                row("live, a seat joins", now, live, Who.REGISTERED, Kind.JOIN_NOW),
                row("live, an organiser joins", now, live, Who.ORGANISER, Kind.JOIN_NOW),
                row("live, a visitor registers and joins", now, live, Who.VISITOR, Kind.REGISTER_AND_JOIN),
                row("live and full", full, live, Who.VISITOR, Kind.FULL),
                row("live and full, but with a seat", full, live, Who.REGISTERED, Kind.JOIN_NOW),
                row("live past the deadline", inHours(0).event(deadline), live, Who.VISITOR, Kind.CLOSED),
                row("full", inHours(48).withSeats(20, 20).event(), toCome, Who.VISITOR, Kind.FULL),
                row("one seat left", inHours(48).withSeats(20, 19).event(), toCome, Who.VISITOR, Kind.REGISTER),
                row("no seats at all", inHours(48).withSeats(0, 0).event(), toCome, Who.VISITOR, Kind.FULL),
                row("past the deadline", inHours(48).event(deadline), toCome, Who.VISITOR, Kind.CLOSED),
                row("by application", inHours(48).byApplication().event(), toCome, Who.VISITOR, Kind.APPLY),
                row("over, and nothing is left of it", past, ended, Who.REGISTERED, Kind.OVER),
                row("over, for a visitor too", past, ended, Who.VISITOR, Kind.OVER),
                Arguments.of(
                        "in person there is no room to open",
                        near,
                        slot(near, inPerson, toCome),
                        Who.REGISTERED,
                        Kind.ADD_TO_CALENDAR),
                Arguments.of(
                        "in person nobody joins", now, slot(now, inPerson, live), Who.REGISTERED, Kind.ADD_TO_CALENDAR),
                Arguments.of(
                        "a speaker joins without a seat", now, staffed(slot(now, live)), Who.VISITOR, Kind.JOIN_NOW),
                Arguments.of(
                        "a speaker waits in the lobby", now, staffed(slot(now, toCome)), Who.VISITOR, Kind.JOIN_NOW),
                Arguments.of(
                        "over, with a recording",
                        past,
                        recorded(slot(past, ended), null),
                        Who.VISITOR,
                        Kind.WATCH_RECORDING),
                Arguments.of(
                        "a recording opened but not begun",
                        past,
                        recorded(slot(past, ended), 0),
                        Who.REGISTERED,
                        Kind.WATCH_RECORDING),
                Arguments.of(
                        "a recording begun", past, recorded(slot(past, ended), 1865), Who.REGISTERED, Kind.CONTINUE));
    }

    private static Arguments row(String says, Event event, SessionSummary.State state, Who who, Kind kind) {
        return Arguments.of(says, event, slot(event, state), who, kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void one_action_names_the_state(String says, Event event, Slot slot, Who who, Kind expected) {
        assertEquals(expected, actionFor(event, who, List.of(slot)).kind(), says);
    }

    @Test
    void the_room_that_is_live_is_the_one_to_join() {
        var event = inHours(0).event();
        var first = slot(event, SessionSummary.State.SCHEDULED);
        var second = slot(event, SessionSummary.State.LIVE);
        var action = actionFor(event, Who.REGISTERED, List.of(first, second));
        assertEquals(Optional.of(second.id()), action.sessionId());
    }

    @Test
    void the_opening_of_the_lobby_is_named_to_the_minute() {
        var event = inHours(20).event();
        var action = actionFor(event, Who.REGISTERED, List.of(slot(event, SessionSummary.State.SCHEDULED)));
        assertEquals(Optional.of(event.startsAt().minus(Duration.ofMinutes(15))), action.at());
    }

    @Test
    void between_the_parts_of_a_series_one_continues_what_one_began() {
        var first = inHours(-48).event();
        var next = inHours(72).event();
        var slots = List.of(
                recorded(slot(first, SessionSummary.State.ENDED), 300), slot(next, SessionSummary.State.SCHEDULED));
        var action = actionFor(next, Who.REGISTERED, slots);
        assertEquals(Kind.CONTINUE, action.kind());
        assertEquals(Optional.of(300), action.seconds());
        assertEquals(Optional.of(SampleEvents.RECORDING), action.recordingId());
    }

    @Test
    void an_event_without_sessions_is_over_by_the_clock() {
        assertEquals(
                Kind.OVER,
                actionFor(inHours(-48).event(), Who.VISITOR, List.of()).kind());
        assertEquals(
                Kind.REGISTER,
                actionFor(inHours(48).event(), Who.VISITOR, List.of()).kind());
    }

    private static PrimaryAction actionFor(Event event, Who who, List<Slot> slots) {
        return PrimaryAction.of(
                new PrimaryAction.Facts(NOW, event, who == Who.REGISTERED, who == Who.ORGANISER, slots));
    }

    @Test
    void nobody_registers_for_or_joins_what_is_cancelled() {
        var event = inHours(0).event();
        var off = SampleEvents.cancelled(SampleEvents.slot(event, SessionSummary.State.SCHEDULED));
        for (var registered : List.of(true, false)) {
            var facts = new PrimaryAction.Facts(NOW, event, registered, false, List.of(off));
            assertEquals(Kind.CLOSED, PrimaryAction.of(facts).kind());
        }
        var on = SampleEvents.slot(event, SessionSummary.State.SCHEDULED);
        var facts = new PrimaryAction.Facts(NOW, event, true, false, List.of(off, on));
        assertEquals(Optional.of(on.id()), PrimaryAction.of(facts).sessionId());
    }
}
