package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is said behind the scenes of a room, waits for approval there or was hidden, reaches those it is meant for and
 * nobody else: every role listens to every topic of every room and asks every way of reading it.
 */
@Timeout(600)
class ForeignEarsIT {
    private static final Set<Who> PANEL = Set.of(Who.DANA, Who.SOFIA, Who.MARA, Who.ELENA, Who.IOANA);
    private static final Set<Who> MODERATION = Set.of(Who.DANA, Who.MARA, Who.ELENA, Who.IOANA);
    private static final List<String> WAYS = List.of(
            "/backstage",
            "/desk",
            "/reports",
            "/chat/hidden",
            "/chat",
            "/chat/search?q=canary",
            "/questions",
            "/hands",
            "/restrictions",
            "/export?part=chat",
            "/export?part=questions",
            "/export?part=polls");

    private static TestServer server;
    private static World world;
    private static Map<Who, ApiClient> browsers;
    private static PersonId asker;

    /** A room, who owns it, and who may hear what there. */
    private record Room(SessionId session, Who owner, Set<Who> panel, Set<Who> moderation) {
        Topic topic(Topic.Kind kind) {
            return Topic.of(kind, session);
        }

        String word(String secret) {
            return "canary-" + secret + "-" + session;
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db()).withAll();
        browsers = new EnumMap<>(Who.class);
        for (var who : Who.values()) browsers.put(who, world.signIn(server.browser(), who));
        asker = PersonId.next();
        world.sql(
                "insert into person (id, name, email, verified_at) values ($1, 'Asker', 'asker@example.org', now())",
                asker);
        world.register(world.event, asker);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Promise("L14")
    void what_rooms_of_two_houses_keep_to_themselves_reaches_nobody_else_in_twelve_roles() {
        assertEquals(List.of(), heard(own()));
        assertEquals(List.of(), heard(abroad(other(world.otherHouse))));
    }

    @Tag("long")
    @Test
    @Promise("L14")
    void what_fifty_one_rooms_keep_to_themselves_reaches_nobody_else_in_twelve_roles() {
        assertEquals(List.of(), leaks(17));
    }

    /** So many rooms each of: the event in which everybody has a part, another of the house, one of another house. */
    private static List<String> leaks(int each) {
        var elsewhere = other(world.house);
        var abroad = other(world.otherHouse);
        var staff = Set.of(Who.MARA, Who.ELENA, Who.IOANA);
        var wrong = new ArrayList<String>();
        for (var n = 0; n < each; n++) {
            wrong.addAll(heard(own()));
            wrong.addAll(heard(new Room(live(elsewhere), Who.IOANA, staff, staff)));
            wrong.addAll(heard(abroad(abroad)));
        }
        return wrong;
    }

    private static EventId other(OrganisationId house) {
        var event = world.event("event-" + Uuid7.next(), house, null);
        world.register(event, asker);
        return event;
    }

    private static Room abroad(EventId event) {
        return new Room(live(event), Who.OTTO, Set.of(Who.OTTO), Set.of(Who.OTTO));
    }

    private static SessionId live(EventId event) {
        var session = world.session(event, "broadcast", Instant.now());
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        return session;
    }

    private static Room own() {
        var session = live(world.event);
        world.sql(
                "insert into session_host (session_id, person_id, position) values ($1, $2, 1)", session, Who.DANA.id);
        world.sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, world.speaker);
        return new Room(session, Who.IOANA, PANEL, MODERATION);
    }

    private static List<String> heard(Room room) {
        var pages = new EnumMap<Who, Page>(Who.class);
        for (var who : Who.values()) pages.put(who, listening(who, room));
        tell(room);
        var wrong = new ArrayList<String>();
        for (var who : Who.values()) {
            var seen = new StringBuilder(frames(pages.get(who)));
            for (var way : WAYS)
                seen.append(browsers.get(who)
                        .get("/sessions/" + room.session() + way)
                        .http()
                        .body());
            try (var late = listening(who, room)) {
                seen.append(frames(late));
            }
            compare(room, who, seen.toString(), wrong);
        }
        var nobody = server.browser();
        for (var way : WAYS)
            if (nobody.get("/sessions/" + room.session() + way).http().body().contains("canary-"))
                wrong.add("nobody reads " + way);
        pages.values().forEach(Page::close);
        return wrong;
    }

    private static void compare(Room room, Who who, String seen, List<String> wrong) {
        var wanted = new TreeSet<String>();
        if (room.panel().contains(who)) wanted.add("backstage");
        if (room.moderation().contains(who)) wanted.addAll(Set.of("waiting", "hidden"));
        var found = new TreeSet<String>();
        for (var secret : List.of("backstage", "waiting", "hidden"))
            if (seen.contains(room.word(secret))) found.add(secret);
        if (!found.equals(wanted)) wrong.add(who + " of " + room.owner() + "'s room: " + found + ", not " + wanted);
    }

    /** A page of this person that has asked to listen to everything there is. */
    private static Page listening(Who who, Room room) {
        var page = welcomed(browsers.get(who));
        page.send(new LiveCommand.Join(Page.id(), Topic.me(), 0, 0));
        for (var kind : Topic.Kind.values())
            if (kind != Topic.Kind.ME) page.send(new LiveCommand.Join(Page.id(), room.topic(kind), 0, 0));
        page.answer(new LiveCommand.Leave(Page.id(), room.topic(Topic.Kind.PRESENCE)));
        return page;
    }

    private static Page welcomed(ApiClient browser) {
        var page = Page.open(
                server.database().vertx(),
                server.origin().getPort(),
                server.origin().toString());
        var ticket = browser.post("/live/tickets", null).expect(201).json().getString("ticket");
        page.send(new LiveCommand.Hello(Page.id(), ticket));
        page.await("welcome");
        return page;
    }

    private static String frames(Page page) {
        return page.frames().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** Something of each kind that is not for everybody. */
    private static void tell(Room room) {
        var chat = room.topic(Topic.Kind.CHAT);
        var qa = room.topic(Topic.Kind.QA);
        try (var owner = listening(room.owner(), room);
                var author = welcomed(world.signIn(server.browser(), "asker@example.org"))) {
            done(owner, new LiveCommand.ChatSay(id(), room.topic(Topic.Kind.BACKSTAGE), room.word("backstage")));
            done(owner, new QaCommand.Set(id(), qa, true, false, true, true));
            done(author, new QaCommand.Ask(id(), qa, room.word("waiting"), true));
            // Hidden before anybody but its author could have it: nobody listens who is told only of what is hidden.
            var said = new LiveCommand.ChatSay(id(), chat, "A word");
            done(author, said);
            var message = MessageId.of(said.id());
            world.sql(
                    "update log_entry set body = jsonb_set(body, '{text}', to_jsonb($2::text)) where subject_id = $1",
                    message,
                    room.word("hidden"));
            done(owner, new LiveCommand.ChatHide(id(), chat, message));
            owner.await("what waits", frame -> frame.toString().contains(room.word("waiting")));
        }
    }

    private static void done(Page page, LiveCommand command) {
        assertNull(page.refusal(command), () -> command + " in " + page.frames());
    }

    private static String id() {
        return Uuid7.next().toString();
    }
}
