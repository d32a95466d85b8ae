package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of answer, the refusals before any route included, carries its headers; asked over bare sockets. */
class AnswersIT {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,200",
        "HEAD,/sign-in/link,200",
        "GET,/nothing,404",
        "HEAD,/nothing,404",
        "GET,/e/nothing,404",
        "GET,/e/%00,404",
        "GET,/s/x,404",
        "GET,/e/%zz,400",
        "POST,/,405",
        "TRACE,/,405",
        "BREW,/api/v1/me,405",
        "GET,/api/v1/me,200",
        "GET,/api/v1/events,200",
        "GET,/api/v1/events/%00,404",
        "GET,/api/v1/events?limit=%zz,400",
        "GET,/api/v1/events?limit=1&limit=2,422",
        "GET,/api/v1/me/sign-ins,401",
        "POST,/api/v1/auth/links,403",
        "DELETE,/api/v1/events,405",
        "GET,/api/v1/nothing,404",
        "GET,/api/v2,404",
        "POST,/csp-reports,204",
    })
    void an_answer_of_the_pages_host_has_every_header(String method, String path, int status) {
        var answer = send(method + " " + path + " HTTP/1.1\r\n" + host("localhost") + "Connection: close\r\n\r\n");
        assertEquals(status, statusOf(answer), answer);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({"/,'GET, HEAD'", "/api/v1/events,'GET, POST'", "/api/v1/auth/sign-in,DELETE"})
    void a_refused_method_names_those_that_are_taken(String path, String methods) {
        var answer = send("PATCH " + path + " HTTP/1.1\r\n" + host("localhost") + "Connection: close\r\n\r\n");
        assertEquals(405, statusOf(answer), answer);
        assertTrue(answer.contains("\r\nAllow: " + methods + "\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: -1",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "X-A : b",
                "X-A: b\0c",
                "Host: evil.example",
                "Transfer-Encoding:\u000bchunked",
                "X-A: b\r\n folded: c\r\nContent-Length: 3\r\nContent-Length: 0",
                "\u0001Content-Length: 3",
                "Content-Length: 3, 4",
            })
    void framing_that_can_be_read_in_two_ways_ends_the_connection(String header) {
        var answer = send("POST /api/v1/auth/links HTTP/1.1\r\n" + host("localhost") + header
                + "\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n" + host("localhost") + "\r\n");
        assertEquals(400, statusOf(answer), answer);
        assertFalse(answer.contains(" 404 "), "the request behind it was answered: " + answer);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3;a=\"\r\nabc\r\n0\r\n\r\n",
                "3;a=\n\r\nabc\r\n0\r\n\r\n",
                "-3\r\nabc\r\n0\r\n\r\n",
                "0x3\r\nabc\r\n0\r\n\r\n",
                "fffffffff\r\nabc\r\n0\r\n\r\n",
            })
    void pieces_that_can_be_read_in_two_ways_smuggle_nothing(String chunks) {
        var answer =
                send("POST /api/v1/auth/links HTTP/1.1\r\n" + host("localhost") + "Transfer-Encoding: chunked\r\n\r\n"
                        + chunks + "GET /smuggled HTTP/1.1\r\n" + host("localhost") + "Connection: close\r\n\r\n");
        assertFalse(answer.contains("smuggled"), answer);
        assertTrue(answer.isEmpty() || statusOf(answer) >= 400, answer);
        assertEquals(answer.isEmpty() ? 1 : 2, answer.split("HTTP/1.1 ", -1).length, answer);
    }

    @Test
    void both_lengths_are_refused_in_the_old_version_too() {
        var answer = send("POST /api/v1/auth/links HTTP/1.0\r\n" + host("localhost")
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        assertEquals(400, statusOf(answer), answer);
    }

    @Test
    void the_second_version_is_not_spoken() {
        var answer = send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        assertTrue(statusOf(answer) >= 400, answer);
    }

    @Test
    void a_path_that_climbs_spoils_nothing_for_the_right_one() {
        var climbing =
                send("GET /sign-in%2F..%2Fsign-in HTTP/1.1\r\n" + host("localhost") + "Connection: close\r\n\r\n");
        assertEquals(404, statusOf(climbing), climbing);
        var right = send("GET /sign-in HTTP/1.1\r\n" + host("localhost") + "Connection: close\r\n\r\n");
        assertEquals(200, statusOf(right), right);
    }

    @Test
    void a_compressed_body_is_not_opened() {
        var answer = send("POST /api/v1/auth/links HTTP/1.1\r\n" + host("localhost") + "Origin: " + server.origin()
                + "\r\nX-Plenary: 1\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: 4\r\nConnection: close\r\n\r\nabcd");
        assertEquals(415, statusOf(answer), answer);
    }

    @Test
    void what_is_too_long_says_so() {
        var line = send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n" + host("localhost") + "\r\n");
        assertEquals(414, statusOf(line), line);
        assertHeaders(line);
        var headers = send("GET / HTTP/1.1\r\n" + host("localhost") + "X: " + "a".repeat(9_000) + "\r\n\r\n");
        assertEquals(431, statusOf(headers), headers);
        assertHeaders(headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/api/v1/events", "/media/x", "/assets/app.js", "/sign-in"})
    void the_media_host_has_media_and_nothing_else(String path) {
        var answer = send("GET " + path + " HTTP/1.1\r\n" + host("media.localhost") + "Connection: close\r\n\r\n");
        assertEquals(404, statusOf(answer), answer);
        assertTrue(answer.endsWith("\r\n\r\nNot found\n"), answer);
    }

    @Test
    void another_sites_name_for_this_machine_reads_nothing() {
        var answer = send("GET /api/v1/dev/mails HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        assertEquals(421, statusOf(answer), answer);
    }

    private static void assertHeaders(String answer) {
        var head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT);
        for (var name : new String[] {
            "content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy",
            "cross-origin-resource-policy", "strict-transport-security", "x-frame-options", "cache-control"
        }) assertTrue(head.contains("\r\n" + name + ": "), name + " is missing in " + head);
        assertTrue(head.contains("\r\ncontent-type: ") || head.contains(" 204 "), head);
        assertFalse(head.contains("\r\nserver: "), head);
    }

    private static int statusOf(String answer) {
        return answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    private static String host(String name) {
        return "Host: " + name + ":" + server.origin().getPort() + "\r\n";
    }

    /** All that comes until the server closes or nothing comes for a while. */
    private static String send(String request) {
        try (var socket = new Socket("127.0.0.1", server.origin().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
