package io.plenary.platform.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagementServerIT {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Readiness readiness = new Readiness();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Metrics metrics = new Metrics(registry);
    private int port;

    @BeforeEach
    void start() {
        port = new ManagementServer(readiness, metrics).start(vertx, on(0));
    }

    @AfterEach
    void stop() {
        client.close();
        vertx.close().await();
    }

    @Test
    void it_is_alive_before_it_is_ready() throws Exception {
        assertEquals(200, get("/health/live").statusCode());
        assertEquals(503, get("/health/ready").statusCode());
        readiness.started();
        assertEquals(200, get("/health/ready").statusCode());
    }

    @Test
    void it_is_not_ready_while_a_part_is_down_and_says_which() throws Exception {
        readiness.started();
        readiness.require("database", () -> Optional.of("no answer in 2 s"));
        HttpResponse<String> answer = get("/health/ready");
        assertEquals(503, answer.statusCode());
        assertEquals("{\"status\":\"not ready\",\"reasons\":{\"database\":\"no answer in 2 s\"}}", answer.body());
    }

    @Test
    void a_check_that_breaks_is_a_reason_too() throws Exception {
        readiness.started();
        readiness.require("mail", () -> {
            throw new IllegalStateException("password=hunter2");
        });
        assertEquals(
                "{\"status\":\"not ready\",\"reasons\":{\"mail\":\"failed: IllegalStateException\"}}",
                get("/health/ready").body());
    }

    @Test
    void draining_sends_newcomers_elsewhere_while_it_still_lives() throws Exception {
        readiness.started();
        readiness.drain();
        assertEquals(503, get("/health/ready").statusCode());
        assertEquals(200, get("/health/live").statusCode());
    }

    @Test
    void metrics_are_in_the_format_of_prometheus() throws Exception {
        registry.counter("plenary.registrations", "outcome", "seated").increment();
        HttpResponse<String> answer = get("/metrics");
        assertTrue(answer.body().contains("plenary_registrations_total{outcome=\"seated\"} 1.0"), answer.body());
        assertTrue(answer.body().contains("jvm_memory_used_bytes"));
        assertTrue(answer.headers().firstValue("content-type").orElseThrow().startsWith("text/plain"));
    }

    @Test
    void it_can_be_read_and_nothing_else() throws Exception {
        assertEquals(404, get("/").statusCode());
        HttpRequest post = HttpRequest.newBuilder(at("/health/live"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(
                405, client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void a_taken_port_is_told_as_a_sentence() {
        CannotStart refused =
                assertThrows(CannotStart.class, () -> new ManagementServer(readiness, metrics).start(vertx, on(port)));
        assertTrue(refused.getMessage().startsWith("The management listener cannot take 127.0.0.1:" + port));
    }

    private static Config.Operation on(int port) {
        return new Config.Operation(
                "127.0.0.1", port, Config.Limits.NORMAL, new Config.Pace(20, 5), Config.LogFormat.TEXT);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
