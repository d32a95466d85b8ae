package io.plenary.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.exchange.RealData;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.plan.Plan;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealMergeTest {
    static Stream<String> files() {
        return RealData.programmes();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_real_programme_read_twice_is_there_once(String name) {
        var file = ProgrammeReader.read(RealData.bytes("programmes/" + name));
        var first = Laid.over(Plan.empty(), file);
        var second = Laid.over(first.plan(), file);
        System.out.printf(
                "%-42s sessions %d, speakers %d, rooms %d, tracks %d%n",
                name,
                first.plan().sessions().size(),
                first.plan().speakers().size(),
                first.plan().rooms().size(),
                first.plan().tracks().size());
        assertEquals(file.sessions().size(), first.plan().sessions().size());
        assertEquals(List.of(), Difference.between(first.plan(), second.plan()).changes());
        assertEquals(List.of(), second.gone());
    }

    @Test
    void a_newer_revision_differs_in_exactly_what_an_independent_count_says() {
        var expected = new JsonArray(RealData.text("programmes/revisions/expected-diff.json")).getJsonObject(0);
        var older = read(expected.getString("from_"));
        var first = Laid.over(Plan.empty(), older).plan();
        var merged = Laid.over(first, read(expected.getString("to")));
        var sessions = merged.gone().stream()
                .filter(one -> one.of() == Change.Of.SESSION)
                .map(Gone::id)
                .toList();
        var counts = Difference.between(first, merged.without(sessions)).counts();
        assertEquals(expected.getInteger("events_from"), first.sessions().size());
        assertEquals(
                expected.getInteger("events_to"),
                merged.without(sessions).sessions().size());
        assertEquals(expected.getLong("added"), counts.get(What.ADDED));
        assertEquals(expected.getLong("removed"), counts.get(What.REMOVED));
        assertEquals(expected.getLong("title_changed"), counts.get(What.TITLE));
        assertEquals(expected.getLong("moved_in_time"), counts.get(What.MOVED));
        assertEquals(expected.getLong("moved_room"), counts.get(What.ROOM));
        assertEquals(expected.getLong("duration_changed"), counts.get(What.LENGTH));
    }

    private static io.plenary.exchange.read.ReadProgramme read(String name) {
        return ProgrammeReader.read(RealData.bytes("programmes/revisions/" + name));
    }
}
