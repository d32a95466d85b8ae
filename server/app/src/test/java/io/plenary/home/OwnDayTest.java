package io.plenary.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.SessionSummary.Stage;
import io.plenary.catalogue.SessionSummary.State;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnDayTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void what_is_live_or_open_is_on_and_what_was_chosen_comes_first() {
        var live = at("conference", "live", -20, State.LIVE, false);
        var open = at("conference", "open", 10, State.SCHEDULED, true);
        var later = at("conference", "later", 20, State.SCHEDULED, true);
        var day = OwnDay.of(List.of(live, open, later), NOW);
        assertEquals(List.of("open", "live"), titles(day.now()));
        assertEquals(List.of("later"), titles(day.next()));
    }

    @Test
    void an_event_without_a_choice_is_told_of_by_its_next_session_alone() {
        var day = OwnDay.of(
                List.of(
                        at("series", "first", 60, State.SCHEDULED, false),
                        at("conference", "starred", 90, State.SCHEDULED, true),
                        at("conference", "beside", 90, State.SCHEDULED, false),
                        at("series", "second", 120, State.SCHEDULED, false)),
                NOW);
        assertEquals(List.of("first", "starred"), titles(day.next()));
    }

    @Test
    void what_is_over_is_neither() {
        var day = OwnDay.of(
                List.of(at("one", "ended", -60, State.ENDED, true), at("two", "late", -61, State.SCHEDULED, true)),
                NOW);
        assertEquals(List.of(), day.now());
        assertEquals(List.of(), day.next());
    }

    @Test
    void however_much_was_starred_the_lists_are_short() {
        var many = IntStream.range(0, 40)
                .mapToObj(n -> at("conference", "s" + n, 30 + n, State.SCHEDULED, true))
                .toList();
        assertEquals(6, OwnDay.of(many, NOW).next().size());
    }

    private static List<String> titles(List<OwnSession> sessions) {
        return sessions.stream().map(OwnSession::title).toList();
    }

    /** Of an hour. @param minutes from now */
    private static OwnSession at(String event, String title, int minutes, State state, boolean starred) {
        var starts = NOW.plus(Duration.ofMinutes(minutes));
        return new OwnSession(
                SessionId.next(),
                event,
                event,
                "Europe/Bucharest",
                title,
                starts,
                starts.plus(Duration.ofHours(1)),
                OwnSession.opening(Stage.BROADCAST, starts),
                state,
                Stage.BROADCAST,
                Optional.empty(),
                "House",
                starred,
                false,
                true);
    }
}
