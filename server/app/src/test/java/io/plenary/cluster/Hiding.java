package io.plenary.cluster;

import io.plenary.contract.ids.SessionId;
import io.plenary.testing.Await;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * On the first node somebody says things that are hidden, swept or taken back a moment later, while people come in and read
 * on both nodes in every way there is. The second node hears no hints, so it learns of everything late.
 */
final class Hiding implements AutoCloseable {
    private static final int SPREAD_MILLIS = 150;

    final Leaks leaks = new Leaks();
    final String topic;
    private final Rig rig;
    private final Attendee.World world;
    private final String room;
    private final Random random;
    private final List<String> readers;
    private final String hostCookie;
    private Onlooker speaker;
    private Onlooker host;
    /** In the room on the second node from the beginning to the end. */
    private final Onlooker listener;

    private long last;

    Hiding(Rig rig, Journal journal, long seed) {
        this.rig = rig;
        world = rig.world(journal, rig.byTurns());
        random = new Random(seed);
        SessionId session = rig.rooms.session();
        topic = "chat:" + session;
        room = "/sessions/" + session;
        readers = rig.people(6);
        var dana = rig.rooms.host("Dana Demo", session);
        hostCookie = rig.door.signIn(rig.db, port(0), dana);
        speaker = in(0, readers.getFirst());
        host = in(0, hostCookie);
        listener = in(1, readers.getLast());
    }

    /** Those who talk, once more: the node they were on has died. */
    void reenter() {
        speaker = in(0, readers.getFirst());
        host = in(0, hostCookie);
    }

    private int port(int node) {
        return rig.doors.get(node).port();
    }

    private Onlooker in(int node, String cookie) {
        var one = new Onlooker(world, port(node), cookie);
        one.join(topic);
        return one;
    }

    /** Says something and takes it away again, with so many readers at it. */
    void round(int number, int atOnce) {
        var word = Leaks.word(number);
        var message = UUID.randomUUID().toString();
        require(speaker.ask("chat.say", message, topic, new JsonObject().put("text", word + " is said")));
        var threads = new ArrayList<Thread>();
        for (var n = 0; n < atOnce; n++) {
            var node = n % 2;
            var way = random.nextInt(5);
            var wait = random.nextInt(SPREAD_MILLIS) * 1_000_000L;
            var cookie = readers.get(random.nextInt(readers.size()));
            threads.add(Thread.startVirtualThread(() -> {
                LockSupport.parkNanos(wait);
                read(way, node, cookie, message);
            }));
        }
        LockSupport.parkNanos(random.nextInt(SPREAD_MILLIS) * 1_000_000L);
        last = takeAway(number % 3, message);
        leaks.takenAway(word);
        threads.forEach(Hiding::join);
    }

    private long takeAway(int how, String message) {
        var one = new JsonObject().put("message", message);
        var id = UUID.randomUUID().toString();
        var done =
                switch (how) {
                    case 0 -> host.ask("chat.hide", id, topic, one);
                    case 1 ->
                        host.ask("chat.sweep", id, topic, new JsonObject().put("messages", JsonArray.of(message)));
                    default -> speaker.ask("chat.delete", id, topic, one);
                };
        require(done);
        return done.getLong("seq");
    }

    private static void require(JsonObject answer) {
        if (!answer.getString("t").equals("ok")) throw new AssertionError(answer);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(int way, int node, String cookie, String message) {
        var asked = System.nanoTime();
        switch (way) {
            case 0 -> page("a page", node, cookie, "/chat?limit=200");
            case 1 -> page("search", node, cookie, "/chat/search?q=said");
            case 2 -> page("one message", node, cookie, "/chat/messages/" + message);
            case 3 -> page("the export", node, hostCookie, "/export?part=chat&format=json");
            default -> {
                try (var late = in(node, cookie)) {
                    late.heard()
                            .forEach(one ->
                                    leaks.read("a join", asked, one.frame().encode()));
                }
            }
        }
    }

    private void page(String where, int node, String cookie, String path) {
        var asked = System.nanoTime();
        leaks.read(
                where,
                asked,
                rig.door.send(port(node), "GET", room + path, cookie, "").body());
    }

    /** Everything is asked once more of this node, by somebody new. @return the numbers that a newcomer gets */
    List<Long> readAll(int node) {
        for (var way = 0; way < 4; way++)
            read(way, node, readers.get(1), UUID.randomUUID().toString());
        var asked = System.nanoTime();
        try (var late = in(node, readers.get(2))) {
            Await.until("the newcomer has everything", Duration.ofSeconds(10), () -> late.reached(topic) >= last);
            late.heard()
                    .forEach(one -> leaks.read("a newcomer", asked, one.frame().encode()));
            return late.heard().stream()
                    .map(Onlooker.Heard::frame)
                    .filter(frame -> topic.equals(frame.getString("topic")))
                    .map(frame -> frame.getLong("seq"))
                    .toList();
        }
    }

    /** All numbers that there are. */
    List<Long> whole() {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    boolean isListenerThrough() {
        return listener.reached(topic) >= last;
    }

    /** What the one who listened all the time on the second node was given. */
    void listen() {
        listener.heard()
                .forEach(
                        one -> leaks.heard("the listener", one.at(), one.frame().encode()));
    }

    @Override
    public void close() {
        List.of(speaker, host, listener).forEach(Onlooker::close);
        world.journal().close();
    }
}
