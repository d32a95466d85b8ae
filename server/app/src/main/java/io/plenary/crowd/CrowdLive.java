package io.plenary.crowd;

import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.HandCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.crowd.announce.AnnouncementNews;
import io.plenary.crowd.hands.HandService;
import io.plenary.crowd.hands.HandState;
import io.plenary.crowd.people.TypingService;
import io.plenary.crowd.reactions.ReactionService;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.ArrayList;
import java.util.List;

/** Commands about the people of a room. */
public final class CrowdLive implements RoomCommands.Crowd {
    private final ReactionService reactions;
    private final HandService hands;
    private final TypingService typing;
    private final AnnouncementNews announcements;

    public CrowdLive(
            ReactionService reactions, HandService hands, TypingService typing, AnnouncementNews announcements) {
        this.reactions = reactions;
        this.hands = hands;
        this.typing = typing;
        this.announcements = announcements;
    }

    @Override
    public void carryOut(Standing who, CrowdCommand command) {
        switch (command) {
            case CrowdCommand.CrowdReact react -> reactions.react(who, react.emoji());
            case CrowdCommand.CrowdType type -> typing.type(who);
            case HandCommand.HandRaise raise -> hands.raise(who, raise.about());
            case HandCommand.HandLower lower ->
                lower.hand().ifPresentOrElse(hand -> hands.set(who, hand, HandState.LOWERED), () -> hands.lower(who));
            case HandCommand.HandClear clear -> hands.clear(who);
            case HandCommand.HandCall call -> hands.set(who, call.hand(), HandState.CALLED);
            case HandCommand.HandAnswer answer -> hands.answer(who, answer.accept());
            case HandCommand.HandDone done -> hands.set(who, done.hand(), HandState.DONE);
        }
    }

    @Override
    public List<LiveEvent> greeting(Standing who) {
        var session = who.session().id();
        var events = new ArrayList<LiveEvent>();
        events.add(new LiveEvent.Latest(Topic.of(Topic.Kind.CROWD, session), reactions.totals(session)));
        events.addAll(announcements.greeting(who.session()));
        events.addAll(hands.greeting(who));
        return events;
    }
}
