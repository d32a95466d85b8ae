package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.ExportText;
import io.plenary.qa.Question;
import io.plenary.qa.QuestionState;
import io.plenary.testing.Promise;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only hosts see of questions, and what nobody learns of who asked. */
@Timeout(60)
class QaDeskIT extends InARoom {
    private static final String SECRET = "Why was my salary cut in March?";
    private Topic qa;
    private Topic desk;

    QaDeskIT() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @BeforeEach
    void start() {
        qa = LiveRig.qaOf(session);
        desk = Topic.of(Topic.Kind.DESK, session);
        rig.stages.put(session, LiveRig.live());
    }

    private Page in(PersonId person, Topic... topics) {
        var page = rig.page(person);
        for (var topic : topics) page.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        return page;
    }

    private void set(Page host, boolean moderated, boolean anonymous) {
        assertNull(host.refusal(new QaCommand.Set(Page.id(), qa, true, false, moderated, anonymous)));
    }

    private LiveCommand ask(String text, boolean anonymous) {
        return new QaCommand.Ask(Uuid7.next().toString(), qa, text, anonymous);
    }

    private LiveCommand mark(QuestionId question, QuestionState as, String reason) {
        return new QaCommand.Mark(Page.id(), qa, question, as.word(), Optional.ofNullable(reason));
    }

    private static QuestionId questionIn(io.vertx.core.json.JsonObject frame) {
        return QuestionId.of(frame.getJsonObject("d").getString("id"));
    }

    private String page(PersonId person) {
        return io.plenary.contract.StrictJson.write(rig.questions.page(rig.caller(person), session));
    }

    /** Everything that an attendee who comes later can read of the room. */
    private String history() {
        return rig.log.read(qa, 0, 1000).stream().map(LiveEvent::json).collect(Collectors.joining("\n"));
    }

    @Test
    @Promise("L8")
    void a_question_waits_for_approval_where_the_host_wants_to_see_it_first() {
        var host = in(dana, qa, desk);
        set(host, true, true);
        var author = in(malik, qa, Topic.me());
        var other = in(rig.rooms.attendee("Ana Demo"), qa);
        assertNull(author.answer(ask(SECRET, false)).getLong("seq"));
        assertEquals("waiting", author.await("me.question").getJsonObject("d").getString("state"));
        var question = questionIn(host.await("desk.asked"));
        assertEquals(
                QuestionState.WAITING,
                rig.questions.page(rig.caller(malik), session).own().getFirst().state());
        assertEquals("forbidden", author.refusal(mark(question, QuestionState.OPEN, null)));
        assertEquals("not-found", other.refusal(new QaCommand.Vote(Page.id(), qa, question)));
        assertFalse(history().contains(SECRET));
        assertNull(host.refusal(mark(question, QuestionState.OPEN, null)));
        var asked = other.await("qa.asked");
        assertEquals("Malik Demo", asked.getJsonObject("by").getString("name"));
        assertEquals("open", host.await("desk.decided").getJsonObject("d").getString("state"));
        assertEquals(0, other.frames("desk.asked").size());
    }

    @Test
    @Promise("L8")
    void what_is_dismissed_leaves_the_room_its_log_and_its_file() {
        var host = in(dana, qa, desk);
        var author = in(malik, qa, Topic.me());
        author.answer(ask(SECRET, false));
        var question = questionIn(host.await("qa.asked"));
        assertNull(host.refusal(new QaCommand.Write(Page.id(), qa, question, "It was not: " + SECRET)));
        assertTrue(history().contains(SECRET));
        assertNull(host.refusal(mark(question, QuestionState.DISMISSED, "Not here.")));
        author.await("qa.removed");
        assertFalse(history().contains(SECRET));
        assertFalse(page(rig.rooms.attendee("Late Demo")).contains("salary"));
        assertFalse(ExportText.of(rig.questions.export(session)).contains("salary"));
        var own = rig.questions.page(rig.caller(malik), session).own().getFirst();
        assertEquals(Optional.of("Not here."), own.reason());
        assertEquals("dismissed", host.await("desk.decided").getJsonObject("d").getString("state"));
        assertEquals(
                SECRET,
                rig.questions
                        .desk(rig.caller(dana), session)
                        .questions()
                        .getFirst()
                        .text());
        assertNull(host.refusal(mark(question, QuestionState.OPEN, null)));
        assertEquals(
                1, rig.questions.page(rig.caller(malik), session).questions().size());
        assertEquals(rig.log.head(qa).seq(), rig.log.read(qa, 0, 1000).getLast().seq());
    }

    @Test
    void nobody_learns_who_asked_without_a_name_and_the_host_can_still_stop_them() {
        var host = in(dana, qa, desk);
        var author = in(malik, qa);
        author.answer(ask(SECRET, true));
        var asked = host.await("qa.asked");
        var question = questionIn(asked);
        assertNull(asked.getJsonObject("by"));
        assertEquals("anonymous", asked.getJsonObject("d").getString("unnamed"));
        assertNull(author.refusal(new QaCommand.Edit(Page.id(), qa, question, SECRET + "!")));
        host.await("qa.edited");
        assertTrue(rig.questions
                .page(rig.caller(malik), session)
                .questions()
                .getFirst()
                .mine());
        assertNull(host.refusal(mark(question, QuestionState.DISMISSED, null)));
        assertNull(host.refusal(mark(question, QuestionState.OPEN, null)));
        host.await("desk.decided");
        for (var text : List.of(page(dana), history(), ExportText.of(rig.questions.export(session)), deskOf(dana)))
            assertFalse(text.contains("Malik") || text.contains(malik.toString()), text);
        var frames = host.frames().stream().map(Object::toString).collect(Collectors.joining());
        assertFalse(frames.contains(malik.toString()) || frames.contains("Malik"), frames);
        assertNull(host.refusal(new QaCommand.Silence(Page.id(), qa, question, true)));
        assertEquals("muted", author.refusal(ask("Again?", true)));
        assertNull(host.refusal(new QaCommand.Silence(Page.id(), qa, question, false)));
        assertNull(author.refusal(ask("Again?", true)));
        set(host, false, false);
        assertEquals("name-needed", author.refusal(ask("Once more?", true)));
        var trail = audit();
        for (var action : List.of("qa.silenced", "qa.unsilenced", "qa.set")) assertTrue(trail.contains(action), trail);
        assertFalse(trail.contains(malik.toString()), "the audit trail does not say who asked");
    }

    private String audit() {
        return String.join(
                "\n",
                database.db()
                        .list(
                                "select action || ' ' || detail::text as line from audit_entry where target = $1 limit 100",
                                row -> row.getString("line"),
                                session.toString()));
    }

    private String deskOf(PersonId person) {
        return io.plenary.contract.StrictJson.write(rig.questions.desk(rig.caller(person), session))
                + rig.log.read(desk, 0, 1000).stream().map(LiveEvent::json).collect(Collectors.joining());
    }

    @Test
    @Promise("L13")
    void merged_questions_count_people_and_part_again_as_they_were() {
        var host = in(dana, qa);
        var author = in(malik, qa);
        var ana = in(rig.rooms.attendee("Ana Demo"), qa);
        var noor = in(rig.rooms.attendee("Noor Demo"), qa);
        author.answer(ask("First", false));
        author.answer(ask("Second", false));
        var questions = rig.questions.page(rig.caller(dana), session).questions().stream()
                .map(one -> new QuestionId(one.id()))
                .toList();
        var first = questions.get(0);
        var second = questions.get(1);
        for (var page : List.of(host, author, ana, noor)) page.answer(new QaCommand.Vote(Page.id(), qa, first));
        for (var page : List.of(author, ana)) page.answer(new QaCommand.Vote(Page.id(), qa, second));
        assertNull(host.refusal(new QaCommand.Merge(Page.id(), qa, first, Optional.of(second))));
        assertEquals(4, find(second).votes());
        assertEquals(QuestionState.MERGED, find(first).state());
        assertEquals("wrong-state", host.refusal(mark(second, QuestionState.DISMISSED, null)));
        ana.answer(new QaCommand.Unvote(Page.id(), qa, first));
        assertEquals(3, find(second).votes());
        ana.answer(new QaCommand.Vote(Page.id(), qa, first));
        ana.answer(new QaCommand.Vote(Page.id(), qa, second));
        assertEquals(List.of(first), votedBy(dana), "what came with the other is not her own");
        // One says again what counts already, the other says that she means this one, too.
        noor.answer(new QaCommand.Vote(Page.id(), qa, first));
        host.answer(new QaCommand.Vote(Page.id(), qa, second));
        assertEquals(4, find(second).votes());
        assertEquals(List.of(first, second), votedBy(dana));
        assertNull(host.refusal(new QaCommand.Merge(Page.id(), qa, first, Optional.empty())));
        assertEquals(3, find(first).votes());
        assertEquals(3, find(second).votes(), "author, Ana and the host");
        assertEquals(List.of(first, second), votedBy(dana));
        assertEquals(QuestionState.OPEN, find(first).state());
    }

    private List<QuestionId> votedBy(PersonId person) {
        return rig.questions.page(rig.caller(person), session).questions().stream()
                .filter(Question::voted)
                .map(one -> new QuestionId(one.id()))
                .sorted(Comparator.comparing(QuestionId::value))
                .toList();
    }

    private Question find(QuestionId id) {
        return rig.questions.page(rig.caller(malik), session).questions().stream()
                .filter(one -> one.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_command_sent_again_moves_nothing_twice() {
        var host = in(dana, qa, desk);
        set(host, true, true);
        var author = in(malik, qa);
        var asking = ask("Once?", true);
        assertNull(author.refusal(asking));
        assertNull(author.refusal(asking));
        var question = questionIn(host.await("desk.asked"));
        var approving = mark(question, QuestionState.OPEN, null);
        assertNull(host.refusal(approving));
        assertNull(host.refusal(approving));
        assertNull(author.refusal(asking));
        assertEquals(
                1, rig.questions.page(rig.caller(dana), session).questions().size());
        assertEquals("wrong-state", host.refusal(mark(question, QuestionState.OPEN, null)));
    }

    @Test
    void authors_find_better_words_and_take_back_what_nobody_has_taken_up() {
        var host = in(dana, qa);
        var author = in(malik, qa);
        author.answer(ask("My number is 0700", false));
        var question = questionIn(host.await("qa.asked"));
        assertEquals(
                "not-found",
                in(rig.rooms.attendee("Ana Demo"), qa).refusal(new QaCommand.Withdraw(Page.id(), qa, question)));
        assertNull(author.refusal(new QaCommand.Edit(Page.id(), qa, question, "Call me?")));
        assertFalse(history().contains("0700"));
        assertNull(author.refusal(new QaCommand.Withdraw(Page.id(), qa, question)));
        assertEquals(
                0, rig.questions.page(rig.caller(dana), session).questions().size());
        assertEquals("not-found", host.refusal(mark(question, QuestionState.OPEN, null)));
        author.answer(ask("Another", false));
        var other = new QuestionId(rig.questions
                .page(rig.caller(dana), session)
                .questions()
                .getFirst()
                .id());
        assertNull(host.refusal(mark(other, QuestionState.ANSWERING, null)));
        assertEquals("wrong-state", author.refusal(new QaCommand.Withdraw(Page.id(), qa, other)));
    }

    /** Ten of them in one moment, so that pages end in between. */
    @Test
    void a_file_has_every_question_however_many() {
        database.db().execute("""
                insert into question (id, session_id, unnamed, text, at)
                select gen_random_uuid(), $1, 'room', 'Question ' || n, now() + make_interval(secs => n / 10)
                from generate_series(1, 10050) n""", session);
        var lines = ExportText.of(rig.questions.export(session)).lines().toList();
        assertEquals(1 + 10_050, lines.size());
        assertEquals(1 + 10_050, Set.copyOf(lines).size());
    }
}
