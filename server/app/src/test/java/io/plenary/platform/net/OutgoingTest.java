package io.plenary.platform.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.net.Outgoing.Unreachable;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server must not be talked into asking (promises 4.8). */
class OutgoingTest {
    private static Vertx vertx;

    @BeforeAll
    static void open() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void close() {
        vertx.close().await();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.254",
                "169.254.169.254",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:1::1",
                "ff02::1",
                "::10.0.0.1"
            })
    void no_address_of_this_machine_or_its_neighbours_is_public(String address) throws UnknownHostException {
        assertFalse(PublicAddress.is(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:4700::1111", "2a00:1450::1"})
    void addresses_of_the_open_internet_are(String address) throws UnknownHostException {
        assertTrue(PublicAddress.is(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "https://login.example.org:8443",
                "https://127.0.0.1",
                "https://2130706433",
                "https://0x7f.1",
                "https://0177.0.0.1",
                "https://[::1]",
                "https://[::]",
                "https://localhost",
                "https://login.example.org.",
                "https://a@login.example.org",
                "https://login",
                "ftp://login.example.org",
                "https://login.example.org/#x",
                "file:///etc/passwd",
                "https://1.2.3.4"
            })
    void an_address_of_another_form_is_not_even_looked_up(String address) {
        try (var outgoing = new Outgoing(vertx, false)) {
            assertFalse(outgoing.mayAsk(URI.create(address)), address);
            assertThrows(Unreachable.class, () -> outgoing.get(URI.create(address)));
        }
    }

    @Test
    void a_name_that_leads_back_here_is_refused_after_looking_it_up() {
        try (var outgoing = new Outgoing(vertx, false)) {
            assertTrue(outgoing.mayAsk(URI.create("https://login.example.org/keys")));
            var refused = assertThrows(
                    Unreachable.class, () -> outgoing.get(URI.create("https://something.localhost.localdomain.test")));
            assertTrue(refused.getMessage().startsWith("no such host")
                    || refused.getMessage().startsWith("not a public"));
        }
    }

    @Test
    void redirects_are_not_followed_and_long_answers_not_read() throws Exception {
        var server = vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals("/away"))
                        request.response()
                                .setStatusCode(302)
                                .putHeader("Location", "/fine")
                                .end();
                    else if (request.path().equals("/long")) request.response().end("x".repeat(2_000_000));
                    else request.response().end("{}");
                })
                .listen(0, "127.0.0.1")
                .await();
        try (var outgoing = new Outgoing(vertx, true)) {
            var here = "http://127.0.0.1:" + server.actualPort();
            assertEquals("{}", outgoing.get(URI.create(here + "/fine")).toString());
            assertThrows(Unreachable.class, () -> outgoing.get(URI.create(here + "/away")));
            assertThrows(Unreachable.class, () -> outgoing.get(URI.create(here + "/long")));
        }
    }

    @Test
    void what_broke_on_the_way_is_read_once_more_and_never_sent_twice() throws Exception {
        var asked = new AtomicInteger();
        var server = vertx.createHttpServer()
                .requestHandler(request -> {
                    if (asked.incrementAndGet() == 1) request.connection().close();
                    else request.response().end("{}");
                })
                .listen(0, "127.0.0.1")
                .await();
        try (var outgoing = new Outgoing(vertx, true)) {
            var here = URI.create("http://127.0.0.1:" + server.actualPort() + "/fine");
            assertEquals("{}", outgoing.get(here).toString());
            assertEquals(2, asked.getAndSet(0));
            assertThrows(Unreachable.class, () -> outgoing.post(here, Map.of(), "code=1"));
            assertEquals(1, asked.get());
        }
    }
}
