package io.plenary.polls;

import io.plenary.contract.ids.PollId;
import io.plenary.contract.live.LivePoll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A poll as one person sees it: to others than hosts no number before it is shown, and what is right with the numbers.
 *
 * @param answered by the asking person; @param mine what, unless the poll is anonymous
 */
public record SeenPoll(
        PollId id,
        PollKind kind,
        boolean quiz,
        String question,
        List<String> options,
        Optional<List<Integer>> right,
        int least,
        int most,
        Optional<LivePoll.Scale> scale,
        boolean anonymous,
        boolean changeable,
        boolean live,
        Optional<Integer> seconds,
        PollState state,
        boolean shown,
        Optional<Instant> closesAt,
        Optional<Integer> second,
        Optional<LivePoll.Results> results,
        boolean answered,
        Optional<Ballot> mine) {

    /** All that somebody sees, and where the log stands. */
    public record Page(List<SeenPoll> polls, long seq, long epoch) {}

    /** What the asking person did. */
    record Own(boolean answered, Optional<Ballot> ballot) {
        static final Own NOTHING = new Own(false, Optional.empty());
    }

    static SeenPoll of(Poll.Counted counted, boolean host, Own own) {
        var poll = counted.poll();
        var plan = poll.plan();
        var results = host && poll.state().hasResults() ? Optional.of(counted.forHosts()) : counted.forRoom();
        return new SeenPoll(
                poll.id(),
                plan.kind(),
                plan.quiz(),
                plan.question(),
                plan.options(),
                host ? Optional.of(plan.right()) : Optional.empty(),
                plan.least(),
                plan.most(),
                plan.scale(),
                plan.anonymous(),
                plan.changeable(),
                plan.live(),
                plan.seconds(),
                poll.state(),
                poll.shown(),
                poll.closesAt(),
                poll.second(),
                results,
                own.answered(),
                own.ballot());
    }
}
