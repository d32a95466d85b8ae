package io.plenary.jitsi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Asks Prosody about running rooms and ends them. Talks to the modules {@code muc_size}, {@code muc_end_meeting} and
 * {@code muc_kick_participant}, none of which docker loads by itself.
 *
 * <p>Each method waits, so call it on a virtual thread; it answers within {@link #PATIENCE} and never throws for
 * anything that Prosody or the network does.
 */
public final class RoomControl {
    /** The longest wait for Prosody. A control room must say "no answer" while its user still looks at the button. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration BEARER_LIFE = Duration.ofSeconds(30);

    private final WebClient client;
    private final ControlAccess access;
    private final String xmppDomain;
    private final TokenSigner signer;

    /** @throws IllegalArgumentException when the control key is the one that signs meeting tokens */
    public RoomControl(WebClient client, ControlAccess access, JitsiDeployment deployment, InstantSource clock) {
        if (access.key().equals(deployment.key())) {
            throw new IllegalArgumentException(
                    "The key for Prosody's HTTP endpoints must not sign meeting tokens too.");
        }
        this.client = client;
        this.access = access;
        this.xmppDomain = deployment.xmppDomain();
        this.signer = new TokenSigner(deployment, access.key(), clock);
    }

    /** How many are in the room now. */
    public RoomSize size(RoomName room) {
        var request = request(HttpMethod.GET, "/room-size")
                .addQueryParam("room", room.value())
                .addQueryParam("domain", xmppDomain);
        return switch (send(request, Buffer.buffer())) {
            case Answer answer when answer.status() == 200 -> people(answer.body());
            case Answer answer when answer.status() == 404 -> new RoomSize.NoRoom();
            case Answer answer -> new RoomSize.Unknown("Prosody answered " + answer.status());
            case Silence silence -> new RoomSize.Unknown(silence.reason());
        };
    }

    /** Ends the meeting for everybody. They see that it was terminated and may not come back without a new token. */
    public ControlOutcome end(RoomName room) {
        var jid = room.value() + "@" + access.mucPrefix() + "." + xmppDomain;
        var request = request(HttpMethod.POST, "/end-meeting").addQueryParam("conference", jid);
        return outcome(send(request.bearerTokenAuthentication(bearer(room)), Buffer.buffer()));
    }

    /**
     * Removes one occupant.
     *
     * <p>The module may answer 200 even to a bearer that it does not trust, so {@link ControlOutcome.Done} says
     * that Prosody has heard it; whoever must be sure asks who is left.
     *
     * @param occupantId the id by which the meeting's own events name a person (8 hexadecimal digits), not the person's
     *     id in the token
     */
    public ControlOutcome kick(RoomName room, String occupantId) {
        var request = request(HttpMethod.PUT, "/kick-participant")
                .addQueryParam("room", room.value())
                .putHeader("content-type", "application/json")
                .bearerTokenAuthentication(bearer(room));
        return outcome(
                send(request, new JsonObject().put("participantId", occupantId).toBuffer()));
    }

    /** Prosody picks the module by the Host header, which is its XMPP domain and not the address it is reached at. */
    private HttpRequest<Buffer> request(HttpMethod method, String path) {
        return client.requestAbs(method, access.prosody().resolve(path).toString())
                .virtualHost(xmppDomain)
                .followRedirects(false)
                .timeout(PATIENCE.toMillis());
    }

    private String bearer(RoomName room) {
        return signer.sign(room, Map.of(), BEARER_LIFE).jwt();
    }

    private static RoomSize people(Buffer body) {
        return count(body)
                .filter(count -> count >= 0)
                .<RoomSize>map(RoomSize.People::new)
                .orElseGet(() -> new RoomSize.Unknown("Prosody answered without a number"));
    }

    private static Optional<Integer> count(Buffer body) {
        try {
            var participants = body == null ? null : body.toJsonObject().getValue("participants");
            return participants instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
        } catch (DecodeException | ClassCastException notAnObject) {
            return Optional.empty();
        }
    }

    private static ControlOutcome outcome(Heard heard) {
        return switch (heard) {
            case Answer answer when answer.status() == 200 -> new ControlOutcome.Done();
            case Answer answer when answer.status() == 404 -> new ControlOutcome.NotThere();
            case Answer answer -> new ControlOutcome.Refused(answer.status());
            case Silence silence -> new ControlOutcome.NoAnswer(silence.reason());
        };
    }

    private static Heard send(HttpRequest<Buffer> request, Buffer body) {
        return request.sendBuffer(body)
                .<Heard>map(RoomControl::answer)
                .otherwise(failure -> new Silence(String.valueOf(failure.getMessage())))
                .await();
    }

    private static Heard answer(HttpResponse<Buffer> response) {
        return new Answer(response.statusCode(), response.bodyAsBuffer());
    }

    private sealed interface Heard {}

    private record Answer(int status, Buffer body) implements Heard {}

    private record Silence(String reason) implements Heard {}
}
