package io.plenary.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What every request must bring. An unsafe one from a browser shows that a page of ours sent it: exact Origin and the
 * header {@code X-Plenary} that another site cannot send (OWASP ASVS 3.5); a bearer token needs neither.
 */
public final class Entrance {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int JSON_LIMIT = 64 * 1024;

    private final Sites sites;
    private final ClientAddress addresses;
    private final Pace pace;

    public Entrance(Sites sites, ClientAddress addresses, Pace pace) {
        this.sites = sites;
        this.addresses = addresses;
        this.pace = pace;
    }

    int bodyLimit() {
        return JSON_LIMIT;
    }

    /** Whether more than usual is announced; what is not announced is held to the usual. */
    boolean isLarge(HttpServerRequest request) {
        var declared = request.getHeader("Content-Length");
        return declared != null && declared.matches("[0-9]{1,9}") && Integer.parseInt(declared) > JSON_LIMIT;
    }

    /** @return the reason to refuse before anything is read, or null */
    ErrorCode refuse(HttpServerRequest request) {
        var credentials = Callers.Credentials.of(request);
        if (!credentials.bearer().isEmpty() && !credentials.cookie().isEmpty()) return ErrorCode.BAD_REQUEST;
        if (SAFE.contains(request.method()) || !credentials.bearer().isEmpty()) return null;
        if (!sites.of(request).origin().equals(request.getHeader("Origin"))) return ErrorCode.ORIGIN;
        return "1".equals(request.getHeader("X-Plenary")) ? null : ErrorCode.ORIGIN;
    }

    /** @throws Refusal rate-limited */
    void hold(Caller caller, HttpServerRequest request) {
        pace.hold(caller, request.method());
    }

    Request.Sender sender(RoutingContext context) {
        var request = context.request();
        var agent = request.getHeader("User-Agent");
        return new Request.Sender(
                "req-" + Secrets.token().substring(0, 12),
                addresses.of(request.remoteAddress(), request.headers()),
                agent == null ? "" : agent.substring(0, Math.min(agent.length(), 400)),
                localeOf(request.getHeader("Accept-Language")),
                Cookies.BROWSER.of(request).orElse(""),
                Cookies.REFRESH.of(request).orElse(""),
                Optional.ofNullable(request.getHeader("If-Match"))
                        .map(tag -> tag.replace("W/", "").replace("\"", "").strip()),
                sites.of(request));
    }

    /** First language of the header, {@code en} without one. */
    static String localeOf(String accepted) {
        if (accepted == null || accepted.length() < 2) return "en";
        var first = accepted.substring(0, 2).toLowerCase(Locale.ROOT);
        return first.chars().allMatch(c -> c >= 'a' && c <= 'z') ? first : "en";
    }

    JsonNode json(HttpServerRequest request, Buffer body, Contract.Validators validators) {
        if (validators.body().isEmpty()) return NullNode.getInstance();
        if (request.getHeader("Content-Encoding") != null) throw new Refusal(ErrorCode.MEDIA_TYPE);
        var type = request.getHeader("Content-Type");
        var essence = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!essence.equals("application/json")) throw new Refusal(ErrorCode.MEDIA_TYPE);
        var json = StrictJson.read(body.getBytes());
        Validation.body(validators.body().get(), json);
        return json;
    }
}
