package io.plenary.cluster;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A line between two parts that can be cut, held up, and cut for hints alone. */
final class ChaosProxy implements AutoCloseable {
    private enum Weather {
        FINE,
        CUT,
        STALLED
    }

    private final NetClient client;
    private final NetServer server;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FINE;
    private volatile boolean hintsCut;

    private ChaosProxy(Vertx vertx, int target) {
        this.target = target;
        client = vertx.createNetClient();
        server = vertx.createNetServer().connectHandler(this::accept);
        server.listen(0, "127.0.0.1").await();
    }

    static ChaosProxy before(Vertx vertx, int target) {
        return new ChaosProxy(vertx, target);
    }

    int port() {
        return server.actualPort();
    }

    /** Everything is reset, and nothing gets through until {@link #heal}. */
    void cut() {
        weather = Weather.CUT;
        reset();
    }

    /** Connections stay, and nothing moves until {@link #heal}. */
    void stall() {
        weather = Weather.STALLED;
        lines.forEach(Line::hold);
    }

    void heal() {
        weather = Weather.FINE;
        hintsCut = false;
        lines.forEach(Line::flow);
    }

    /** Connections of this moment are reset; new ones get through. */
    void reset() {
        closeAll(line -> true);
    }

    /** The connection on which a node listens for hints is reset, and cannot come back until {@link #heal}. */
    void cutHints() {
        hintsCut = true;
        closeAll(line -> line.listens);
    }

    private void closeAll(Predicate<Line> which) {
        lines.stream().filter(which).forEach(Line::close);
    }

    private void accept(NetSocket near) {
        if (weather == Weather.CUT) {
            near.close();
            return;
        }
        near.pause();
        client.connect(target, "127.0.0.1")
                .onSuccess(far -> lines.add(new Line(near, far)))
                .onFailure(refused -> near.close());
    }

    /** One connection, both halves of it. */
    private final class Line {
        private final NetSocket near;
        private final NetSocket far;
        private volatile boolean listens;

        Line(NetSocket near, NetSocket far) {
            this.near = near;
            this.far = far;
            far.handler(bytes -> move(bytes, far, near));
            near.handler(bytes -> {
                listens |= bytes.toString().contains("LISTEN");
                if (listens && hintsCut) close();
                else move(bytes, near, far);
            });
            near.closeHandler(gone -> close());
            far.closeHandler(gone -> close());
            if (weather == Weather.STALLED) hold();
            else near.resume();
        }

        private void move(Buffer bytes, NetSocket from, NetSocket to) {
            to.write(bytes);
            if (!to.writeQueueFull()) return;
            from.pause();
            to.drainHandler(free -> {
                if (weather != Weather.STALLED) from.resume();
            });
        }

        void hold() {
            near.pause();
            far.pause();
        }

        void flow() {
            near.resume();
            far.resume();
        }

        void close() {
            lines.remove(this);
            near.close();
            far.close();
        }
    }

    @Override
    public void close() {
        cut();
        server.close().await();
        client.close().await();
    }
}
