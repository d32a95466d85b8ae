package io.plenary.cluster;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Chooses among the nodes that say they are ready, as a proxy does that asks each of them four times a second. */
final class Balancer implements IntSupplier, AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int READY = 200;

    private final Rig rig;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean(true);
    private final Thread looker;
    private volatile List<Integer> ready;

    Balancer(Rig rig) {
        this.rig = rig;
        ready = rig.doors.stream().map(ChaosProxy::port).toList();
        looker = Thread.ofVirtual().start(() -> {
            while (looking.get()) {
                look();
                Crowd.pause(LOOK);
            }
        });
    }

    private void look() {
        var found = new java.util.ArrayList<Integer>();
        for (var node = 0; node < rig.nodes.size(); node++)
            if (rig.nodes.get(node).readiness() == READY)
                found.add(rig.doors.get(node).port());
        if (!found.isEmpty()) ready = List.copyOf(found);
    }

    @Override
    public int getAsInt() {
        var now = ready;
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    @Override
    public void close() {
        looking.set(false);
        try {
            looker.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
