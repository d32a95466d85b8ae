package io.plenary.live.socket;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A live room on two nodes of one database, with a second attendee. */
abstract class OnTwoNodes extends InARoom {
    LiveRig other;
    Topic topic;
    PersonId noor;

    OnTwoNodes() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @BeforeEach
    void openOther() {
        other = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
        topic = LiveRig.crowdOf(session);
        noor = rig.rooms.attendee("Noor Demo");
        rig.stages.put(session, LiveRig.live());
        other.stages.put(session, LiveRig.live());
    }

    @AfterEach
    void closeOther() {
        other.close();
    }

    Page joined(LiveRig node, PersonId person) {
        var page = node.page(person);
        page.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        page.await("hand.mine");
        return page;
    }
}
