package io.plenary.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills a chat of the whole server as browsers do, each with a sign-in and a one-time ticket, and lets one person talk.
 * Says on standard output, as one line of JSON, what arrived and what it cost. Arguments: port, pid of the server,
 * sockets, messages a second, seconds, session; the people and their mailed links are those of {@link Rows}.
 */
public final class RoomClient {

    /** What one sign-in may have open. */
    static final int SOCKETS_OF_A_SIGN_IN = 5;

    private static final int USHERS = 16;

    private final Door door;
    private final String topic;
    private final List<String> cookies = new ArrayList<>();

    private RoomClient(Door door, String session) {
        this.door = door;
        this.topic = "chat:" + session;
    }

    /**
     * A reading, and what a socket holds: growth of the server's memory, garbage thrown away before and after.
     *
     * @param idleRssKib for a socket, when all are in and nobody has said anything
     * @param heldRssKib for a socket, at the end
     */
    record Room(Reading reading, double idleRssKib, double heldRssKib) {}

    public static void main(String[] args) throws Exception {
        Child.endOnFailure();
        int port = Integer.parseInt(args[0]);
        int sockets = Integer.parseInt(args[2]);
        ServerProcess server = new ServerProcess(Long.parseLong(args[1]));
        RoomClient client = new RoomClient(new Door(port, USHERS), args[5]);
        client.signIn(people(sockets));
        long empty = server.settledRssKib();
        Crowd crowd = new Crowd(port, server, sockets);
        crowd.fill(client::attendee, USHERS);
        double idle = Crowd.round((double) (server.settledRssKib() - empty) / sockets);
        var speakers = crowd.speakers(client.speaker(), client.speaker());
        Publisher publisher = new Publisher(speakers, Double.parseDouble(args[3]), client::message);
        Reading reading = crowd.listen(publisher, Integer.parseInt(args[4]));
        double held = Crowd.round((double) (server.settledRssKib() - empty) / sockets);
        System.out.println(LoadClient.json(new Room(reading, idle, held)));
        System.exit(0);
    }

    /** Attendees who share so many sockets, and one who speaks. */
    static int people(int sockets) {
        return Math.ceilDiv(sockets, SOCKETS_OF_A_SIGN_IN) + 1;
    }

    private void signIn(int people) {
        for (int number = 0; number < people; number++) {
            cookies.add(door.signIn(Rows.token(number)));
        }
    }

    private Visit attendee(int index) {
        return Visit.live(door.origin(), ticket(index / SOCKETS_OF_A_SIGN_IN), topic);
    }

    private Visit speaker() {
        return Visit.hello(door.origin(), ticket(cookies.size() - 1));
    }

    private String ticket(int person) {
        return door.post("/live/tickets", cookies.get(person), "").expect(201).text("ticket");
    }

    private String message(long nanos) {
        return "{\"t\":\"chat.say\",\"id\":\"" + UUID.randomUUID() + "\",\"topic\":\"" + topic
                + "\",\"d\":{\"text\":\"@" + nanos + ";" + LoadClient.PADDING + "\"}}";
    }
}
