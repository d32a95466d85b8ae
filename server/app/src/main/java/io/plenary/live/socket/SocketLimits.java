package io.plenary.live.socket;

import java.time.Duration;

/**
 * Bounds of a socket.
 *
 * @param hello time until the first frame
 * @param ping between two pings of the server
 * @param dead without any sign of life
 * @param perSignIn sockets of one sign-in on this node
 * @param perPerson sockets of one person on this node
 * @param strangers sockets of one address that have not said hello yet
 * @param frames of a socket in a second; above they are refused, far above the socket is closed
 */
public record SocketLimits(
        Duration hello, Duration ping, Duration dead, int perSignIn, int perPerson, int strangers, int frames) {

    private static final int BENCH = 20_000;

    /** What a client may send in one message, in bytes. */
    static final int MESSAGE_BYTES = 16 * 1024;

    /** A message beyond this closes the socket; what is beyond 256 KiB the server does not even read to its end. */
    static final int CLOSING_BYTES = 64 * 1024;

    /** Unreadable frames in a row before the socket is closed. */
    static final int BAD_FRAMES = 16;

    /** Commands of one socket that may wait. */
    static final int COMMANDS_WAITING = 64;

    /** Rooms and notices of one socket; the fan-out has the same bound. */
    static final int TOPICS = 32;

    /** So long after a ping it is over with those who have answered none. */
    Duration lastPatience() {
        return Duration.ofNanos(dead.toNanos() % ping.toNanos());
    }

    public static SocketLimits standard() {
        return new SocketLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(45), 5, 10, 200, 30);
    }

    /** For measuring on loopback, where all attendees have one address. */
    public static SocketLimits bench() {
        var usual = standard();
        return new SocketLimits(usual.hello(), usual.ping(), usual.dead(), BENCH, BENCH, BENCH, BENCH);
    }
}
