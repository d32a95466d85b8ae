package io.plenary.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import java.util.Set;

/** Frames of a client → commands. Every mistake names the client's own id where that could be read. */
public final class LiveCodec {
    private static final Set<String> WITH_BODY = Set.of("t", "id", "topic", "d");

    private LiveCodec() {}

    /** What a frame turned out to be. */
    public sealed interface Decoded {
        record Command(LiveCommand command) implements Decoded {}

        /** {@code ref} is the client's id, or empty when it could not be read. */
        record Refused(String ref, ErrorCode code) implements Decoded {}
    }

    public static Decoded decode(byte[] frame) {
        JsonNode root;
        try {
            root = StrictJson.read(frame);
        } catch (StrictJson.BadJson broken) {
            return new Decoded.Refused("", ErrorCode.BAD_JSON);
        }
        var ref = root.path("id").isTextual() ? root.path("id").textValue() : "";
        if (ref.isEmpty() || ref.length() > 64 || isUnstorable(ref))
            return new Decoded.Refused("", ErrorCode.VALIDATION);
        try {
            return new Decoded.Command(command(new FrameFields(root, WITH_BODY), ref));
        } catch (BadFrame bad) {
            return new Decoded.Refused(ref, bad.code());
        }
    }

    /** No database takes it. */
    static boolean isUnstorable(String text) {
        return text.indexOf(0) >= 0;
    }

    private static LiveCommand command(FrameFields frame, String id) {
        var kind = frame.text("t", 1, 30);
        return switch (kind) {
            case "hello" -> new LiveCommand.Hello(id, frame.body("ticket").text("ticket", 20, 120));
            case "join" -> join(frame, id);
            case "leave" -> new LiveCommand.Leave(id, frame.topic());
            default -> ofFeature(kind, frame, id);
        };
    }

    /** Features with many kinds read their own, known by the word before the dot. */
    private static LiveCommand ofFeature(String kind, FrameFields frame, String id) {
        return switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
            case "chat" -> ChatCodec.command(kind, frame, id);
            case "qa" -> QaCodec.command(kind, frame, id);
            case "crowd", "hand" -> CrowdCodec.command(kind, frame, id);
            case "poll" -> PollCodec.command(kind, frame, id);
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        };
    }

    private static LiveCommand join(FrameFields frame, String id) {
        var body = frame.body("since", "epoch");
        var epoch = body.has("epoch") ? body.number("epoch") : 0;
        return new LiveCommand.Join(id, frame.topic(), body.number("since"), epoch);
    }
}
