package io.plenary.load;

import java.util.ArrayList;
import java.util.List;

/**
 * How an attendee comes in.
 *
 * @param path where the WebSocket is
 * @param origin of the page that opens it
 * @param steps what is said after the handshake, one after the other; empty when the handshake lets one in
 */
record Visit(String path, String origin, List<Step> steps) {

    /**
     * Frames sent together.
     *
     * @param sign text of the answer that ends the step; its first byte stands in it only once
     */
    record Step(List<String> frames, String sign) {}

    private static final String REQUEST = """
            GET %s HTTP/1.1\r
            Host: localhost\r
            Origin: %s\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            \r
            """;

    /** Of {@code {"t":"ok","ref":"join"}}, without the o, which stands twice; a refusal has the same reference. */
    private static final String JOINED = "k\",\"ref\":\"join\"";

    /** The room's topics that a page joins at once, the chat last. */
    private static final List<String> TOPICS = List.of("stage", "qa", "crowd", "presence");

    /** A server that knows nobody: who connects is in. */
    static Visit bare(String path) {
        return new Visit(path, "http://localhost", List.of());
    }

    /** socket.io: the first packet opens the connection, one more joins the namespace. */
    static Visit socketIo() {
        return new Visit(
                "/socket.io/?EIO=4&transport=websocket",
                "http://localhost",
                List.of(new Step(List.of("40"), "40{\"sid\"")));
    }

    /** Plenary as a page does it: the ticket, then all topics of the room, caught up from {@code since} on. */
    static Visit live(String origin, String ticket, String session, long since) {
        List<String> joins = new ArrayList<>();
        for (String kind : TOPICS) {
            joins.add(join(kind, kind + ":" + session, 0));
        }
        joins.add("{\"t\":\"join\",\"id\":\"me\",\"topic\":\"me\",\"d\":{\"since\":0}}");
        joins.add(join("join", "chat:" + session, since));
        return new Visit("/live", origin, List.of(introduction(ticket), new Step(joins, JOINED)));
    }

    /** Plenary: somebody who speaks and does not listen. */
    static Visit hello(String origin, String ticket) {
        return new Visit("/live", origin, List.of(introduction(ticket)));
    }

    private static Step introduction(String ticket) {
        return new Step(List.of("{\"t\":\"hello\",\"id\":\"hello\",\"d\":{\"ticket\":\"" + ticket + "\"}}"), "welcome");
    }

    private static String join(String id, String topic, long since) {
        return "{\"t\":\"join\",\"id\":\"" + id + "\",\"topic\":\"" + topic + "\",\"d\":{\"since\":" + since
                + ",\"epoch\":1}}";
    }

    String request() {
        return REQUEST.formatted(path, origin);
    }
}
