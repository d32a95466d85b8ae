package io.plenary.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.SessionId;
import io.plenary.exchange.RealData;
import io.plenary.exchange.merge.Laid;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.SessionText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was, over every real programme and every format. */
class RoundTripTest {
    private static final Map<String, Function<Edition, String>> FORMATS =
            Map.of("xml", ScheduleXmlFile::of, "json", ScheduleJsonFile::of, "csv", ProgrammeCsvFile::of);

    static Stream<String> files() {
        return RealData.programmes();
    }

    private static Plan plan(String name) {
        return Laid.over(Plan.empty(), ProgrammeReader.read(RealData.bytes("programmes/" + name)))
                .plan();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_programme_that_was_written_changes_nothing_when_it_is_read_again(String name) {
        var plan = plan(name);
        FORMATS.forEach((format, write) -> {
            var again = Laid.over(plan, write.apply(Editions.of(plan)));
            assertEquals(List.of(), Difference.between(plan, again.plan()).changes(), format);
            assertEquals(List.of(), again.gone(), format);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_title_that_looks_cancelled_stays_what_it_is(boolean isCancelled) {
        for (var title : List.of("Cancelled trains of 1943", "Cancelled: a love story", "[CANCELED] as a genre")) {
            var one = Plans.cancelled(
                    Plans.retitled(Plans.talk(SessionId.next(), Plans.NINE, Plans.HALL, Plans.SOFIA), title),
                    isCancelled);
            FORMATS.forEach((format, write) -> {
                var file = write.apply(Editions.of(Plans.of(one)));
                var read = Laid.over(Plan.empty(), file).plan().sessions().getFirst();
                assertEquals(title, read.text().title(), format);
                assertEquals(isCancelled, read.cancelled(), format);
            });
        }
    }

    /** Lost by all: colours of tracks, other languages, our ids; the kind where a word of the organiser's stands for it. */
    @ParameterizedTest
    @MethodSource("files")
    void an_empty_event_gets_the_same_programme_from_what_was_written(String name) {
        var plan = plan(name);
        FORMATS.forEach((format, write) -> {
            var copy = Laid.over(Plan.empty(), write.apply(Editions.of(plan))).plan();
            assertEquals(told(plan), told(copy), format);
            if (format.equals("csv")) return;
            assertEquals(plan.dayChange(), copy.dayChange(), format);
            assertEquals(
                    plan.rooms().stream().map(one -> one.name()).toList(),
                    copy.rooms().stream().map(one -> one.name()).toList(),
                    format);
            assertEquals(
                    plan.tracks().stream().map(one -> one.name()).toList(),
                    copy.tracks().stream().map(one -> one.name()).toList(),
                    format);
        });
    }

    /** A session in words instead of ids. */
    private record Told(
            SessionText text,
            String kind,
            Optional<String> word,
            Optional<String> track,
            Optional<String> room,
            Optional<String> language,
            String times,
            boolean doNotRecord,
            boolean cancelled,
            List<String> speakers,
            Object links) {}

    private static Map<String, Told> told(Plan plan) {
        var names = Editions.of(plan).names();
        return plan.sessions().stream()
                .collect(Collectors.toMap(
                        one -> one.startsAt() + " " + one.room().map(names::get) + " "
                                + one.text().title()
                                + one.speakers().stream().map(names::get).toList()
                                + one.text().abstractText().hashCode() + one.endsAt(),
                        one -> told(one, names),
                        (one, twin) -> one));
    }

    private static Told told(PlannedSession one, Map<Id, String> names) {
        return new Told(
                one.text(),
                one.kind().word(),
                one.kindName(),
                one.track().map(names::get),
                one.room().map(names::get),
                one.language(),
                one.startsAt() + "/" + one.endsAt(),
                one.doNotRecord(),
                one.cancelled(),
                one.speakers().stream().map(names::get).toList(),
                one.links());
    }
}
