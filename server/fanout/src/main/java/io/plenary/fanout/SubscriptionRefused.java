package io.plenary.fanout;

/** Why a socket may not subscribe; carries no stack, it is an answer and not a fault. */
public final class SubscriptionRefused extends RuntimeException {

    public enum Reason {
        SOCKET_CLOSED,
        ALREADY_SUBSCRIBED,
        TOO_MANY_SUBSCRIPTIONS,
        TOO_MANY_TOPICS
    }

    private final Reason reason;

    SubscriptionRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
