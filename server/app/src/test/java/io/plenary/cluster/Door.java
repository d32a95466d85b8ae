package io.plenary.cluster;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a page asks by HTTP before and beside its socket, of whichever node it is sent to. Shared by all clients. */
final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    /** @return the cookie of a fresh sign-in of this person */
    String signIn(Db db, int port, PersonId person) {
        var token = Secrets.token();
        db.execute(
                "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                Secrets.hash(token),
                person + "@example.org");
        var answer = send(
                port,
                "POST",
                "/auth/sign-ins",
                "",
                new JsonObject().put("token", token).encode());
        if (answer.statusCode() != 200) throw new IllegalStateException("no sign-in: " + answer.body());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-signin="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** @throws UncheckedIOException when the node is away; IllegalStateException when it refuses */
    String ticket(int port, String cookie) {
        var answer = send(port, "POST", "/live/tickets", cookie, "");
        if (answer.statusCode() != 201) throw new IllegalStateException("no ticket: " + answer.statusCode());
        return new JsonObject(answer.body()).getString("ticket");
    }

    /** @param path under /api/v1; @param body empty for none */
    HttpResponse<String> send(int port, String method, String path, String cookie, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Origin", NodeProcess.ORIGIN)
                .header("X-Plenary", "1");
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        try {
            return http.send(
                    request.method(
                                    method,
                                    body.isEmpty()
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
