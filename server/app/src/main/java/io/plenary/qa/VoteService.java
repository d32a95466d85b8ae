package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.live.CountRelay;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Votes, and telling how many there are. What was counted last for each question is shared by all threads. */
public final class VoteService {
    private static final Limit VOTING = new Limit("votes", 5, 2, Duration.ofSeconds(1));
    private static final int MOST_TALLIES = 10_000;

    private final Db db;
    private final RateLimits limits;
    private final Counts counts;
    private final VoteGreeting greetings;
    private volatile Counted listener = (topic, key, count) -> {};
    private final ConcurrentHashMap<QuestionId, Tally> tallies = new ConcurrentHashMap<>();

    /** Hears of each count that is made on this node. */
    @FunctionalInterface
    public interface Counted {
        void tell(String topic, String key, CountRelay.Count count);
    }

    public void onCounted(Counted other) {
        listener = other;
    }

    /** @param counts thins the tallies that change faster than anybody reads */
    VoteService(Db db, RateLimits limits, Counts counts) {
        this.db = db;
        this.limits = limits;
        this.counts = counts;
        greetings = new VoteGreeting(db);
    }

    /** One laid under another is voted for by that one. @throws Refusal why not here; not-found; rate-limited */
    public void vote(Standing who, QuestionId question) {
        var person = voter(who);
        press(who.session().id(), question, one -> new VoteStore(db)
                .vote(who.session().id(), one, person, one.equals(question)));
    }

    /** @throws Refusal as for a vote */
    public void unvote(Standing who, QuestionId question) {
        var person = voter(who);
        press(who.session().id(), question, one -> new VoteStore(db)
                .unvote(who.session().id(), one, person));
    }

    private void press(SessionId session, QuestionId question, Function<QuestionId, Optional<Tally>> button) {
        var counted = button.apply(question);
        if (counted.isPresent()) tell(session, question, counted);
        else {
            var over = new VoteStore(db).mergedInto(session, question);
            tell(session, over.orElse(question), over.flatMap(button));
        }
    }

    private PersonId voter(Standing who) {
        who.refusalToSay().ifPresent(code -> {
            throw new Refusal(code);
        });
        var person = QuestionLogs.personOf(who);
        limits.take(VOTING, person.toString());
        return person;
    }

    /** Somebody merged, separated or brought it back: its count is told anew. */
    void tell(SessionId session, QuestionId question) {
        tell(session, question, new VoteStore(db).tally(question));
    }

    private void tell(SessionId session, QuestionId question, Optional<Tally> counted) {
        var tally = counted.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var topic = QuestionLogs.open(session);
        offer(topic, question, tally);
        listener.tell(topic.toString(), question.toString(), new CountRelay.Count(tally.votes(), tally.at()));
    }

    /** How the votes stand, for somebody who has just joined. */
    LiveEvent greeting(Standing who) {
        var session = who.session().id();
        var body = greetings.of(session, QuestionLogs.personOf(who));
        return new LiveEvent.Latest(QuestionLogs.open(session), body);
    }

    /** What another node counted, perhaps before what is known here. */
    public void heard(String topic, String key, CountRelay.Count count) {
        var question = QuestionId.of(key);
        offer(Topic.parse(topic), question, new Tally(count.value(), count.at()));
    }

    /** The later of two counts is told, in whatever order they come. */
    private void offer(Topic topic, QuestionId question, Tally tally) {
        if (tallies.size() > MOST_TALLIES) tallies.clear();
        tallies.merge(question, tally, Tally::later);
        counts.offer(topic.toString(), question.toString(), () -> frame(topic, question, tally));
    }

    private Buffer frame(Topic topic, QuestionId question, Tally counted) {
        var votes = tallies.getOrDefault(question, counted).votes();
        return Buffer.buffer(new LiveEvent.Latest(topic, new LiveBody.QaVotes(question.value(), votes)).json());
    }
}
