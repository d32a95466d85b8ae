package io.plenary.live;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the features above do with commands of a room. Each awaits, runs in the order in which its socket sent, and
 * answers with the seq of what it stored or refuses ({@link io.plenary.platform.Refusal}).
 */
public interface RoomCommands {

    interface Chat {
        OptionalLong carryOut(Standing who, ChatCommand command);

        /** How many reacted lately, for a socket that has just joined where something was said. May await. */
        List<LiveEvent> greeting(Topic topic);
    }

    interface Crowd {
        void carryOut(Standing who, CrowdCommand command);

        /** How things stand, for a socket that has just joined the room's crowd. */
        List<LiveEvent> greeting(Standing who);
    }

    /** What stands on the shared screen, and the host's timer. */
    interface Wall {
        /** How it stands, for a socket that has just joined a topic of this kind. */
        List<LiveEvent> greeting(Topic.Kind kind, SessionId session);
    }

    interface Questions {
        OptionalLong carryOut(Standing who, QaCommand command);

        /** How the votes stand, for a socket that has just joined a room where something was asked. */
        LiveEvent greeting(Standing who);
    }

    interface Polls {
        OptionalLong vote(Standing who, LiveCommand.PollVote command);
    }
}
