package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.DatabaseAway;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures → problem+json (RFC 9457). What is not a refusal is logged with its reference and told as internal. */
public final class Problems {
    /** PostgreSQL's answers to a NUL: in a text, and in JSON. */
    private static final Set<String> UNSAYABLE = Set.of("22021", "22P05");

    /** A lock, a statement, a silence inside a transaction that took too long. */
    private static final Set<String> TOO_LONG = Set.of("55P03", "57014", "25P03");

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final String origin;
    private final Words words;

    public Problems(String publicOrigin, Words words) {
        this.origin = publicOrigin;
        this.words = words;
    }

    private record Body(
            String type,
            String title,
            int status,
            String code,
            Optional<String> detail,
            String instance,
            Optional<List<Refusal.FieldError>> errors) {}

    public Reply of(Throwable failure, String requestId, String locale) {
        return switch (failure) {
            case Refusal refusal -> refusal(refusal, requestId, locale);
            case StrictJson.BadJson broken -> of(new Refusal(ErrorCode.BAD_JSON), requestId, locale);
            case PgException unsayable
            when UNSAYABLE.contains(unsayable.getSqlState()) ->
                of(new Refusal(ErrorCode.BAD_REQUEST), requestId, locale);
            case Throwable down when isDatabaseAway(down) -> away(down, requestId, locale);
            default -> {
                LOG.atError()
                        .addKeyValue("request", requestId)
                        .setCause(failure)
                        .log("unexpected failure");
                yield refusal(new Refusal(ErrorCode.INTERNAL), requestId, locale);
            }
        };
    }

    private Reply away(Throwable down, String requestId, String locale) {
        LOG.atWarn()
                .addKeyValue("request", requestId)
                .addKeyValue("cause", down.toString())
                .log("database is away");
        return refusal(new Refusal(ErrorCode.UNAVAILABLE, null, List.of(), 2), requestId, locale);
    }

    private Reply refusal(Refusal refusal, String requestId, String locale) {
        var code = refusal.code();
        var body = new Body(
                origin + "/problems/" + code.code(),
                words.sentence(locale, "problem." + code.code()).orElse(code.title()),
                code.status(),
                code.code(),
                refusal.detail(),
                requestId,
                Optional.of(refusal.errors()).filter(errors -> !errors.isEmpty()));
        var json = Buffer.buffer(StrictJson.write(body));
        var reply = new Reply(code.status(), "application/problem+json; charset=utf-8", json, List.of());
        if (code.status() == 401) reply = reply.with("WWW-Authenticate", "Bearer realm=\"plenary\"");
        return refusal.retryAfter() > 0 ? reply.with("Retry-After", Long.toString(refusal.retryAfter())) : reply;
    }

    /** Connection failures and the classes 08 and 57P of PostgreSQL: the database is not there right now. */
    public static boolean isDatabaseAway(Throwable failure) {
        return switch (failure) {
            case PgException sql -> sql.getSqlState() != null && isAway(sql.getSqlState());
            case DatabaseAway away -> true;
            case io.vertx.sqlclient.ClosedConnectionException cut -> true;
            case java.net.ConnectException refused -> true;
            case TimeoutException late -> true;
            // Too many wait for a connection, as they do while the database is silent.
            case io.vertx.core.http.ConnectionPoolTooBusyException full -> true;
            case io.vertx.core.VertxException closed -> saysThatItIsClosed(String.valueOf(closed.getMessage()));
            default -> false;
        };
    }

    private static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("57P") || TOO_LONG.contains(state);
    }

    /** Of a pool, of its queue, of a connection that was cut between two statements. */
    private static boolean saysThatItIsClosed(String message) {
        return Stream.of("closed", "CLOSED", "CLOSING", "Timeout").anyMatch(message::contains);
    }
}
