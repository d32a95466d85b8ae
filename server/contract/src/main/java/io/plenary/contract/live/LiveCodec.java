package io.plenary.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.QuestionId;
import java.util.Iterator;
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
        if (ref.isEmpty() || ref.length() > 64) return new Decoded.Refused("", ErrorCode.VALIDATION);
        try {
            return new Decoded.Command(command(new Fields(root, WITH_BODY), ref));
        } catch (BadFrame bad) {
            return new Decoded.Refused(ref, bad.code);
        }
    }

    private static LiveCommand command(Fields frame, String id) {
        var kind = frame.text("t", 1, 30);
        return switch (kind) {
            case "hello" -> new LiveCommand.Hello(id, frame.body("ticket").text("ticket", 20, 120));
            case "join" -> join(frame, id);
            case "leave" -> new LiveCommand.Leave(id, frame.topic());
            case "chat.say" ->
                new LiveCommand.ChatSay(id, frame.topic(), frame.body("text").text("text", 0, 16_384));
            case "chat.hide" ->
                new LiveCommand.ChatHide(
                        id, frame.topic(), MessageId.of(frame.body("message").uuid("message")));
            case "qa.ask" ->
                new LiveCommand.QaAsk(id, frame.topic(), frame.body("text").text("text", 0, 16_384));
            case "qa.vote" -> new LiveCommand.QaVote(id, frame.topic(), frame.question());
            case "qa.unvote" -> new LiveCommand.QaUnvote(id, frame.topic(), frame.question());
            case "qa.answering" -> new LiveCommand.QaAnswering(id, frame.topic(), frame.question());
            case "qa.answered" -> new LiveCommand.QaAnswered(id, frame.topic(), frame.question());
            default -> ofCrowd(kind, frame, id);
        };
    }

    private static LiveCommand ofCrowd(String kind, Fields frame, String id) {
        return switch (kind) {
            case "crowd.react" -> new CrowdCommand.React(id, frame.topic(), frame.emoji());
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        };
    }

    private static LiveCommand join(Fields frame, String id) {
        var body = frame.body("since", "epoch");
        var epoch = body.node.has("epoch") ? body.number("epoch") : 0;
        return new LiveCommand.Join(id, frame.topic(), body.number("since"), epoch);
    }

    /** Reads fields of the right type and size and refuses those it does not know. */
    private record Fields(JsonNode node, Set<String> known) {
        Fields {
            if (!node.isObject()) throw new BadFrame(ErrorCode.VALIDATION);
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); )
                if (!known.contains(names.next())) throw new BadFrame(ErrorCode.UNKNOWN_FIELD);
        }

        Fields body(String... names) {
            return new Fields(node.path("d"), Set.of(names));
        }

        String text(String name, int least, int most) {
            var value = node.path(name);
            if (!value.isTextual()) throw new BadFrame(ErrorCode.VALIDATION);
            var text = value.textValue();
            if (text.length() < least || text.length() > most) throw new BadFrame(ErrorCode.VALIDATION);
            return text;
        }

        long number(String name) {
            var value = node.path(name);
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0)
                throw new BadFrame(name.equals("since") ? ErrorCode.BAD_SINCE : ErrorCode.VALIDATION);
            return value.longValue();
        }

        String uuid(String name) {
            var text = text(name, 36, 36);
            if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                throw new BadFrame(ErrorCode.VALIDATION);
            return text;
        }

        QuestionId question() {
            return QuestionId.of(body("question").uuid("question"));
        }

        Reaction emoji() {
            return Reaction.find(body("emoji").text("emoji", 1, 20))
                    .orElseThrow(() -> new BadFrame(ErrorCode.VALIDATION));
        }

        Topic topic() {
            try {
                return Topic.parse(text("topic", 2, 80));
            } catch (IllegalArgumentException unknown) {
                throw new BadFrame(ErrorCode.NOT_FOUND);
            }
        }
    }

    private static final class BadFrame extends RuntimeException {
        private final ErrorCode code;

        BadFrame(ErrorCode code) {
            super(code.code(), null, false, false);
            this.code = code;
        }
    }
}
