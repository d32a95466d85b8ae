package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answering. Nothing of an answer is said to anybody here: whoever may see numbers is told them by the teller. */
public final class VoteService {
    private static final Limit VOTING = new Limit("poll-votes", 5, 2, Duration.ofSeconds(1));

    private final Db db;
    private final RateLimits limits;
    private final BallotBox box;
    private final Consumer<Poll> counted;

    /** @param counted hears after each answer of this node that a poll's numbers have changed; must not wait */
    public VoteService(Db db, RateLimits limits, Consumer<Poll> counted) {
        this(db, limits, counted, new OnceBox());
    }

    VoteService(Db db, RateLimits limits, Consumer<Poll> counted, BallotBox box) {
        this.db = db;
        this.limits = limits;
        this.counted = counted;
        this.box = box;
    }

    /** @throws Refusal why the person may not speak here; rate-limited; not-found, poll-closed; ballot-invalid; already-voted */
    public void vote(Standing who, PollId id, List<Integer> choices, Optional<String> text) {
        who.refusalToSay().ifPresent(code -> {
            throw new Refusal(code);
        });
        var author = who.author().orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
        var person = new PersonId(author.id());
        limits.take(VOTING, person.toString());
        var session = who.session().id();
        var known = new PollStore(db)
                .find(session, id)
                .filter(poll -> poll.state() != PollState.DRAFT)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var answer = new BallotBox.Answer(person, author.name(), Ballot.of(known.plan(), choices, text));
        var isStored = db.transaction(tx -> {
            var open = new PollStore(tx)
                    .findToAnswer(session, id)
                    .filter(poll -> poll.state() == PollState.OPEN)
                    .orElseThrow(() -> new Refusal(ErrorCode.POLL_CLOSED));
            return box.cast(tx, open, answer);
        });
        if (!isStored) throw new Refusal(ErrorCode.ALREADY_VOTED);
        counted.accept(known);
    }
}
