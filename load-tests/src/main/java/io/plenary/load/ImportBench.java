package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A congress of 1,100 sessions as a file of another system into the draft: looked at, and taken over. */
final class ImportBench {

    private static final int SESSIONS = 1_100;
    private static final int SPEAKERS = 900;
    private static final int ROOMS = 30;
    private static final int DAYS = 4;
    private static final int PASSES = 5;
    private static final double MOST_SECONDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportBench() {}

    /** One import into an empty event, in seconds. */
    record Pass(double look, double take) {
        double both() {
            return look + take;
        }
    }

    /** @param bytes of the file; @param others cores others used */
    record Result(int bytes, List<Pass> passes, double others) {

        /** The median is judged; the first one, of a server that has never read a file, is told beside it. */
        List<Check> checks() {
            Pass median = passes.stream()
                    .sorted(Comparator.comparingDouble(Pass::both))
                    .toList()
                    .get(PASSES / 2);
            String figure = "import of " + SESSIONS + " sessions, s (look; take)";
            return List.of(
                    Check.judged(figure, "" + MOST_SECONDS, told(median), median.both() <= MOST_SECONDS)
                            .unless(Machine.isDisturbed(others)),
                    Check.told("the same, the first of a fresh server", told(passes.getFirst())));
        }

        private static String told(Pass pass) {
            return Crowd.round(pass.both()) + " (" + Crowd.round(pass.look) + "; " + Crowd.round(pass.take) + ")";
        }
    }

    static Result run(Path home) throws Exception {
        String file = JSON.writeValueAsString(congress());
        try (PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(false, false));
                Rows rows = Rows.of(home);
                Door door = new Door(server.port(), 1)) {
            rows.organiser(0);
            String cookie = door.signIn(Rows.token(0));
            rows.proven();
            server.awaitIdle();
            Machine machine = Machine.watched();
            List<Pass> passes = new ArrayList<>();
            for (int i = 0; i < PASSES; i++) {
                passes.add(pass(door, cookie, rows.event(null), file));
            }
            return new Result(file.length(), passes, machine.others());
        }
    }

    private static Pass pass(Door door, String cookie, UUID event, String file) {
        long started = System.nanoTime();
        String preview = door.post("/events/" + event + "/imports", cookie, file)
                .expect(200)
                .text("id");
        long looked = System.nanoTime();
        door.put("/events/" + event + "/imports/" + preview + "/application", cookie, "{\"remove\":[]}")
                .expect(200);
        return new Pass((looked - started) / 1e9, (System.nanoTime() - looked) / 1e9);
    }

    /** Schedule JSON of c3voc with abstracts as long as real ones are. */
    private static ObjectNode congress() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode conference = root.putObject("schedule").put("version", "1").putObject("conference");
        conference.put("title", "Congress").put("acronym", "congress").put("time_zone_name", "Europe/Bucharest");
        var days = conference.putArray("days");
        for (int day = 0; day < DAYS; day++) {
            ObjectNode rooms = days.addObject()
                    .put("index", day + 1)
                    .put("date", "2027-03-0" + (day + 1))
                    .putObject("rooms");
            for (int room = 0; room < ROOMS; room++) {
                rooms.putArray("Room " + room);
            }
        }
        for (int n = 0; n < SESSIONS; n++) {
            int day = n % DAYS;
            int room = n / DAYS % ROOMS;
            int slot = n / DAYS / ROOMS;
            var inside = conference.withArray("/days/" + day + "/rooms/Room " + room);
            session(inside.addObject(), n, "2027-03-0%dT%02d:00:00+02:00".formatted(day + 1, 9 + slot));
        }
        return root;
    }

    private static void session(ObjectNode session, int n, String date) {
        session.put("guid", new UUID(7, n).toString())
                .put("id", n + 1)
                .put("title", "Session " + n + " on reading rooms")
                .put("subtitle", "What a town does after eight")
                .put("date", date)
                .put("duration", "00:45")
                .put("language", "en")
                .put("track", "Track " + n % 12)
                .put("type", "talk")
                .put(
                        "abstract",
                        "<p>" + "Libraries lend more than books, and every town lends others. ".repeat(12) + "</p>")
                .put("description", "<p>One.</p><ul><li><a href=\"https://example.org/" + n + "\">Two</a></li></ul>");
        for (int k = 0; k < 1 + n % 2; k++) {
            int person = (n * 2 + k) % SPEAKERS;
            session.withArray("/persons")
                    .addObject()
                    .put("guid", new UUID(8, person).toString())
                    .put("name", "Speaker " + person)
                    .put("biography", "Runs the reading rooms of a town. ".repeat(6));
        }
    }
}
