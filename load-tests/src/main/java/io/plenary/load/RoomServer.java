package io.plenary.load;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The whole server on one core with its PostgreSQL, a room in it, and the people of the room on the other core. */
final class RoomServer implements AutoCloseable {

    private static final int REST_SECONDS = 30;
    private static final int WINDOWS = 5;
    private static final int ANSWER_SECONDS = 100;
    private static final int MOST_REST_SECONDS = 10;
    private static final double RESTING = 0.1;

    private final PlenaryServer server;
    private final Rows rows;
    private final int most;
    private Child people;

    private RoomServer(PlenaryServer server, Rows rows, int most) {
        this.server = server;
        this.rows = rows;
        this.most = most;
    }

    /** @param home its data folder, made if missing; @param most attendees of a room */
    static RoomServer start(Path home, int most) throws Exception {
        PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(true, false));
        return new RoomServer(server, Rows.of(home), most);
    }

    /** A new room, empty, whose people come from now on. */
    void open() throws Exception {
        UUID session = rows.room(most + RoomClient.OTHERS, most);
        people = Child.start(1, "RoomClient", server.port(), server.pid(), session, most);
    }

    /** Everybody goes, and the room with them. */
    void empty() throws Exception {
        ask("empty", Object.class);
        people.close();
    }

    Crowd.Filled fill(int upTo) throws Exception {
        return ask("fill " + upTo, Crowd.Filled.class);
    }

    /** Few at a time, while the server's code is cold. */
    void warm(int upTo) throws Exception {
        ask("warm " + upTo, Crowd.Filled.class);
    }

    void stall(int count) throws Exception {
        ask("stall " + count, Object.class);
    }

    /** @param urgentRate of what passes the window */
    RoomClient.Talk talk(double rate, double urgentRate, int seconds) throws Exception {
        return ask("talk " + rate + " " + urgentRate + " " + seconds, RoomClient.Talk.class);
    }

    /** The same while others come late and read the room's page. */
    RoomClient.Talk talkWatched(double rate, double urgentRate, int seconds) throws Exception {
        return ask("talk " + rate + " " + urgentRate + " " + seconds + " probes", RoomClient.Talk.class);
    }

    RoomClient.Applause react(double rate, int seconds) throws Exception {
        return ask("react " + rate + " " + seconds, RoomClient.Applause.class);
    }

    /** Told at once too: a measurement that breaks later has said something. */
    private <T> T ask(String words, Class<T> type) throws Exception {
        T answer = people.ask(words, type, ANSWER_SECONDS);
        System.out.println(words + ": " + answer);
        return answer;
    }

    /** What one commit takes, in the middle. */
    double commitMillis() throws SQLException {
        return rows.commitMillis();
    }

    ServerProcess process() {
        return new ServerProcess(server.pid());
    }

    /**
     * The same once it has come to rest: the compilers work for half a minute on what a crowd that came has left them. The
     * middle of five windows after that.
     */
    double restedCpu(int seconds) throws Exception {
        idleCpu(REST_SECONDS);
        double[] windows = new double[WINDOWS];
        for (int i = 0; i < WINDOWS; i++) {
            windows[i] = idleCpu(seconds);
        }
        Arrays.sort(windows);
        return windows[WINDOWS / 2];
    }

    /** Until a second costs it next to nothing, or for ten at most. */
    void awaitRest() throws Exception {
        int seconds = 0;
        double used;
        do {
            used = idleCpu(1);
            seconds++;
        } while (used > RESTING && seconds < MOST_REST_SECONDS);
    }

    /** Share of a core that it uses by itself, its database included. */
    private double idleCpu(int seconds) throws Exception {
        double before = process().wholeCpuSeconds();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        return Math.round((process().wholeCpuSeconds() - before) / seconds * 1_000) / 1_000.0;
    }

    @Override
    public void close() throws SQLException {
        if (people != null) {
            people.close();
        }
        rows.close();
        server.close();
    }
}
