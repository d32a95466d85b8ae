package io.plenary.load;

import java.util.List;

/**
 * How an attendee comes in.
 *
 * @param path where the WebSocket is
 * @param greeting frames to send after the handshake
 * @param signOfJoining text of the answer that says the attendee is in the room; empty if the handshake says it
 */
record Visit(String path, List<String> greeting, String signOfJoining) {

    private static final String REQUEST = """
            GET %s HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            \r
            """;

    /** A server that knows nobody: who connects is in. */
    static Visit bare(String path) {
        return new Visit(path, List.of(), "");
    }

    /** Plenary: a ticket for the person, then a room's topic, followed from the latest message on. */
    static Visit live(String ticket, String topic) {
        String hello = "{\"t\":\"hello\",\"id\":\"hello\",\"d\":{\"ticket\":\"" + ticket + "\"}}";
        String join = "{\"t\":\"join\",\"id\":\"join\",\"topic\":\"" + topic + "\",\"d\":{\"since\":0,\"epoch\":1}}";
        return new Visit("/live", List.of(hello, join), "ref\":\"join\"");
    }

    String request() {
        return REQUEST.formatted(path);
    }
}
