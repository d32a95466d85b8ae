package io.plenary.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The API as a page of ours sees it. Awaits, so call it on threads of your own; shared by all of them. */
final class Door implements AutoCloseable {

    private static final int BOUND_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClientAgent client;
    private final String origin;

    /** @param connections at most so many at a time */
    Door(int port, int connections) {
        HttpClientOptions options =
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port);
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
        origin = "http://localhost:" + port;
    }

    /** An answer; {@code cookies} are the headers that set some. */
    record Answer(int status, String body, List<String> cookies) {

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered " + status + ", not " + wanted + ": " + body);
            }
            return this;
        }

        String text(String field) {
            try {
                return new ObjectMapper().readTree(body).path(field).textValue();
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("no JSON: " + body, broken);
            }
        }
    }

    String origin() {
        return origin;
    }

    /** Presses the button of a mailed link. @return the cookie of the sign-in */
    String signIn(String token) {
        return post("/auth/sign-ins", "", "{\"token\":\"" + token + "\"}").expect(200).cookies().stream()
                .filter(cookie -> cookie.startsWith("__Host-signin="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** @param path under /api/v1; @param cookie empty for nobody */
    Answer get(String path, String cookie) {
        return ask(HttpMethod.GET, path, cookie, "");
    }

    /** @param path under /api/v1; @param cookie empty for nobody; @param body empty for none */
    Answer post(String path, String cookie, String body) {
        return ask(HttpMethod.POST, path, cookie, body);
    }

    /** The same, for what is put in place. */
    Answer put(String path, String cookie, String body) {
        return ask(HttpMethod.PUT, path, cookie, body);
    }

    private Answer ask(HttpMethod method, String path, String cookie, String body) {
        try {
            return client.request(method, "/api/v1" + path)
                    .compose(request -> send(request, cookie, body))
                    .compose(Door::read)
                    .await(BOUND_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("no answer to " + path + " within " + BOUND_SECONDS + " s", late);
        }
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, String cookie, String body) {
        request.putHeader("Origin", origin).putHeader("X-Plenary", "1");
        if (!cookie.isEmpty()) {
            request.putHeader("Cookie", cookie);
        }
        return body.isEmpty()
                ? request.send()
                : request.putHeader("Content-Type", "application/json").send(body);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return response.body()
                .map(body -> new Answer(response.statusCode(), body.toString(), List.copyOf(response.cookies())));
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
