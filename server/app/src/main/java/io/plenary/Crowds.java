package io.plenary;

import io.plenary.crowd.CrowdLive;
import io.plenary.crowd.CrowdRounds;
import io.plenary.crowd.reactions.ReactionService;
import io.plenary.fanout.Counts;
import io.plenary.live.Attendance;
import java.time.Duration;

/** The part of Wiring that makes what the people of a room do beside talking. */
final class Crowds implements AutoCloseable {
    /** Four frames a second in a small room, one in the widest. */
    private static final int REACTIONS_MIN_MILLIS = 251;

    private static final int REACTIONS_MAX_MILLIS = 999;

    final CrowdLive live;
    private final ReactionService reactions;
    private final CrowdRounds rounds = new CrowdRounds();

    Crowds(Foundations base, Attendance attendance) {
        var counts = Counts.create(base.vertx(), base.fanout(), REACTIONS_MIN_MILLIS, REACTIONS_MAX_MILLIS);
        reactions = new ReactionService(base.db(), base.limits(), counts, attendance);
        live = new CrowdLive(reactions);
    }

    void start() {
        rounds.every(Duration.ofMillis(1_013), reactions::round);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
