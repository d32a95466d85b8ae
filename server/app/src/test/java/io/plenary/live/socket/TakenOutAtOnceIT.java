package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.log.Draft;
import io.plenary.polls.Plans;
import io.plenary.qa.QuestionState;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was said and what takes it back, stored in one transaction because both waited for the same log. */
@Timeout(60)
class TakenOutAtOnceIT extends InARoom {
    private static final String WORD = "canary";

    TakenOutAtOnceIT() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @Test
    @Promise("L8")
    void an_edit_that_is_stored_with_what_hides_it_leaves_no_word() {
        var topic = LiveRig.chatOf(session);
        var attendee = rig.inChat(malik, session);
        var host = rig.inChat(dana, session);
        var say = new LiveCommand.ChatSay(Uuid7.next().toString(), topic, "Good morning");
        assertNull(attendee.refusal(say));
        var message = MessageId.of(say.id());
        var edit = new ChatCommand.ChatEdit(Page.id(), topic, message, "The " + WORD);
        var again = new ChatCommand.ChatEdit(Page.id(), topic, message, "Once more the " + WORD);
        var hide = new LiveCommand.ChatHide(Page.id(), topic, message);
        together(
                topic,
                () -> assertNull(attendee.refusal(edit)),
                () -> assertNull(rig.page(malik).refusal(again)),
                () -> assertNull(host.refusal(hide)));
        assertGone(topic, WORD);
        var unhide = new ChatCommand.ChatUnhide(Page.id(), topic, message);
        var delete = new ChatCommand.ChatDelete(Page.id(), topic, message);
        together(topic, () -> assertNull(host.refusal(unhide)), () -> assertNull(attendee.refusal(delete)));
        assertGone(topic, WORD);
    }

    @Test
    @Promise("L8")
    void an_answer_that_is_stored_with_the_end_of_its_question_leaves_no_word() {
        var topic = LiveRig.qaOf(session);
        rig.stages.put(session, LiveRig.live());
        var attendee = reading(topic, malik);
        var host = reading(topic, dana);
        assertNull(attendee.refusal(new QaCommand.Ask(Uuid7.next().toString(), topic, "Why?", false)));
        var question = QuestionId.of(host.await("qa.asked").getJsonObject("d").getString("id"));
        assertNull(host.refusal(new QaCommand.Write(Page.id(), topic, question, "It depends.")));
        var write = new QaCommand.Write(Page.id(), topic, question, "Because of the " + WORD);
        var dismiss = new QaCommand.Mark(Page.id(), topic, question, QuestionState.DISMISSED.word(), Optional.empty());
        together(
                topic,
                () -> assertNull(host.refusal(write)),
                () -> assertNull(rig.page(dana).refusal(dismiss)));
        assertGone(topic, WORD);
    }

    @Test
    @Promise("L12")
    void numbers_that_are_stored_with_what_hides_them_leave_no_number() {
        var topic = Topic.of(Topic.Kind.POLLS, session);
        var caller = rig.caller(dana);
        var poll = rig.pollDrafts.create(caller, session, Plans.named()).id();
        rig.polls.open(caller, session, poll, Optional.empty());
        var vote = new LiveCommand.PollVote(Page.id(), topic, poll, List.of(1), Optional.empty());
        assertNull(reading(topic, malik).refusal(vote));
        together(topic, () -> rig.polls.show(caller, session, poll), () -> rig.polls.hide(caller, session, poll));
        assertGone(topic, "ballots");
    }

    private Page reading(Topic topic, PersonId person) {
        var page = rig.page(person);
        assertNull(page.refusal(new LiveCommand.Join(Page.id(), topic, 0, 0)));
        return page;
    }

    /** What comes to a log that somebody holds waits in its order and is stored in one transaction. Each deed by a page of its own. */
    private void together(Topic topic, Runnable... deeds) {
        var batches = rig.meters.summary("plenary.log.batch");
        var before = batches.count();
        var done = Stream.<CompletableFuture<Void>>builder();
        database.db().transaction(tx -> {
            tx.execute("select 1 from log_topic where topic = $1 for update", topic.toString());
            var fence = new LiveBody.StageHost(Optional.empty(), Optional.empty());
            done.add(started(() -> rig.log.append(Draft.ofServer(topic, fence)).orThrow()));
            Await.soon("the fence stands before the log", () -> batches.count() == before + 1);
            for (var n = 0; n < deeds.length; n++) {
                var inLine = n + 1;
                done.add(started(deeds[n]));
                Await.soon(
                        "a deed stands in line",
                        () -> rig.meters.get("plenary.log.waiting").gauge().value() == inLine);
            }
            return null;
        });
        done.build().forEach(CompletableFuture::join);
        var rows = rig.log.read(topic, 0, 1_000);
        var moments =
                rows.subList(rows.size() - deeds.length, rows.size()).stream().map(LiveEvent.Entry::at);
        assertEquals(1, moments.distinct().count(), "what waited was stored together");
    }

    private static CompletableFuture<Void> started(Runnable deed) {
        return CompletableFuture.runAsync(deed, Thread::startVirtualThread);
    }

    /** From the rows, from what other nodes read, and from whoever comes in now. */
    private void assertGone(Topic topic, String word) {
        var rows = rig.log.read(topic, 0, 1_000);
        var text = rows.stream().map(LiveEvent::json).collect(Collectors.joining("\n"));
        assertFalse(text.contains(word), text);
        var late = reading(topic, rig.rooms.attendee("Late Demo"));
        var last = rows.getLast().seq();
        late.await("the whole log", frame -> Long.valueOf(last).equals(frame.getLong("seq")) && frame.containsKey("d"));
        assertFalse(late.frames().toString().contains(word), late.frames()::toString);
        assertEquals(last, rows.size(), "its numbers are dense");
    }
}
