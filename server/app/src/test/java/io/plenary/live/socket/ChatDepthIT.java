package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.chat.reading.ChatMessage;
import io.plenary.chat.reading.ChatReadingService.Place;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.ExportText;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answering, editing, taking back, reacting; hiding and bringing back. */
@Timeout(120)
class ChatDepthIT extends InARoom {
    private Topic topic;
    private Page attendee;
    private Page host;

    ChatDepthIT() {
        super(LiveRig.Choice.standard());
    }

    @BeforeEach
    void start() {
        topic = LiveRig.chatOf(session);
        attendee = rig.inChat(malik, session);
        host = rig.inChat(dana, session);
    }

    private static String id() {
        return Uuid7.next().toString();
    }

    private UUID said(Page page, String text) {
        var say = new LiveCommand.ChatSay(id(), topic, text);
        assertNull(page.refusal(say));
        return UUID.fromString(say.id());
    }

    private LiveCommand.ChatSay answer(UUID message, String text) {
        return new LiveCommand.ChatSay(id(), topic, text, Optional.of(message), List.of());
    }

    private ChatCommand.ChatEdit edit(UUID message, String text) {
        return new ChatCommand.ChatEdit(id(), topic, new MessageId(message), text);
    }

    private LiveCommand.ChatHide hide(UUID message) {
        return new LiveCommand.ChatHide(id(), topic, new MessageId(message));
    }

    private ChatMessage message(UUID id) {
        return rig.reading.page(rig.caller(malik), topic, new Place.End(50)).messages().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int rowsWith(String text) {
        return database.db()
                .get(
                        "select count(*)::int as rows from log_entry where topic = $1 and body::text like '%' || $2 ||"
                                + " '%'",
                        row -> row.getInteger("rows"), topic.toString(), text);
    }

    @Test
    @Promise("L8")
    void an_answer_points_at_a_message_and_copies_nothing_of_it() {
        var first = said(attendee, "The canary of quotes");
        var answer = answer(first, "Yes!");
        assertNull(host.refusal(answer));
        var heard = attendee.await("the answer", frame -> frame.toString().contains("Yes!"));
        assertEquals(first.toString(), heard.getJsonObject("d").getString("reply"));
        assertEquals("not-found", host.refusal(answer(UUID.randomUUID(), "To nobody")));
        host.answer(hide(first));
        var page = rig.reading.page(rig.caller(malik), topic, new Place.After(1, 10));
        assertEquals(List.of(first), page.quotes().stream().map(ChatMessage::id).toList());
        assertEquals(Optional.empty(), page.quotes().getFirst().text());
        assertEquals("target-removed", host.refusal(answer(first, "Too late")));
    }

    @Test
    @Promise("L2")
    void what_is_stored_stays_acknowledged_whatever_happened_since() {
        var first = said(host, "What do you think?");
        var answer = answer(first, "It was stored, and the answer was lost");
        var seq = attendee.answer(answer).getLong("seq");
        host.answer(hide(first));
        var unhide = new ChatCommand.ChatUnhide(id(), topic, new MessageId(first));
        var back = host.answer(unhide).getLong("seq");
        assertEquals(back, retried(host, unhide));
        host.answer(hide(first));
        assertEquals(seq, retried(attendee, answer));
        assertEquals("target-removed", attendee.refusal(answer(first, "A new one")));
        rig.silences.silence(rig.caller(dana), session, malik, Optional.empty());
        assertEquals(seq, retried(attendee, answer));
        assertEquals("muted", attendee.refusal(answer(first, "A new one")));
    }

    private static Long retried(Page page, LiveCommand command) {
        page.frames().removeIf(frame -> command.id().equals(frame.getString("ref")));
        return page.answer(command).getLong("seq");
    }

    @Test
    void an_edit_replaces_the_text_everywhere_and_is_ones_own_for_a_while() {
        var mine = said(attendee, "The first canary");
        assertEquals("forbidden", host.refusal(edit(mine, "Not yours")));
        assertNull(attendee.refusal(edit(mine, "The second canary")));
        assertNull(attendee.refusal(edit(mine, "The third")));
        assertEquals(
                "The second canary",
                host.await("chat.edited").getJsonObject("d").getString("text"));
        assertEquals(0, rowsWith("canary"));
        assertEquals(Optional.of("The third"), message(mine).text());
        assertTrue(message(mine).edited().isPresent());
        database.db().execute("update log_entry set at = at - interval '16 minutes' where subject_id = $1", mine);
        assertEquals("edit-late", attendee.refusal(edit(mine, "Too late")));
    }

    @Test
    @Promise("L8")
    void what_its_author_took_back_nobody_brings_back() {
        var mine = said(attendee, "The canary of regret");
        var delete = new ChatCommand.ChatDelete(id(), topic, new MessageId(mine));
        assertEquals("forbidden", host.refusal(delete));
        assertNull(attendee.refusal(edit(mine, "The canary again")));
        host.answer(hide(mine));
        assertNull(attendee.refusal(new ChatCommand.ChatDelete(id(), topic, new MessageId(mine))));
        assertEquals("target-removed", host.refusal(new ChatCommand.ChatUnhide(id(), topic, new MessageId(mine))));
        assertEquals(0, rowsWith("canary"));
        assertEquals(Optional.of(true), message(mine).deleted());
        assertEquals("target-removed", host.refusal(hide(mine)));
    }

    @Test
    @Promise("L8")
    void what_was_hidden_comes_back_whole() {
        var first = said(host, "Who is there?");
        var answer = answer(first, "The canary, here");
        attendee.answer(answer);
        var mine = UUID.fromString(answer.id());
        host.answer(hide(mine));
        assertEquals(0, rowsWith("canary"));
        assertEquals("forbidden", attendee.refusal(new ChatCommand.ChatUnhide(id(), topic, new MessageId(mine))));
        assertNull(host.refusal(new ChatCommand.ChatUnhide(id(), topic, new MessageId(mine))));
        var back = attendee.await("chat.unhidden").getJsonObject("d");
        assertEquals("The canary, here", back.getString("text"));
        assertEquals(first.toString(), back.getString("reply"));
        assertEquals(Optional.of("The canary, here"), message(mine).text());
        host.answer(hide(mine));
        assertEquals(0, rowsWith("canary"), "the entry that brought it back is emptied too");
    }

    @Test
    void all_of_one_person_goes_at_once_and_comes_back() {
        var theirs = List.of(said(attendee, "One"), said(attendee, "Two"));
        var other = said(host, "Mine");
        assertNull(host.refusal(new ChatCommand.ChatPurge(id(), topic, malik)));
        assertEquals(
                2,
                attendee.await("chat.swept")
                        .getJsonObject("d")
                        .getJsonArray("messages")
                        .size());
        for (var one : theirs) assertEquals(Optional.of(true), message(one).hidden());
        assertEquals(Optional.of("Mine"), message(other).text());
        assertNull(host.refusal(new ChatCommand.ChatUnsweep(id(), topic, theirs)));
        for (var one : theirs) assertTrue(message(one).text().isPresent());
        assertNull(host.refusal(new ChatCommand.ChatSweep(id(), topic, List.of(theirs.getFirst(), other))));
        assertEquals(Optional.of(true), message(other).hidden());
    }

    @Test
    void reactions_count_people_and_come_as_one_latest_frame() {
        var message = said(host, "Good?");
        var clap = new ChatCommand.ChatReact(id(), topic, new MessageId(message), "👏");
        assertNull(attendee.refusal(clap));
        assertNull(attendee.refusal(new ChatCommand.ChatReact(id(), topic, new MessageId(message), "👏")));
        assertNull(host.refusal(new ChatCommand.ChatReact(id(), topic, new MessageId(message), "👏")));
        assertEquals("validation", host.refusal(new ChatCommand.ChatReact(id(), topic, new MessageId(message), "💣")));
        attendee.await("two claps", frame -> frame.toString().contains("\"count\":2"));
        assertEquals(
                Optional.of(List.of(new ChatMessage.Reaction("👏", 2, true))),
                message(message).reactions());
        attendee.answer(new ChatCommand.ChatUnreact(id(), topic, new MessageId(message), "👏"));
        attendee.await("one clap", frame -> frame.toString().contains("\"count\":1}]"));
        host.answer(hide(message));
        assertEquals(
                "target-removed",
                attendee.refusal(new ChatCommand.ChatReact(id(), topic, new MessageId(message), "👏")));
    }

    @Test
    @Promise("L15")
    void a_slow_room_says_how_long_to_wait() {
        assertEquals("forbidden", attendee.refusal(new ChatCommand.ChatSlow(id(), topic, 60)));
        assertNull(host.refusal(new ChatCommand.ChatSlow(id(), topic, 60)));
        assertEquals(60, attendee.await("chat.slowed").getJsonObject("d").getInteger("seconds"));
        var first = new LiveCommand.ChatSay(id(), topic, "First");
        assertNull(attendee.refusal(first));
        var refused = attendee.answer(new LiveCommand.ChatSay(id(), topic, "Second"));
        assertEquals("slow-mode", refused.getString("code"));
        assertTrue(refused.getInteger("retryAfter") > 30, refused::toString);
        said(host, "Hosts need not wait");
        said(host, "at all");
        host.answer(new ChatCommand.ChatSlow(id(), topic, 0));
        said(attendee, "Third");
    }

    @Test
    @Promise("T2")
    void who_is_silenced_listens_until_it_is_taken_back() {
        var moderator = rig.caller(dana);
        attendee.answer(new LiveCommand.Join(Page.id(), Topic.me(), 0, 0));
        rig.silences.silence(moderator, session, malik, Optional.of(10));
        assertTrue(attendee.await("me.silenced").getJsonObject("d").containsKey("until"));
        var refused = attendee.answer(new LiveCommand.ChatSay(id(), topic, "Hello?"));
        assertEquals("muted", refused.getString("code"));
        assertTrue(refused.getInteger("retryAfter") > 500, refused::toString);
        assertEquals(
                List.of(malik.value()),
                rig.silences.list(moderator, session).silenced().stream()
                        .map(one -> one.id())
                        .toList());
        said(host, "You still hear me");
        attendee.await("a word", frame -> frame.toString().contains("still hear"));
        rig.silences.unsilence(moderator, session, malik);
        attendee.await("me.unsilenced");
        said(attendee, "Thank you");
    }

    @Test
    void whoever_is_meant_hears_of_it_and_strangers_are_left_out() {
        host.answer(new LiveCommand.Join(Page.id(), Topic.me(), 0, 0));
        var stranger = rig.rooms.person("Somebody");
        var say = new LiveCommand.ChatSay(
                id(), topic, "@Dana Demo, hello", Optional.empty(), List.of(dana.value(), stranger.value()));
        attendee.answer(say);
        var notice = host.await("me.mentioned").getJsonObject("d");
        assertEquals(say.id(), notice.getString("message"));
        assertEquals("Malik Demo", notice.getJsonObject("by").getString("name"));
        var mentions = message(UUID.fromString(say.id())).mentions().orElseThrow();
        assertEquals(1, mentions.size());
        assertEquals("Dana Demo", mentions.getFirst().name());
        var plain = new LiveCommand.ChatSay("no uuid", topic, "@Dana Demo", Optional.empty(), List.of(dana.value()));
        assertEquals(retried(attendee, plain), retried(attendee, plain));
        Await.soon("a notice for each", () -> host.frames("me.mentioned").size() == 3);
        for (var frame : host.frames("me.mentioned")) {
            var meant = UUID.fromString(frame.getJsonObject("d").getString("message"));
            assertTrue(message(meant).text().isPresent());
        }
    }

    /** Both have said nothing yet and are on another node; one of them keeps out of the list. */
    @Test
    void somebody_on_another_node_can_be_meant_and_whoever_keeps_out_of_the_list_cannot() {
        var named = rig.rooms.attendee("Named Demo");
        var hidden = rig.rooms.attendee("Hidden Demo");
        try (var other = LiveRig.on(database)) {
            other.inChat(named, session);
            other.inChat(hidden, session);
            other.people.choose(other.caller(named), session, true);
            other.people.choose(other.caller(hidden), session, false);
            var say = new LiveCommand.ChatSay(
                    id(), topic, "@Named Demo, hello", Optional.empty(), List.of(named.value(), hidden.value()));
            assertNull(attendee.refusal(say));
            var mentions = message(UUID.fromString(say.id())).mentions().orElseThrow();
            assertEquals(
                    List.of("Named Demo"),
                    mentions.stream().map(one -> one.name()).toList());
            assertFalse(attendee.frames().toString().contains("Hidden Demo"));
        }
    }

    @Test
    @Promise("L8")
    void words_are_found_without_accents_and_never_what_is_hidden() {
        said(attendee, "Unde găsesc prezentarea?");
        var hidden = said(attendee, "prezentarea canar");
        host.answer(hide(hidden));
        var caller = rig.caller(malik);
        var place = new Place.Before(Long.MAX_VALUE, 10);
        assertEquals(
                List.of("Unde găsesc prezentarea?"),
                rig.reading.search(caller, topic, "GASESC prezentarea", place).messages().stream()
                        .map(one -> one.text().orElse(""))
                        .toList());
        assertTrue(rig.reading.search(caller, topic, "canar", place).messages().isEmpty());
        var around = rig.reading.page(caller, topic, new Place.Around(2, 2));
        assertEquals(
                List.of(1L, 2L),
                around.messages().stream().map(one -> one.seq()).toList());
        assertFalse(around.older());
    }

    @Test
    void whoever_joins_again_hears_how_many_reacted_meanwhile_and_took_it_back() {
        var message = new MessageId(said(attendee, "What a talk"));
        assertEquals(List.of(), rig.inChat(malik, session).frames("chat.reactions"));
        host.answer(new ChatCommand.ChatReact(id(), topic, message, "👏"));
        attendee.await("chat.reactions");
        var back = rig.inChat(malik, session).await("chat.reactions").getJsonObject("d");
        assertEquals(message.toString(), back.getString("message"));
        assertEquals(1, back.getJsonArray("counts").getJsonObject(0).getInteger("count"));
        host.answer(new ChatCommand.ChatUnreact(id(), topic, message, "👏"));
        attendee.await(
                "nobody",
                frame -> frame.getString("t").equals("chat.reactions")
                        && frame.getJsonObject("d").getJsonArray("counts").isEmpty());
        var again = rig.inChat(malik, session).await("chat.reactions").getJsonObject("d");
        assertTrue(again.getJsonArray("counts").isEmpty());
    }

    @Test
    @Promise("L14")
    void backstage_means_nobody_who_spoke_there_and_belongs_to_it_no_more() {
        var backstage = Topic.of(Topic.Kind.BACKSTAGE, session);
        var former = rig.rooms.person("Former Demo");
        database.db()
                .execute(
                        "insert into session_host (session_id, person_id, position) values ($1, $2, 2)",
                        session,
                        former);
        var elena = rig.rooms.person("Elena Demo");
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'organiser')",
                        rig.rooms.organisation(),
                        elena);
        rig.access.changed(session);
        for (var speaker : List.of(former, elena))
            assertNull(rig.page(speaker).refusal(new LiveCommand.ChatSay(id(), backstage, "Here I am")));
        assertEquals(List.of("Former Demo", "Elena Demo"), meant(backstage, former, elena));
        database.db().execute("delete from session_host where person_id = $1", former);
        rig.access.changed(session);
        assertEquals(List.of("Elena Demo"), meant(backstage, former, elena));
    }

    private List<String> meant(Topic backstage, PersonId... people) {
        var ids = Stream.of(people).map(PersonId::value).toList();
        var say = new LiveCommand.ChatSay(id(), backstage, "Are you there?", Optional.empty(), ids);
        assertNull(host.refusal(say));
        return rig
                .reading
                .page(rig.caller(dana), backstage, new Place.End(1))
                .messages()
                .getLast()
                .mentions()
                .orElseThrow()
                .stream()
                .map(one -> one.name())
                .toList();
    }

    @Test
    @Promise("L14")
    void backstage_is_heard_by_those_on_stage_and_those_who_moderate_alone() {
        rig.rounds.start(rig.lookout);
        var backstage = Topic.of(Topic.Kind.BACKSTAGE, session);
        host.answer(new LiveCommand.Join(Page.id(), backstage, 0, 0));
        var whisper = new LiveCommand.ChatSay(id(), backstage, "The backstage canary");
        assertNull(host.refusal(whisper));
        host.await("it", frame -> frame.toString().contains("backstage canary"));
        var target = new MessageId(UUID.fromString(whisper.id()));
        for (var command : List.of(
                new LiveCommand.Join("j" + id(), backstage, 0, 0),
                new LiveCommand.ChatSay(id(), backstage, "Me too"),
                new ChatCommand.ChatEdit(id(), backstage, target, "Mine"),
                new ChatCommand.ChatDelete(id(), backstage, target),
                new ChatCommand.ChatReact(id(), backstage, target, "👏"),
                new LiveCommand.ChatHide(id(), backstage, target),
                new ChatCommand.ChatPurge(id(), backstage, malik)))
            assertEquals("forbidden", attendee.refusal(command), command::json);
        assertEquals("not-found", host.refusal(answer(target.value(), "Said aloud")));
        assertFalse(ExportText.of(rig.export.of(session)).contains("canary"));
        var words = new Place.Before(Long.MAX_VALUE, 10);
        assertTrue(rig.reading
                .search(rig.caller(malik), topic, "canary", words)
                .messages()
                .isEmpty());
        database.db().execute("delete from session_host where session_id = $1", session);
        Await.until(
                "nobody hears backstage",
                Duration.ofSeconds(5),
                () -> rig.fanout.subscribers(backstage.toString()) == 0);
        assertFalse(attendee.frames().toString().contains("canary"));
    }
}
