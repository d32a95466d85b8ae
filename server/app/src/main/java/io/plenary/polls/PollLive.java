package io.plenary.polls;

import io.plenary.contract.live.LiveCommand;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.OptionalLong;

/** Commands of polls. */
public final class PollLive implements RoomCommands.Polls {
    private final VoteService votes;

    public PollLive(VoteService votes) {
        this.votes = votes;
    }

    @Override
    public OptionalLong vote(Standing who, LiveCommand.PollVote command) {
        votes.vote(who, command.poll(), command.choices(), command.text());
        return OptionalLong.empty();
    }
}
