package io.plenary.fanout;

import io.plenary.fanout.SubscriptionRefused.Reason;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One event loop's sockets and topics. Only {@link #run} and {@link #post} may be called from other threads. */
final class Hub {

    private final Thread thread = Thread.currentThread();
    private final Context loop;
    private final FanoutOptions options;
    private final FanoutMetrics metrics;
    private final Directory directory;
    private final Rounds rounds;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Set<FanoutSocket> sockets = new LinkedHashSet<>();
    private final AtomicInteger backlog = new AtomicInteger();
    private final AtomicBoolean overrun = new AtomicBoolean();

    /** On the loop it is to serve. */
    Hub(Context loop, FanoutOptions options, FanoutMetrics metrics, Directory directory) {
        this.loop = loop;
        this.options = options;
        this.metrics = metrics;
        this.directory = directory;
        this.rounds = new Rounds(this);
    }

    FanoutOptions options() {
        return options;
    }

    FanoutMetrics metrics() {
        return metrics;
    }

    /** The crossing onto this loop: at once for a caller who is there, in order of calling for the others. */
    void run(Runnable task) {
        if (Thread.currentThread() == thread) {
            task.run();
        } else {
            loop.runOnContext(arrived -> task.run());
        }
    }

    /** The one task that a publish puts on this loop. */
    void post(Topic topic, Message message) {
        if (overrun.get() || backlog.get() >= options.limits().backlog()) {
            giveUp();
            return;
        }
        backlog.incrementAndGet();
        loop.runOnContext(arrived -> {
            backlog.decrementAndGet();
            topic.accept(message);
        });
    }

    int backlog() {
        return backlog.get();
    }

    /**
     * The loop is hopelessly behind: all its readers resume from what they saw. They are closed in one task, and nothing
     * is taken before it, so that nobody sees a message behind the missing one.
     */
    private void giveUp() {
        if (overrun.compareAndSet(false, true)) {
            loop.runOnContext(arrived -> {
                List.copyOf(sockets).forEach(FanoutSocket::closeSlow);
                overrun.set(false);
            });
        }
    }

    void after(long millis, Runnable task) {
        SocketWriter.after(loop, millis, task);
    }

    void afterIo(Runnable task) {
        SocketWriter.afterIo(loop, task);
    }

    void deliver(Topic topic) {
        rounds.add(topic);
    }

    FanoutSocket attach(ServerWebSocket web) {
        FanoutSocket socket = new FanoutSocket(this, web);
        sockets.add(socket);
        if (!metrics.admitSocket(options.limits().sockets())) {
            socket.closeNow(FanoutSocket.SLOW_READER, "this node is full");
        }
        socket.endIfGone();
        return socket;
    }

    void forget(FanoutSocket socket) {
        sockets.remove(socket);
        metrics.socketEnded();
        List<Subscription> subscriptions = socket.subscriptions();
        while (!subscriptions.isEmpty()) {
            leave(subscriptions.removeLast());
        }
    }

    /** Held from here on; the future is complete when this returns. */
    Future<Subscription> subscribe(FanoutSocket socket, String name) {
        Reason refusal = refusal(socket, name);
        if (refusal != null) {
            return Future.failedFuture(new SubscriptionRefused(refusal));
        }
        Topic topic = topics.computeIfAbsent(name, this::open);
        Subscription subscription = new Subscription(socket, topic);
        socket.subscriptions().add(subscription);
        topic.join(subscription);
        metrics.subscribed();
        return Future.succeededFuture(subscription);
    }

    private Reason refusal(FanoutSocket socket, String name) {
        if (socket.isClosed()) {
            return Reason.SOCKET_CLOSED;
        }
        if (socket.subscriptionTo(name) != null) {
            return Reason.ALREADY_SUBSCRIBED;
        }
        if (socket.subscriptions().size() >= options.limits().subscriptions()) {
            return Reason.TOO_MANY_SUBSCRIPTIONS;
        }
        boolean room =
                topics.containsKey(name) || metrics.topics() < options.limits().topics();
        return room ? null : Reason.TOO_MANY_TOPICS;
    }

    private Topic open(String name) {
        Topic topic = new Topic(this, name);
        directory.add(topic);
        metrics.topicOpened();
        return topic;
    }

    void unsubscribe(Subscription subscription) {
        if (subscription.socket().subscriptions().remove(subscription)) {
            leave(subscription);
        }
    }

    private void leave(Subscription subscription) {
        Topic topic = subscription.leave();
        metrics.unsubscribed();
        if (topic.subscribers() == 0 && topics.remove(topic.name(), topic)) {
            directory.remove(topic);
            metrics.topicClosed();
        }
    }

    /** Closes every socket of this loop, a slice at a time. */
    Future<Void> closeAll(int code, String reason) {
        Promise<Void> done = Promise.promise();
        run(() -> closeSlice(new ArrayDeque<>(sockets), socket -> socket.closeNow(code, reason), done));
        return done.future();
    }

    private void closeSlice(Queue<FanoutSocket> rest, Consumer<FanoutSocket> close, Promise<Void> done) {
        for (int i = 0; i < options.pace().sliceSockets() && !rest.isEmpty(); i++) {
            close.accept(rest.poll());
        }
        if (rest.isEmpty()) {
            done.complete();
        } else {
            afterIo(() -> closeSlice(rest, close, done));
        }
    }
}
