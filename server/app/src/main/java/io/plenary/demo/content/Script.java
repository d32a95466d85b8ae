package io.plenary.demo.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.polls.PollPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo's content as it is written down in {@code resources/demo}. */
final class Script {
    private static final List<String> PROGRAMMES = List.of("conference", "series", "masterclass");

    private Script() {}

    record Organisation(String name, int hue) {}

    record Track(String name, int colour) {}

    record Partner(String name, String tier) {}

    record Venue(String name, String address, String map) {}

    /** @param person key of a demo person who can sign in */
    record Speaker(String key, String name, String affiliation, String country, Optional<String> person) {}

    /**
     * @param day 0 is the first of the programme
     * @param at hour and minute in the zone of the programme, or {@code now}
     * @param state of the stage: live, or recorded for one that is over; absent for one to come
     */
    record Session(
            String title,
            @JsonProperty("abstract") Optional<String> abstractText,
            String kind,
            int day,
            String at,
            int minutes,
            Optional<String> room,
            Optional<Integer> track,
            Optional<String> language,
            List<String> speakers,
            String stage,
            boolean recorded,
            List<String> hosts,
            Optional<String> state) {
        boolean isLive() {
            return state.filter("live"::equals).isPresent();
        }

        boolean isRecorded() {
            return state.filter("recorded"::equals).isPresent();
        }
    }

    /** Guests with a seat, counted from one of them. */
    record Registered(int from, int count) {}

    /**
     * @param startsInDays from the day of loading; then on to the weekday, if one is given
     * @param malik whether the demo's attendee has a seat
     */
    record Programme(
            Organisation organisation,
            String slug,
            String kind,
            String title,
            String summary,
            String description,
            String zone,
            String attendance,
            List<String> languages,
            int startsInDays,
            Optional<DayOfWeek> weekday,
            Optional<Integer> closesInDays,
            String admission,
            Optional<Integer> seats,
            Optional<String> costText,
            String contact,
            Optional<Venue> venue,
            List<Track> tracks,
            List<Partner> partners,
            List<Speaker> speakers,
            List<Session> sessions,
            Registered registered,
            boolean malik) {}

    /** Somebody invented who has registered. */
    record Guest(String name, String email, String locale, String zone) {}

    /** @param by number of a guest */
    record Question(int by, String text, int votes) {}

    /** @param by number of a guest, or key of a demo person */
    record Message(String by, String text) {}

    record Talk(List<Message> chat, List<Question> questions, List<PollPlan> polls) {}

    /** @param names by language */
    record Term(String slug, Map<String, String> names) {}

    record Text(String language, String title, String summary, String description) {}

    /** What is said of a programme and of its organisation. @param terms slugs by facet */
    record Presented(String slug, String about, Map<String, List<String>> terms, List<Text> texts) {}

    /** @param terms by facet */
    record Vocabulary(Map<String, List<Term>> terms, List<Presented> programmes) {}

    static Vocabulary vocabulary() {
        return read("vocabulary", new TypeReference<>() {});
    }

    static List<Programme> programmes() {
        return PROGRAMMES.stream()
                .map(name -> read(name, new TypeReference<Programme>() {}))
                .toList();
    }

    static List<Guest> guests() {
        return read("people", new TypeReference<>() {});
    }

    static Talk talk() {
        return read("talk", new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var in = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
            return StrictJson.MAPPER.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
