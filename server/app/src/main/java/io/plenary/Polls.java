package io.plenary;

import io.plenary.fanout.Counts;
import io.plenary.live.RoomAccess;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Lookout;
import io.plenary.polls.PollDrafts;
import io.plenary.polls.PollLive;
import io.plenary.polls.PollRoutes;
import io.plenary.polls.PollService;
import io.plenary.polls.PollTeller;
import io.plenary.polls.VoteService;

/** The part of Wiring that makes polls. */
final class Polls implements AutoCloseable {
    final PollService service;
    final PollDrafts drafts;
    final PollLive live;
    private final PollTeller teller;

    Polls(Foundations base, RoomLog log, RoomAccess access, Counts counts) {
        service = new PollService(new PollService.Parts(base.db(), log, access, base.clock()));
        drafts = new PollDrafts(base.db(), access);
        teller = new PollTeller(new PollTeller.Parts(base.db(), base.fanout(), counts, service, access, base.clock()));
        log.onEntry(teller::heard);
        live = new PollLive(new VoteService(base.db(), base.limits(), teller::changed));
        new PollRoutes(service, drafts).mount(base.operations());
    }

    void start(Lookout lookout) {
        teller.start(lookout);
    }

    @Override
    public void close() {
        teller.close();
    }
}
