package io.plenary.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Frames of the server. Each writes itself as one JSON object; several may share a WebSocket frame, one a line. */
public sealed interface LiveEvent {

    default String json() {
        return StrictJson.write(this);
    }

    /** Who said it, taken from the sign-in. {@code role} is the badge: host, speaker, moderator or organiser. */
    record Author(UUID id, String name, Optional<String> role) {}

    /** An entry of a log: stored, numbered, must arrive. */
    @JsonPropertyOrder({"t", "topic", "seq", "at", "by", "d"})
    record Entry(
            @JsonProperty("t") String kind, Topic topic, long seq, Instant at, Optional<Author> by, LiveBody.Logged d)
            implements LiveEvent {
        public Entry(Topic topic, long seq, Instant at, Optional<Author> by, LiveBody.Logged d) {
            this(d.kind(), topic, seq, at, by, d);
        }
    }

    /** A value of which only the latest counts; it has no seq and may be skipped. */
    @JsonPropertyOrder({"t", "topic", "d"})
    record Latest(@JsonProperty("t") String kind, Topic topic, LiveBody d) implements LiveEvent {
        public Latest(Topic topic, LiveBody d) {
            this(d.kind(), topic, d);
        }
    }

    @JsonPropertyOrder({"t", "d"})
    record Welcome(@JsonProperty("t") String kind, Greeting d) implements LiveEvent {
        public Welcome(UUID person, String node, int heartbeatSeconds, Instant at) {
            this("welcome", new Greeting(person, node, heartbeatSeconds, at));
        }
    }

    /** @param at what the server's clock shows, so that pages count down by it */
    record Greeting(UUID person, String node, int heartbeatSeconds, Instant at) {}

    @JsonPropertyOrder({"t", "ref", "seq", "d"})
    record Ok(@JsonProperty("t") String kind, String ref, Optional<Long> seq, Optional<Epoch> d) implements LiveEvent {
        /** The same as of any other frame; but these are half of what a crowd that comes in is sent. */
        @Override
        public String json() {
            if (!Plain.isPlain(ref)) return StrictJson.write(this);
            var text = new StringBuilder("{\"t\":\"ok\",\"ref\":\"").append(ref).append('"');
            if (seq.isPresent()) text.append(",\"seq\":").append((long) seq.get());
            if (d.isPresent())
                text.append(",\"d\":{\"epoch\":").append(d.get().epoch()).append('}');
            return text.append('}').toString();
        }

        public static Ok plain(String ref) {
            return new Ok("ok", ref, Optional.empty(), Optional.empty());
        }

        public static Ok stored(String ref, long seq) {
            return new Ok("ok", ref, Optional.of(seq), Optional.empty());
        }

        public static Ok joined(String ref, long seq, long epoch) {
            return new Ok("ok", ref, Optional.of(seq), Optional.of(new Epoch(epoch)));
        }
    }

    record Epoch(long epoch) {}

    /** @param topic one that no longer comes, in a frame that answers nothing */
    @JsonPropertyOrder({"t", "ref", "topic", "code", "status", "detail", "retryAfter"})
    record Err(
            @JsonProperty("t") String kind,
            Optional<String> ref,
            Optional<Topic> topic,
            String code,
            int status,
            String detail,
            Optional<Long> retryAfter)
            implements LiveEvent {
        /** @param ref the client's id, empty when it could not be read */
        public static Err of(String ref, ErrorCode code) {
            var known = ref.isEmpty() ? Optional.<String>empty() : Optional.of(ref);
            return new Err("err", known, Optional.empty(), code.code(), code.status(), code.title(), Optional.empty());
        }

        /** A topic that was joined has ended for this page, and why. */
        public static Err ended(Topic topic, ErrorCode code) {
            return new Err(
                    "err",
                    Optional.empty(),
                    Optional.of(topic),
                    code.code(),
                    code.status(),
                    code.title(),
                    Optional.empty());
        }

        public Err after(long seconds) {
            return new Err(kind, ref, topic, code, status, detail, Optional.of(seconds));
        }
    }

    @JsonPropertyOrder({"t", "topic", "seq"})
    record Resync(@JsonProperty("t") String kind, Topic topic, long seq) implements LiveEvent {
        public Resync(Topic topic, long seq) {
            this("resync", topic, seq);
        }
    }

    @JsonPropertyOrder({"t", "topic", "seq", "epoch"})
    record Reset(@JsonProperty("t") String kind, Topic topic, long seq, long epoch) implements LiveEvent {
        public Reset(Topic topic, long seq, long epoch) {
            this("reset", topic, seq, epoch);
        }
    }

    @JsonPropertyOrder({"t", "d"})
    record Degraded(@JsonProperty("t") String kind, Since d) implements LiveEvent {
        public Degraded(Instant since) {
            this("degraded", new Since(since, Optional.empty()));
        }

        /** What began then has passed. */
        public static Degraded over(Instant since) {
            return new Degraded("degraded", new Since(since, Optional.of(true)));
        }
    }

    record Since(Instant since, Optional<Boolean> over) {}

    /** The line is alive; with each ping, of which a browser tells its page nothing. */
    record Beat(@JsonProperty("t") String kind) implements LiveEvent {
        public Beat() {
            this("beat");
        }
    }
}
