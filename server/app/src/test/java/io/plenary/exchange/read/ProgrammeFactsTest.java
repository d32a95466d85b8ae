package io.plenary.exchange.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.exchange.RealData;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real programme against what an independent count says of it. */
class ProgrammeFactsTest {
    static Stream<String> files() {
        return facts().map(one -> one.getString("file"));
    }

    private static Stream<JsonObject> facts() {
        if (System.getenv("PLENARY_TEST_DATA") == null) return Stream.of(new JsonObject().put("file", "none"));
        return new JsonArray(RealData.text("programmes/programme-facts.json"))
                .stream().map(JsonObject.class::cast).filter(one -> !one.getString("format")
                        .equals("ics"));
    }

    private static JsonObject facts(String file) {
        return facts().filter(one -> one.getString("file").equals(file))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_real_programme_is_read_with_the_counts_of_its_facts(String file) {
        var programme = ProgrammeReader.read(RealData.bytes("programmes/" + file));
        var facts = facts(file);
        System.out.printf(
                "%-42s %-14s read %d, sessions %d, repeats %d, speakers %d, rooms %d, tracks %d, warnings %d%n",
                file,
                programme.format().word(),
                programme.events(),
                programme.sessions().size(),
                programme.repeats(),
                programme.speakers().size(),
                programme.rooms().size(),
                programme.tracks().size(),
                programme.warnings().size());
        assertAll(
                () -> assertEquals(events(facts), programme.events(), "events read"),
                () -> assertEquals(distinct(facts), programme.sessions().size(), "distinct sessions"),
                () -> assertEquals(events(facts) - distinct(facts), programme.repeats(), "repeats"),
                () -> is(facts, "rooms", programme.rooms().size()),
                () -> is(facts, "tracks", usedTracks(programme)),
                () -> is(facts, "speakers", programme.speakers().size()),
                () -> is(facts, "title", programme.title()),
                () -> assertEquals(zone(facts), programme.zone(), "zone"),
                () -> assertEquals(
                        List.of(),
                        programme.sessions().stream()
                                .filter(one -> !one.length().isPositive())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void languages_marks_and_speakers_are_those_of_the_facts(String file) {
        var programme = ProgrammeReader.read(RealData.bytes("programmes/" + file));
        var facts = facts(file);
        if (programme.repeats() > 0) return;
        assertAll(
                () -> languages(facts, programme),
                () -> is(facts, "optout_true", count(programme, ReadSession::doNotRecord)),
                () -> is(facts, "do_not_record", count(programme, ReadSession::doNotRecord)),
                () -> is(facts, "events_without_person", count(programme, one -> one.speakers()
                        .isEmpty())),
                () -> cancelled(facts, programme),
                () -> people(facts, programme));
    }

    private static void cancelled(JsonObject facts, ReadProgramme programme) {
        var titles = facts.getJsonArray("titles_with_cancel_marker");
        if (titles != null) assertEquals(titles.size(), count(programme, ReadSession::cancelled), "cancelled");
    }

    private static int usedTracks(ReadProgramme programme) {
        return (int) programme.sessions().stream()
                .flatMap(one -> one.track().stream())
                .distinct()
                .count();
    }

    private static void people(JsonObject facts, ReadProgramme programme) {
        var names = facts.getInteger("distinct_person_names");
        // The count of this one looks only at names that stand in the element itself, not at those inside of it.
        var isNested = facts.getString("file").startsWith("35c3");
        if (names != null && !isNested)
            assertEquals(
                    names,
                    (int) programme.speakers().stream()
                            .map(ReadSpeaker::name)
                            .distinct()
                            .count(),
                    "names");
    }

    private static void languages(JsonObject facts, ReadProgramme programme) {
        var expected = facts.getJsonObject("languages");
        if (expected == null) return;
        Map<String, Integer> found = new TreeMap<>();
        for (var one : programme.sessions()) found.merge(one.language().orElse(""), 1, Integer::sum);
        assertEquals(new TreeMap<>(expected.getMap()), found, "languages");
    }

    private static int count(ReadProgramme programme, java.util.function.Predicate<ReadSession> which) {
        return (int) programme.sessions().stream().filter(which).count();
    }

    private static int events(JsonObject facts) {
        if (facts.getString("file").startsWith("pyconfr")) return pyconfr();
        return Stream.of("events", "items", "sessions")
                .map(facts::getInteger)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Its facts name no count: the slots of the grid and of the sprints. */
    private static int pyconfr() {
        var file = new JsonObject(RealData.text("programmes/pyconfr-2024-pretalx-schedule.json"));
        return Stream.of("schedule", "sprints")
                .flatMap(part -> file.getJsonObject(part).stream())
                .flatMap(day -> ((JsonObject) day.getValue()).stream())
                .mapToInt(minute -> ((JsonObject) minute.getValue()).size())
                .sum();
    }

    private static int distinct(JsonObject facts) {
        var guids = facts.getInteger("unique_guids", 0);
        return guids > 0 ? guids : events(facts);
    }

    private static Optional<ZoneId> zone(JsonObject facts) {
        return Optional.ofNullable(facts.getString("time_zone_name"))
                .filter(name -> !name.isEmpty())
                .map(ZoneId::of);
    }

    private static void is(JsonObject facts, String name, Object found) {
        if (facts.getValue(name) != null) assertEquals(facts.getValue(name), found, name);
    }

    @Test
    void files_without_offsets_need_a_zone() {
        for (var file : List.of("fosdem-2019.xml", "voctoweb-fixture-schedule.xml", "gab2025-sessionize.json"))
            assertTrue(
                    ProgrammeReader.read(RealData.bytes("programmes/" + file)).needsZone(), file);
    }
}
