package io.plenary.polls;

import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LivePoll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A poll as it is stored.
 *
 * @param shown the room may see the numbers
 * @param second of session time when it was first opened
 */
public record Poll(
        PollId id,
        SessionId session,
        PollPlan plan,
        PollState state,
        boolean shown,
        Optional<Instant> closesAt,
        Optional<Integer> second) {

    /** As it is put to the room. */
    LivePoll card(Optional<Instant> closes) {
        return new LivePoll(
                id.value(),
                plan.kind().word(),
                plan.quiz(),
                plan.question(),
                plan.options(),
                plan.least(),
                plan.most(),
                plan.scale(),
                plan.anonymous(),
                plan.changeable(),
                closes);
    }

    /** What is right is told with the numbers, and only when nobody can answer any more. */
    Optional<List<Integer>> rightToTell() {
        return plan.quiz() && state == PollState.CLOSED ? Optional.of(plan.right()) : Optional.empty();
    }

    /** A poll with its answers added up. */
    record Counted(Poll poll, Sum sum, WordGroups groups) {
        /** What the room may see. */
        Optional<LivePoll.Results> forRoom() {
            return poll.shown() ? Optional.of(toShow()) : Optional.empty();
        }

        /** What the room will see once the numbers are shown. */
        LivePoll.Results toShow() {
            return sum.results(poll.plan(), groups, false, poll.rightToTell());
        }

        LivePoll.Results forHosts() {
            var right = poll.plan().quiz() ? Optional.of(poll.plan().right()) : Optional.<List<Integer>>empty();
            return sum.results(poll.plan(), groups, true, right);
        }
    }
}
