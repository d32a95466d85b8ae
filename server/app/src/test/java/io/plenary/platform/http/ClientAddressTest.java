package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress behindTwo = new ClientAddress(List.of("10.0.0.1", "10.0.0.2"));

    @Test
    void without_a_proxy_the_header_is_nothing_but_a_claim() {
        assertEquals("192.0.2.7", behindTwo.of(from("192.0.2.7"), forwarded("203.0.113.5")));
        assertEquals("192.0.2.7", new ClientAddress(List.of()).of(from("192.0.2.7"), forwarded("203.0.113.5")));
    }

    @Test
    void behind_named_proxies_it_is_the_last_address_that_is_none_of_them() {
        assertEquals("203.0.113.5", behindTwo.of(from("10.0.0.1"), forwarded("203.0.113.5")));
        assertEquals("203.0.113.5", behindTwo.of(from("10.0.0.1"), forwarded("198.51.100.9, 203.0.113.5, 10.0.0.2")));
    }

    @Test
    void a_proxy_that_says_nothing_is_itself_the_address() {
        assertEquals("10.0.0.1", behindTwo.of(from("10.0.0.1"), MultiMap.caseInsensitiveMultiMap()));
        assertEquals("10.0.0.1", behindTwo.of(from("10.0.0.1"), forwarded("x".repeat(60))));
        assertEquals("", behindTwo.of(null, forwarded("203.0.113.5")));
    }

    @Test
    void of_the_newer_kind_a_whole_network_is_one_address() {
        var one = behindTwo.of(from("10.0.0.1"), forwarded("2001:db8:0:7::1"));
        assertEquals(one, behindTwo.of(from("10.0.0.1"), forwarded("2001:0db8:0000:0007:ffff:1:2:3")));
        assertNotEquals(one, behindTwo.of(from("10.0.0.1"), forwarded("2001:db8:0:8::1")));
        assertEquals("203.0.113.5", behindTwo.of(from("10.0.0.1"), forwarded("203.0.113.5")));
        assertEquals("no:address", behindTwo.of(from("10.0.0.1"), forwarded("no:address")));
    }

    private static SocketAddress from(String address) {
        return SocketAddress.inetSocketAddress(4711, address);
    }

    private static MultiMap forwarded(String value) {
        return MultiMap.caseInsensitiveMultiMap().add("X-Forwarded-For", value);
    }
}
