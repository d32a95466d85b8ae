package io.plenary.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.plenary.exchange.RealData;
import io.plenary.exchange.merge.Laid;
import io.plenary.exchange.read.ImportInvalid;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.plan.Plan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that break things, in every field, all the way in, out, and in again. */
class HostileWordsTest {
    private static final List<Function<Edition, String>> FORMATS =
            List.of(ScheduleXmlFile::of, ScheduleJsonFile::of, ProgrammeCsvFile::of);
    private static final String CSV = "key,title,start,end,room,track,speakers,abstract,links\n"
            + "a,One,2027-03-01T09:00:00+02:00,2027-03-01T10:00:00+02:00,Hall,Tools,Ana; Bo,<p>x</p>,https://a.example A\n"
            + "b,Two,2027-03-01T10:00:00+02:00,0:45,Attic,,Ana,\"1\n\n2\",\n";

    static Stream<String> words() {
        if (System.getenv("PLENARY_TEST_DATA") == null)
            return Stream.of("=1+1", "<script>", "\u202eabc", "'", "\\", ";");
        var strings = new JsonArray(RealData.text("security/strings/blns.json"))
                .stream().map(String.class::cast);
        var scripts = Stream.of("patt-IntrudersXSS.txt", "patt-xss_payloads_quick.txt")
                .flatMap(name -> RealData.text("security/xss/" + name).lines());
        return Stream.concat(strings, scripts).filter(text -> !text.isBlank());
    }

    /** One session after another, each with one of the words in all of its fields. */
    private static String file() {
        var events = new JsonArray();
        words().forEach(word -> events.add(event(events.size() + 1, word)));
        var day = new JsonObject()
                .put("date", "2027-03-01")
                .put("index", 1)
                .put("rooms", new JsonObject().put("Hall", events));
        var conference = new JsonObject().put("title", "T").put("days", new JsonArray().add(day));
        return new JsonObject()
                .put("schedule", new JsonObject().put("version", "1").put("conference", conference))
                .encode();
    }

    private static JsonObject event(int number, String word) {
        var person = new JsonObject().put("id", number).put("name", word).put("biography", word);
        var link = new JsonObject().put("title", word).put("url", "https://a.example/" + number);
        return new JsonObject()
                .put("id", number)
                .put("guid", "01990a2f-5c1e-7d6a-9b1f-%012d".formatted(number))
                .put("date", "2027-03-01T09:00:00+02:00")
                .put("duration", "00:30")
                .put("title", "T " + word)
                .put("subtitle", word)
                .put("room", "R" + number % 90 + word.substring(0, Math.min(9, word.length())))
                .put("type", word)
                .put("abstract", word)
                .put("description", "<p>" + word + "</p>")
                .put("persons", new JsonArray().add(person))
                .put("links", new JsonArray().add(link).add(new JsonObject().put("url", word)));
    }

    @Test
    void whatever_is_in_a_field_comes_out_and_in_again_as_it_is_kept() {
        var rooms = new ArrayList<String>();
        var file = file();
        var plan = Laid.over(Plan.empty(), limited(file, rooms)).plan();
        for (var format : FORMATS) {
            var again = Laid.over(plan, format.apply(Editions.of(plan)));
            assertEquals(List.of(), Difference.between(plan, again.plan()).changes());
        }
        plan.sessions()
                .forEach(one -> safe(one.text().abstractText() + one.text().description()));
        plan.speakers().forEach(one -> safe(one.bio()));
    }

    /** At most as many rooms as an event has. */
    private static String limited(String file, List<String> rooms) {
        var root = new JsonObject(file);
        var conference = root.getJsonObject("schedule").getJsonObject("conference");
        var events = conference
                .getJsonArray("days")
                .getJsonObject(0)
                .getJsonObject("rooms")
                .getJsonArray("Hall");
        for (var one : events) {
            var event = (JsonObject) one;
            if (rooms.size() < 150) rooms.add(event.getString("room"));
            else event.put("room", "Hall");
        }
        return root.encode();
    }

    private static void safe(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        assertEquals(
                0,
                body.select("script, iframe, img, svg, object, embed, form, style, math")
                        .size(),
                html);
        for (var element : body.getAllElements())
            for (var attribute : element.attributes())
                assertFalse(attribute.getKey().startsWith("on"), html);
    }

    static Stream<String> originals() {
        var plan = Laid.over(Plan.empty(), CSV).plan();
        return Stream.concat(Stream.of(CSV), FORMATS.stream().map(format -> format.apply(Editions.of(plan))));
    }

    @ParameterizedTest
    @MethodSource("originals")
    void a_damaged_file_is_laid_over_a_plan_or_refused_and_nothing_else(String original) {
        var seed = 20_261_121L;
        var random = new Random(seed);
        var plan = Laid.over(Plan.empty(), CSV).plan();
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (var round = 0; round < 400; round++) {
                var bytes = original.getBytes(StandardCharsets.UTF_8);
                for (var bites = 1 + random.nextInt(3); bites > 0; bites--)
                    bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
                lay(plan, bytes, "seed " + seed + " round " + round);
            }
        });
    }

    private static void lay(Plan plan, byte[] bytes, String round) {
        try {
            var merged = Laid.over(plan, ProgrammeReader.read(bytes));
            assertEquals(
                    merged.plan().sessions().size(),
                    merged.plan().sessions().stream()
                            .map(one -> one.id())
                            .distinct()
                            .count(),
                    round);
        } catch (ImportInvalid | Refusal refused) {
            assertFalse(refused.toString().isBlank(), round);
        } catch (RuntimeException crash) {
            throw new AssertionError(round, crash);
        }
    }
}
