package io.plenary.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Fills the room of a bare fan-out server, publishes into it, and says on standard output, as one line of JSON, what
 * arrived and what it cost the server. Arguments: port, pid of the server, sockets, messages a second, seconds.
 */
public final class LoadClient {

    static final String PADDING = "x".repeat(120);

    private LoadClient() {}

    public static void main(String[] args) throws Exception {
        Child.endOnFailure();
        ServerProcess server = new ServerProcess(Long.parseLong(args[1]));
        Crowd crowd = new Crowd(Integer.parseInt(args[0]), server, Integer.parseInt(args[2]));
        crowd.fill(index -> Visit.bare("/live"), 1);
        var speakers = crowd.speakers(Visit.bare("/publish"), Visit.bare("/publish"));
        Publisher publisher = new Publisher(speakers, Double.parseDouble(args[3]), LoadClient::message);
        System.out.println(json(crowd.listen(publisher, Integer.parseInt(args[4]))));
        System.exit(0);
    }

    static String json(Object reading) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(reading);
    }

    private static String message(long nanos) {
        return "{\"t\":\"chat.said\",\"topic\":\"chat:bench\",\"d\":{\"text\":\"@" + nanos + ";" + PADDING + "\"}}";
    }
}
