package io.plenary.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser as far as the API sees one: keeps cookies, sends Origin and {@code X-Plenary}; every reply is held to the contract. */
public final class ApiClient {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final URI origin;
    private final URI machine;
    private final Map<String, String> cookies;

    public ApiClient(URI origin) {
        this(origin, origin, new LinkedHashMap<>());
    }

    private ApiClient(URI origin, URI machine, Map<String, String> cookies) {
        this.origin = origin;
        this.machine = machine;
        this.cookies = cookies;
    }

    /** A browser at another name of the same machine, without cookies yet. */
    public ApiClient at(String host) {
        return new ApiClient(URI.create("http://" + host + ":" + origin.getPort()), machine, new LinkedHashMap<>());
    }

    /** The same browser with the same cookies, whose requests a proxy hands to the node at this port. */
    public ApiClient through(int port) {
        return new ApiClient(origin, URI.create("http://localhost:" + port), cookies);
    }

    /** An answer: status, headers, and the body as an object (empty when it is none). */
    public record Answer(int status, HttpResponse<String> http) {
        public JsonObject json() {
            return new JsonObject(http.body());
        }

        public String code() {
            return json().getString("code");
        }

        /** Fails with the whole body unless the status is this one. */
        public Answer expect(int wanted) {
            assertEquals(wanted, status, http.body());
            return this;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, body);
    }

    public Answer put(String path, JsonObject body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param path under /api/v1; @param headers by turns a name and a value */
    public Answer send(String method, String path, JsonObject body, String... headers) {
        var request = request("/api/v1" + path).method(method, publisher(body));
        if (headers.length > 0) request.headers(headers);
        if (body != null) request.header("Content-Type", "application/json");
        if (!method.equals("GET")) request.header("Origin", origin.toString()).header("X-Plenary", "1");
        var answer = exchange(request.build());
        ContractCheck.reply(method, path, answer.statusCode(), answer);
        return new Answer(answer.statusCode(), answer);
    }

    /** A file as it is. @param path under /api/v1 */
    public Answer upload(String path, String type, byte[] file) {
        return upload(path, type, BodyPublishers.ofByteArray(file));
    }

    /** The same, however it is made. */
    public Answer upload(String path, String type, HttpRequest.BodyPublisher file) {
        var request = request("/api/v1" + path).POST(file).header("Content-Type", type);
        var answer = exchange(request.header("Origin", origin.toString())
                .header("X-Plenary", "1")
                .build());
        ContractCheck.reply("POST", path, answer.statusCode(), answer);
        return new Answer(answer.statusCode(), answer);
    }

    /** A page or any other address, with the cookies. @param headers by turns a name and a value */
    public HttpResponse<String> page(String path, String... headers) {
        var request = request(path);
        if (headers.length > 0) request.headers(headers);
        return exchange(request.GET().build());
    }

    /** A request of the test's own making: no Origin, no header. */
    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(machine.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!origin.equals(machine)) builder.header("Host", origin.getAuthority());
        if (!cookies.isEmpty()) builder.header("Cookie", cookieHeader(path));
        return builder;
    }

    public HttpResponse<String> exchange(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public String cookieHeader(String path) {
        return cookies.entrySet().stream()
                .filter(one -> !one.getKey().equals("__Secure-refresh") || path.startsWith("/api/v1/auth"))
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public URI origin() {
        return origin;
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static HttpRequest.BodyPublisher publisher(JsonObject body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode());
    }
}
