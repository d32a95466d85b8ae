package io.plenary.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.channel.Channel;

/**
 * Fills the room of a bare fan-out server, publishes into it, and says on standard output, as one line of JSON, what
 * arrived and what it cost the server. Arguments: port, pid of the server, sockets, messages a second, seconds (0 to
 * keep still and tell what the sockets hold), and {@code socketio} if that is its protocol.
 */
public final class LoadClient {

    static final String PADDING = "x".repeat(120);

    private static final int WARM_UP = 2_000;

    private final boolean socketIo;

    private LoadClient(boolean socketIo) {
        this.socketIo = socketIo;
    }

    /** How the bare server let its attendees in, and what they received. */
    record Bare(Crowd.Filled filled, Reading reading) {}

    /** What its attendees cost to let in and to keep. @param rssKib for each, garbage thrown away */
    record Settled(Crowd.Filled filled, double rssKib) {}

    public static void main(String[] args) throws Exception {
        Child.endOnFailure();
        ServerProcess server = new ServerProcess(Long.parseLong(args[1]));
        int port = Integer.parseInt(args[0]);
        int sockets = Integer.parseInt(args[2]);
        int seconds = Integer.parseInt(args[4]);
        LoadClient client = new LoadClient(args.length > 5);
        System.out.println(json(
                seconds == 0
                        ? client.settle(port, server, sockets)
                        : client.listen(new Crowd(port, server, sockets), Double.parseDouble(args[3]), seconds)));
        System.exit(0);
    }

    private Bare listen(Crowd crowd, double rate, int seconds) throws Exception {
        Crowd.Filled filled = crowd.fill(crowd.most(), index -> visit("/live"));
        Channel[] speakers = crowd.speakers(new Tally(2), visit("/publish"), visit("/publish"));
        return new Bare(filled, crowd.listen(new Publisher(speakers, rate, this::message), seconds));
    }

    /** Code is warmed by a crowd that goes again. */
    private Settled settle(int port, ServerProcess server, int sockets) throws Exception {
        Crowd warming = new Crowd(port, server, WARM_UP);
        warming.fill(WARM_UP, index -> visit("/live"));
        warming.empty();
        long before = server.settledRssKib();
        Crowd.Filled filled = new Crowd(port, server, sockets).fill(sockets, index -> visit("/live"));
        return new Settled(filled, Crowd.round((double) (server.settledRssKib() - before) / sockets));
    }

    private Visit visit(String path) {
        return socketIo ? Visit.socketIo() : Visit.bare(path);
    }

    static String json(Object reading) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(reading);
    }

    private String message(long nanos) {
        if (socketIo) {
            return "42[\"say\",\"" + stamped(nanos) + "\"]";
        }
        return "{\"t\":\"chat.said\",\"topic\":\"chat:bench\",\"d\":{\"text\":\"" + stamped(nanos) + "\"}}";
    }

    static String stamped(long nanos) {
        return "@" + nanos + ";" + PADDING;
    }
}
