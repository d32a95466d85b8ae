package io.plenary.fanout;

import java.util.ArrayList;
import java.util.List;

/**
 * A topic on one loop. The first message of a quiet topic leaves at once; what comes meanwhile and within a window after
 * it leaves together. One delivery is under way at a time, so messages keep their order.
 */
final class Topic {

    private final Hub hub;
    private final String name;
    private final Audience audience = new Audience();
    private final List<Subscription> held = new ArrayList<>();
    private final Batch window;
    private boolean windowOpen;
    private boolean due;
    private Delivery running;
    private volatile int subscribers;

    Topic(Hub hub, String name) {
        this.hub = hub;
        this.name = name;
        this.window = hub.options().newWindow();
    }

    String name() {
        return name;
    }

    /** From any thread. */
    void publish(Message message) {
        hub.post(this, message);
    }

    /** Held ones included; from any thread. */
    int subscribers() {
        return subscribers;
    }

    void join(Subscription subscription) {
        held.add(subscription);
        count();
    }

    void leave(Subscription subscription) {
        if (subscription.isSeated()) {
            audience.remove(subscription.seat());
        } else {
            held.remove(subscription);
        }
        count();
    }

    /** Only this loop writes the count; other threads read it. */
    private void count() {
        subscribers = audience.size() + held.size();
    }

    /** What is in the window was kept for the subscription too, so it has to sit down between two frames. */
    void release(Subscription subscription, long afterSeq) {
        if (subscription.releaseAfter(afterSeq) && window.isEmpty()) {
            seat(subscription);
        }
    }

    private void seat(Subscription subscription) {
        held.remove(subscription);
        subscription.seat(audience.add(subscription));
    }

    void accept(Message message) {
        if (subscribers == 0) {
            return;
        }
        hold(message);
        boolean fits = window.add(message);
        hub.metrics().collapsed(window.takeCollapsed());
        if (!fits) {
            giveUp();
        } else if (message.isUrgent() || isQuiet() || isFrameFull()) {
            flush();
        }
    }

    private boolean isQuiet() {
        return running == null && !windowOpen;
    }

    private boolean isFrameFull() {
        return window.bytes() >= hub.options().pace().frameBytes();
    }

    private void hold(Message message) {
        for (int i = held.size() - 1; i >= 0; i--) {
            Subscription subscription = held.get(i);
            if (!subscription.keep(message)) {
                subscription.socket().closeSlow();
            }
        }
    }

    /** The loop cannot keep up at all: readers resume from what they saw rather than miss something. */
    private void giveUp() {
        window.clear();
        for (int i = 0; i < audience.end(); i++) {
            Subscription subscription = audience.at(i);
            if (subscription != null) {
                subscription.socket().closeSlow();
            }
        }
        while (!held.isEmpty()) {
            held.getLast().socket().closeSlow();
        }
    }

    private void flush() {
        due = running != null;
        if (due) {
            return;
        }
        audience.tidy();
        int end = audience.end();
        Frame frame = window.take(hub.options().pace().frameBytes());
        due = !window.isEmpty();
        if (!due) {
            seatReleased();
        }
        running = new Delivery(audience, frame, end);
        hub.deliver(this);
    }

    private void seatReleased() {
        for (int i = held.size() - 1; i >= 0; i--) {
            Subscription subscription = held.get(i);
            if (subscription.isReleased()) {
                seat(subscription);
            }
        }
    }

    /** Counted from the end of a delivery: the busier the loop, the more messages share a frame. */
    private void openWindow() {
        if (!windowOpen) {
            windowOpen = true;
            hub.after(hub.options().window().millisFor(audience.size()), this::closeWindow);
        }
    }

    private void closeWindow() {
        windowOpen = false;
        if (running == null && !window.isEmpty()) {
            flush();
        }
    }

    /** This topic's turn: offers the running delivery to at most so many sockets, and asks for another turn if need be. */
    int deliver(int sockets) {
        int offered = running.walk(sockets);
        hub.metrics().delivered(offered, running.messages());
        if (running.isDone()) {
            hub.metrics().deliveryTook(running.finish());
            running = null;
            rest();
        } else {
            hub.deliver(this);
        }
        return offered;
    }

    private void rest() {
        if (due && !window.isEmpty()) {
            flush();
        } else {
            openWindow();
        }
    }
}
