package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.CountRelay;
import io.plenary.qa.MarkService;
import io.plenary.qa.QuestionState;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One asks, others vote, the host marks, all see. */
@Timeout(60)
class QaLiveIT extends InARoom {
    private Topic topic;

    QaLiveIT() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @BeforeEach
    void start() {
        topic = LiveRig.qaOf(session);
        rig.stages.put(session, LiveRig.live());
    }

    private Page inQa(PersonId person) {
        var page = rig.page(person);
        page.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        return page;
    }

    private LiveCommand mark(QuestionId question, String as) {
        return new QaCommand.Mark(Page.id(), topic, question, as, Optional.empty());
    }

    private QuestionId ask(Page page, String text) {
        var answer = page.answer(new QaCommand.Ask(Uuid7.next().toString(), topic, text, false));
        var asked = page.await(
                "the question",
                frame -> frame.getString("t").equals("qa.asked")
                        && frame.getLong("seq").equals(answer.getLong("seq")));
        return QuestionId.of(asked.getJsonObject("d").getString("id"));
    }

    @Test
    void one_asks_and_another_sees_votes_and_marks() {
        var asker = inQa(malik);
        var host = inQa(dana);
        var question = ask(asker, "How did you reach people without internet?");
        assertNull(host.refusal(new QaCommand.Vote(Page.id(), topic, question)));
        var votes = asker.await("qa.votes").getJsonObject("d");
        assertEquals(1, votes.getInteger("votes"));
        assertEquals("forbidden", asker.refusal(mark(question, "answering")));
        assertNull(host.refusal(mark(question, "answering")));
        var marked = asker.await("qa.marked").getJsonObject("d");
        assertEquals("answering", marked.getString("state"));
        assertTrue(marked.getInteger("second") >= 99 && marked.getInteger("second") <= 160, marked::encode);
        assertNull(host.refusal(mark(question, "answered")));
        var page = rig.questions.page(rig.caller(malik), session);
        var stored = page.questions().getFirst();
        assertEquals(QuestionState.ANSWERED, stored.state());
        assertEquals(marked.getInteger("second"), stored.second().orElseThrow());
        assertTrue(stored.mine());
        assertEquals(3, page.seq());
    }

    @Test
    @Promise("L13")
    void votes_are_people_whatever_they_press() throws InterruptedException, ExecutionException {
        var question = ask(inQa(malik), "May I?");
        var callers = new ArrayList<PersonId>();
        for (var n = 0; n < 20; n++) callers.add(rig.rooms.attendee("Voter " + n));
        var presses = new ArrayList<Callable<Void>>();
        for (var round = 0; round < 5; round++)
            for (var person : callers)
                presses.add(() -> {
                    var standing = rig.access.of(rig.caller(person), session);
                    rig.questions.votes().vote(standing, question);
                    return null;
                });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : threads.invokeAll(presses)) press.get();
        }
        assertEquals(20, votes());
        for (var person : callers.subList(0, 5)) {
            var standing = rig.access.of(rig.caller(person), session);
            rig.questions.votes().unvote(standing, question);
            rig.questions.votes().unvote(standing, question);
        }
        assertEquals(15, votes());
        int stored = database.db()
                .get(
                        "select count(*)::int as n from question_vote where question_id = $1",
                        row -> row.getInteger("n"),
                        question);
        assertEquals(15, stored);
    }

    private int votes() {
        return rig.questions
                .page(rig.caller(malik), session)
                .questions()
                .getFirst()
                .votes();
    }

    /** Voted for on this node or another, before the page came or in between: its first frames say so. */
    @Test
    @Promise("L13")
    void whoever_joins_is_told_how_the_votes_stand_and_which_are_their_own() {
        var asker = inQa(malik);
        assertEquals(List.of(), asker.frames("qa.counts"), "nothing was asked yet");
        var question = ask(asker, "May I?");
        var other = ask(asker, "And I?");
        var votes = rig.questions.votes();
        votes.vote(rig.access.of(rig.caller(dana), session), question);
        var greeted = inQa(dana).await("qa.counts").getJsonObject("d");
        assertEquals(
                "{\"whole\":true,\"counts\":[{\"question\":\"%1$s\",\"votes\":1}],\"mine\":[\"%1$s\"]}"
                        .formatted(question),
                greeted.encode());
        votes.unvote(rig.access.of(rig.caller(dana), session), question);
        votes.vote(rig.access.of(rig.caller(dana), session), other);
        var again = inQa(malik).await("qa.counts").getJsonObject("d");
        assertEquals(
                "{\"whole\":true,\"counts\":[{\"question\":\"%s\",\"votes\":1}],\"mine\":[]}".formatted(other),
                again.encode());
    }

    @Test
    @Promise("L13")
    void a_count_of_another_node_that_comes_late_does_not_turn_votes_back() {
        var page = inQa(malik);
        var question = QuestionId.next().toString();
        var fence = QuestionId.next().toString();
        var votes = rig.questions.votes();
        var now = Instant.now();
        votes.heard(topic.toString(), question, new CountRelay.Count(7, now));
        page.await("seven", frame -> isCount(frame, question));
        votes.heard(topic.toString(), question, new CountRelay.Count(6, now.minusMillis(1)));
        votes.heard(topic.toString(), fence, new CountRelay.Count(1, now));
        page.await("the fence", frame -> isCount(frame, fence));
        for (var frame : page.frames("qa.votes"))
            if (isCount(frame, question))
                assertEquals(7, frame.getJsonObject("d").getInteger("votes"));
    }

    private static boolean isCount(JsonObject frame, String question) {
        return frame.getString("t").equals("qa.votes")
                && frame.getJsonObject("d").getString("question").equals(question);
    }

    @Test
    @Promise("L13")
    void states_follow_the_graph() {
        var host = inQa(dana);
        var question = ask(inQa(malik), "And then?");
        assertNull(host.refusal(mark(question, "answered")));
        assertEquals("wrong-state", host.refusal(mark(question, "answered")));
        assertNull(host.refusal(mark(question, "answering")));
        assertEquals("wrong-state", host.refusal(mark(question, "answering")));
        assertEquals("not-found", host.refusal(mark(QuestionId.next(), "answering")));
        assertEquals(3, rig.log.head(topic).seq());
    }

    @Test
    void a_question_that_somebody_voted_for_keeps_its_words() {
        var author = inQa(malik);
        var question = ask(author, "What dose it cost?");
        assertNull(author.refusal(new QaCommand.Edit(Page.id(), topic, question, "What does it cost?")));
        rig.questions.votes().vote(rig.access.of(rig.caller(dana), session), question);
        assertEquals(
                "wrong-state", author.refusal(new QaCommand.Edit(Page.id(), topic, question, "Shall we all go home?")));
    }

    @Test
    void a_question_of_another_room_cannot_be_voted_for() {
        var question = ask(inQa(malik), "Here?");
        var other = LiveRig.qaOf(rig.rooms.session());
        assertEquals("not-found", inQa(malik).refusal(new QaCommand.Vote(Page.id(), other, question)));
        assertEquals("question-invalid", inQa(malik).refusal(new QaCommand.Ask(Page.id(), topic, " ", false)));
    }

    @Test
    void the_list_has_what_is_answered_now_first_then_the_most_wanted() {
        var asker = inQa(malik);
        var first = ask(asker, "First");
        var second = ask(asker, "Second");
        var third = ask(asker, "Third");
        rig.questions.votes().vote(rig.access.of(rig.caller(dana), session), second);
        rig.questions
                .marks()
                .mark(
                        rig.access.of(rig.caller(dana), session),
                        new MarkService.Move("m", third, QuestionState.ANSWERING, Optional.empty()));
        assertEquals(
                List.of(third.value(), second.value(), first.value()),
                rig.questions.page(rig.caller(malik), session).questions().stream()
                        .map(one -> one.id())
                        .toList());
    }
}
