package io.plenary.live;

import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the features above do with commands of a room. Each awaits, runs in the order in which its socket sent, and
 * answers with the seq of what it stored or refuses ({@link io.plenary.platform.Refusal}).
 */
public interface RoomCommands {

    interface Chat {
        OptionalLong carryOut(Standing who, ChatCommand command);
    }

    interface Crowd {
        void carryOut(Standing who, CrowdCommand command);

        /** How things stand, for a socket that has just joined the room's crowd. */
        List<LiveEvent> greeting(Standing who);
    }

    interface Questions {
        OptionalLong ask(Standing who, LiveCommand.QaAsk command);

        OptionalLong vote(Standing who, LiveCommand.QaVote command);

        OptionalLong unvote(Standing who, LiveCommand.QaUnvote command);

        OptionalLong answering(Standing who, LiveCommand.QaAnswering command);

        OptionalLong answered(Standing who, LiveCommand.QaAnswered command);
    }

    interface Polls {
        OptionalLong vote(Standing who, LiveCommand.PollVote command);
    }
}
