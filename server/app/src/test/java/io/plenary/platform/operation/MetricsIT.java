package io.plenary.platform.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MetricsIT {
    @Test
    void a_started_server_tells_of_its_parts() throws Exception {
        try (TestServer server = TestServer.start();
                HttpClient client = HttpClient.newHttpClient()) {
            int port = server.server().config().operation().port();
            assertEquals(200, get(client, port, "/health/ready").statusCode());
            String metrics = get(client, port, "/metrics").body();
            for (String name : new String[] {
                "fanout_sockets",
                "fanout_delivery_seconds_count",
                "plenary_requests_under_way",
                "plenary_ingest_publishing",
                "plenary_log_append_seconds_count",
                "plenary_mail_waiting",
                "plenary_stage_broadcasts",
                "vertx_pool_in_use{pool_name=\"database\"",
                "vertx_pool_queue_pending{pool_name=\"database\""
            }) {
                assertTrue(metrics.contains("\n" + name), name + " is missing in:\n" + metrics);
            }
        }
    }

    private static HttpResponse<String> get(HttpClient client, int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
