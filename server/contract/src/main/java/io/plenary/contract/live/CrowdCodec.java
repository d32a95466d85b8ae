package io.plenary.contract.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.HandId;
import java.util.Optional;

/** Frames about the people of a room → commands, and back for clients written in Java. */
final class CrowdCodec {
    private static final int MOST_TEXT = 16_384;

    private CrowdCodec() {}

    private record Emoji(Reaction emoji) {}

    private record About(Optional<String> about) {}

    private record Hand(Optional<HandId> hand) {}

    private record Answer(boolean accept) {}

    static CrowdCommand command(String kind, FrameFields frame, String id) {
        var topic = frame.topic();
        return switch (kind) {
            case "crowd.react" -> new CrowdCommand.CrowdReact(id, topic, frame.emoji());
            case "crowd.type" -> new CrowdCommand.CrowdType(id, topic);
            case "hand.raise" -> new HandCommand.HandRaise(id, topic, about(frame.body("about")));
            case "hand.lower" ->
                new HandCommand.HandLower(
                        id, topic, frame.body("hand").findUuid("hand").map(HandId::new));
            case "hand.clear" -> new HandCommand.HandClear(id, topic);
            case "hand.call" -> new HandCommand.HandCall(id, topic, hand(frame));
            case "hand.answer" ->
                new HandCommand.HandAnswer(id, topic, frame.body("accept").flag("accept"));
            case "hand.done" -> new HandCommand.HandDone(id, topic, hand(frame));
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        };
    }

    private static Optional<String> about(FrameFields body) {
        return body.has("about") ? Optional.of(body.text("about", 0, MOST_TEXT)) : Optional.empty();
    }

    private static HandId hand(FrameFields frame) {
        return new HandId(frame.body("hand").uuid("hand"));
    }

    static CommandFrame frame(CrowdCommand command) {
        return switch (command) {
            case CrowdCommand.CrowdReact react -> frame("crowd.react", command, new Emoji(react.emoji()));
            case CrowdCommand.CrowdType type -> bare("crowd.type", type);
            case HandCommand.HandRaise raise -> frame("hand.raise", command, new About(raise.about()));
            case HandCommand.HandLower lower -> frame("hand.lower", command, new Hand(lower.hand()));
            case HandCommand.HandClear clear -> bare("hand.clear", clear);
            case HandCommand.HandCall call -> frame("hand.call", command, new Hand(Optional.of(call.hand())));
            case HandCommand.HandAnswer answer -> frame("hand.answer", command, new Answer(answer.accept()));
            case HandCommand.HandDone done -> frame("hand.done", command, new Hand(Optional.of(done.hand())));
        };
    }

    private static CommandFrame bare(String kind, CrowdCommand command) {
        return new CommandFrame(kind, command.id(), Optional.of(command.topic()), Optional.empty());
    }

    private static CommandFrame frame(String kind, CrowdCommand command, Object body) {
        return new CommandFrame(kind, command.id(), Optional.of(command.topic()), Optional.of(body));
    }
}
