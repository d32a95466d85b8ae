package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.HandCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Reaction;
import io.plenary.contract.live.Topic;
import io.plenary.testing.Matrix;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The live rows of the authorisation matrix, on sockets of the whole server. */
@Timeout(120)
class LiveAuthorisationIT {
    private static final Matrix MATRIX = Matrix.read();
    private static TestServer server;
    private static World world;
    private static SessionId room;
    private static Topic chat;
    private static Topic qa;
    private static Topic polls;
    private static MessageId message;
    private final Map<Who, Page> pages = new EnumMap<>(Who.class);

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db()).withAll();
        goTo(world.session);
        message = MessageId.next();
    }

    /** From here on commands are about this room. */
    private static void goTo(SessionId session) {
        room = session;
        chat = LiveRig.chatOf(session);
        qa = LiveRig.qaOf(session);
        polls = Topic.of(Topic.Kind.POLLS, session);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Page stranger() {
        return Page.open(
                server.database().vertx(),
                server.origin().getPort(),
                server.origin().toString());
    }

    private Page page(Who who) {
        return pages.computeIfAbsent(who, LiveAuthorisationIT::welcomed);
    }

    private static Page welcomed(Who who) {
        var page = stranger();
        page.send(hello(ticket(who)));
        page.await("welcome");
        return page;
    }

    private static String ticket(Who who) {
        return world.signIn(server.browser(), who)
                .post("/live/tickets", null)
                .expect(201)
                .json()
                .getString("ticket");
    }

    private static LiveCommand.Hello hello(String ticket) {
        return new LiveCommand.Hello(Page.id(), ticket);
    }

    private static QuestionId question() {
        var id = QuestionId.next();
        world.sql("""
                insert into question (id, session_id, author_id, author_name, text, at)
                values ($1, $2, $3, 'Malik', 'Why?', now())""", id, room, Who.MALIK.id);
        return id;
    }

    private static Map<String, Supplier<LiveCommand>> commands() {
        var commands = new TreeMap<>(chatCommands());
        commands.put("live:join", () -> new LiveCommand.Join(Page.id(), chat, 0, 0));
        commands.put("live:leave", () -> new LiveCommand.Leave(Page.id(), chat));
        questions(commands);
        var crowd = LiveRig.crowdOf(room);
        commands.put("live:crowd.react", () -> new CrowdCommand.CrowdReact(Page.id(), crowd, Reaction.CLAP));
        commands.put("live:crowd.type", () -> new CrowdCommand.CrowdType(Page.id(), crowd));
        commands.put("live:hand.raise", () -> new HandCommand.HandRaise(Page.id(), crowd, Optional.empty()));
        commands.put("live:hand.lower", () -> new HandCommand.HandLower(Page.id(), crowd, Optional.empty()));
        commands.put("live:hand.answer", () -> new HandCommand.HandAnswer(Page.id(), crowd, true));
        commands.put("live:hand.clear", () -> new HandCommand.HandClear(Page.id(), crowd));
        commands.put("live:hand.call", () -> new HandCommand.HandCall(Page.id(), crowd, HandId.next()));
        commands.put("live:hand.done", () -> new HandCommand.HandDone(Page.id(), crowd, HandId.next()));
        commands.put(
                "live:poll.vote",
                () -> new LiveCommand.PollVote(Page.id(), polls, PollId.next(), List.of(0), Optional.empty()));
        return commands;
    }

    private static void questions(Map<String, Supplier<LiveCommand>> into) {
        var none = Optional.<String>empty();
        into.put("live:qa.ask", () -> new QaCommand.Ask(Page.id(), qa, "Why?", false));
        into.put("live:qa.edit", () -> new QaCommand.Edit(Page.id(), qa, question(), "Why not?"));
        into.put("live:qa.withdraw", () -> new QaCommand.Withdraw(Page.id(), qa, question()));
        into.put("live:qa.vote", () -> new QaCommand.Vote(Page.id(), qa, question()));
        into.put("live:qa.unvote", () -> new QaCommand.Unvote(Page.id(), qa, question()));
        into.put("live:qa.mark", () -> new QaCommand.Mark(Page.id(), qa, question(), "answering", none));
        into.put("live:qa.pin", () -> new QaCommand.Pin(Page.id(), qa, question(), true));
        into.put("live:qa.merge", () -> new QaCommand.Merge(Page.id(), qa, question(), Optional.of(question())));
        into.put("live:qa.write", () -> new QaCommand.Write(Page.id(), qa, question(), "Because."));
        into.put("live:qa.silence", () -> new QaCommand.Silence(Page.id(), qa, question(), false));
        into.put("live:qa.set", () -> new QaCommand.Set(Page.id(), qa, true, false, false, true));
    }

    private static Map<String, Supplier<LiveCommand>> chatCommands() {
        var some = List.of(message.value());
        return Map.ofEntries(
                Map.entry("live:chat.say", () -> new LiveCommand.ChatSay(Page.id(), chat, "Hello")),
                Map.entry("live:chat.edit", () -> new ChatCommand.ChatEdit(Page.id(), chat, message, "Hello")),
                Map.entry("live:chat.delete", () -> new ChatCommand.ChatDelete(Page.id(), chat, message)),
                Map.entry("live:chat.react", () -> new ChatCommand.ChatReact(Page.id(), chat, message, "👏")),
                Map.entry("live:chat.unreact", () -> new ChatCommand.ChatUnreact(Page.id(), chat, message, "👏")),
                Map.entry("live:chat.hide", () -> new LiveCommand.ChatHide(Page.id(), chat, message)),
                Map.entry("live:chat.unhide", () -> new ChatCommand.ChatUnhide(Page.id(), chat, message)),
                Map.entry("live:chat.sweep", () -> new ChatCommand.ChatSweep(Page.id(), chat, some)),
                Map.entry("live:chat.unsweep", () -> new ChatCommand.ChatUnsweep(Page.id(), chat, some)),
                Map.entry("live:chat.purge", () -> new ChatCommand.ChatPurge(Page.id(), chat, Who.OTTO.id)),
                Map.entry("live:chat.slow", () -> new ChatCommand.ChatSlow(Page.id(), chat, 0)));
    }

    /** 401 and 403 as in the matrix; whatever else is said is said to somebody who may ask. */
    private static String verdict(Page page, LiveCommand command) {
        var answer = page.answer(command);
        var status = answer.getInteger("status", 200);
        return status == 401 || status == 403 ? Integer.toString(status) : "y";
    }

    @Test
    void every_live_command_has_a_row() {
        var rows = new TreeSet<>(MATRIX.rows().keySet());
        rows.removeIf(row -> !row.startsWith("live:"));
        var known = new TreeSet<>(commands().keySet());
        known.add("live:hello");
        assertEquals(known, rows);
        assertEquals(LiveCommandKinds.all().size(), rows.size());
    }

    @Test
    void each_role_may_what_its_row_says() {
        var wrong = new ArrayList<String>();
        for (var command : commands().entrySet()) {
            var row = MATRIX.rows().get(command.getKey());
            for (var who : Who.values()) {
                var verdict = verdict(page(who), command.getValue().get());
                if (!verdict.equals(row.get(who.column)))
                    wrong.add(command.getKey() + " " + who + " " + row.get(who.column) + " but was " + verdict);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The same in a room of the organisation's other event, and of another organisation's. */
    @Test
    void in_other_rooms_counts_what_their_organisation_gives_and_nothing_of_this_event() {
        var wrong = new ArrayList<String>();
        var turn = 0;
        for (var house : List.of(world.house, world.otherHouse)) {
            goTo(live(world.event("room-of-" + house, house, null)));
            for (var command : commands().entrySet()) {
                // One role of three; which ones moves on with each command.
                turn++;
                for (var who : Who.values()) {
                    if ((turn + who.ordinal()) % 3 != 0) continue;
                    var row = MATRIX.rows().get(command.getKey());
                    var expected = row.get(columnIn(house, who));
                    var verdict = verdict(page(who), command.getValue().get());
                    if (!verdict.equals(expected))
                        wrong.add(command.getKey() + " " + who + " in " + house + " " + verdict);
                }
            }
        }
        goTo(world.session);
        assertEquals(List.of(), wrong);
    }

    @Test
    void in_a_room_that_is_not_public_or_not_there_nobody_outside_is_answered() {
        var hidden = live(world.event("hidden-day", world.house, null));
        world.sql("update event set state = 'draft' where slug = 'hidden-day'");
        var wrong = new ArrayList<String>();
        for (var session : List.of(hidden, SessionId.next())) {
            goTo(session);
            for (var who : List.of(Who.NOOR, Who.MALIK, Who.SOFIA, Who.DANA, Who.OTTO, Who.WANDA, Who.PETRA)) {
                var status = page(who)
                        .answer(new LiveCommand.Join(Page.id(), chat, 0, 0))
                        .getInteger("status", 200);
                if (status != 404) wrong.add(who + " " + status);
                var said = page(who)
                        .answer(new LiveCommand.ChatSay(Page.id(), chat, "Hello"))
                        .getInteger("status", 200);
                if (said != 404) wrong.add(who + " says " + said);
            }
        }
        goTo(world.session);
        assertEquals(List.of(), wrong);
    }

    private static SessionId live(EventId event) {
        var session = world.session(event, "broadcast", Instant.now());
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        return session;
    }

    private static String columnIn(OrganisationId house, Who who) {
        if (house.equals(world.otherHouse)) return who == Who.OTTO ? "OW" : "AT";
        return List.of("AR", "SP", "HO", "WL").contains(who.column) ? "AT" : who.column;
    }

    @Test
    void nobody_may_nothing() {
        for (var command : commands().entrySet()) {
            var stranger = stranger();
            assertEquals(
                    MATRIX.rows().get(command.getKey()).get("AN"),
                    verdict(stranger, command.getValue().get()),
                    command.getKey());
            stranger.close();
        }
        assertEquals("401", verdict(stranger(), hello("nobody-ever-issued-this-ticket")));
        assertEquals(401, server.browser().post("/live/tickets", null).status());
    }
}
