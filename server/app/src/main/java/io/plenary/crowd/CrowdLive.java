package io.plenary.crowd;

import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.crowd.reactions.ReactionService;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.List;

/** Commands about the people of a room. */
public final class CrowdLive implements RoomCommands.Crowd {
    private final ReactionService reactions;

    public CrowdLive(ReactionService reactions) {
        this.reactions = reactions;
    }

    @Override
    public void carryOut(Standing who, CrowdCommand command) {
        switch (command) {
            case CrowdCommand.React react -> reactions.react(who, react.emoji());
        }
    }

    @Override
    public List<LiveEvent> greeting(Standing who) {
        var session = who.session().id();
        var topic = Topic.of(Topic.Kind.CROWD, session);
        return List.of(new LiveEvent.Latest(topic, reactions.totals(session)));
    }
}
