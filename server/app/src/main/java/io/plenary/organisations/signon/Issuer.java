package io.plenary.organisations.signon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Refusal;
import io.plenary.platform.net.Outgoing;
import io.plenary.platform.net.Outgoing.Unreachable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An issuer as it describes itself (OpenID Connect Discovery), asked anew for each sign-in.
 *
 * @param namesItself it says who it is when it sends people back (RFC 9207)
 */
record Issuer(String name, URI authorization, URI token, URI keys, boolean namesItself) {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

    /** @throws Refusal sign-on-refused */
    static Issuer of(Outgoing outgoing, URI issuer) {
        var said = json(
                outgoing, URI.create(issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration"));
        var found = new Issuer(
                said.path("issuer").asText(),
                address(outgoing, said, "authorization_endpoint"),
                address(outgoing, said, "token_endpoint"),
                address(outgoing, said, "jwks_uri"),
                said.path("authorization_response_iss_parameter_supported").asBoolean());
        // Another name would let one server speak for another.
        if (!found.name().equals(issuer.toString())) throw refused(null);
        return found;
    }

    private static URI address(Outgoing outgoing, JsonNode said, String name) {
        try {
            var address = URI.create(said.path(name).asText());
            if (outgoing.mayAsk(address)) return address;
        } catch (IllegalArgumentException malformed) {
            throw refused(malformed);
        }
        throw refused(null);
    }

    /** Where the browser goes. */
    String authorizationOf(Map<String, String> parameters) {
        var query = form(parameters);
        return authorization + (authorization.getRawQuery() == null ? "?" : "&") + query;
    }

    /** Exchanges a code. @return the ID token, unchecked @throws Refusal sign-on-refused */
    String exchange(Outgoing outgoing, Map<String, String> parameters, String clientId, String secret) {
        var basic = encoded(clientId) + ":" + encoded(secret);
        var headers = Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "application/json");
        try {
            return parsed(outgoing.post(token, headers, form(parameters)).getBytes())
                    .path("id_token")
                    .asText();
        } catch (Unreachable away) {
            throw refused(token, away);
        }
    }

    /** Its public keys (RFC 7517), as it wrote them. */
    String readKeys(Outgoing outgoing) {
        return json(outgoing, keys).toString();
    }

    private static JsonNode json(Outgoing outgoing, URI address) {
        try {
            return parsed(outgoing.get(address).getBytes());
        } catch (Unreachable away) {
            throw refused(address, away);
        }
    }

    /** The person is told nothing of another server; the operator needs the reason. */
    private static Refusal refused(URI address, Unreachable away) {
        LOG.warn("an issuer gave no answer: {} {}", address.getHost(), reasonOf(away));
        return refused(away);
    }

    private static String reasonOf(Throwable away) {
        return Stream.iterate(away, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining(", "));
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return StrictJson.MAPPER.readTree(bytes);
        } catch (JsonProcessingException malformed) {
            throw refused(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes are always read", impossible);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Refusal refused(Throwable cause) {
        return cause == null ? new Refusal(ErrorCode.SIGN_ON_REFUSED) : new Refusal(ErrorCode.SIGN_ON_REFUSED, cause);
    }
}
