package io.plenary.load;

import java.util.List;

/**
 * How an attendee comes in.
 *
 * @param path where the WebSocket is
 * @param origin of the page that opens it
 * @param greeting frames to send after the handshake
 * @param signOfJoining text of the answer that says the attendee is in; empty if the handshake says it
 */
record Visit(String path, String origin, List<String> greeting, String signOfJoining) {

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

    /** A server that knows nobody: who connects is in. */
    static Visit bare(String path) {
        return new Visit(path, "http://localhost", List.of(), "");
    }

    /** Plenary: a ticket for the person, then a room's topic, followed from the first message on. */
    static Visit live(String origin, String ticket, String topic) {
        String join = "{\"t\":\"join\",\"id\":\"join\",\"topic\":\"" + topic + "\",\"d\":{\"since\":0,\"epoch\":1}}";
        return new Visit("/live", origin, List.of(introduction(ticket), join), JOINED);
    }

    /** Plenary: somebody who speaks and does not listen. */
    static Visit hello(String origin, String ticket) {
        return new Visit("/live", origin, List.of(introduction(ticket)), "welcome");
    }

    private static String introduction(String ticket) {
        return "{\"t\":\"hello\",\"id\":\"hello\",\"d\":{\"ticket\":\"" + ticket + "\"}}";
    }

    String request() {
        return REQUEST.formatted(path, origin);
    }
}
