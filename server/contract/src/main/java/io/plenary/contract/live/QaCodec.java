package io.plenary.contract.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.QuestionId;
import java.util.Optional;
import java.util.Set;

/** Frames about questions → commands, and back for clients written in Java. */
final class QaCodec {
    private static final Set<String> MARKS = Set.of("open", "answering", "answered", "dismissed");
    private static final int MOST_REASON = 300;
    /** Longer than any text that is taken, so that the feature says what is wrong with it. */
    private static final int MOST_TEXT = 16_384;

    private QaCodec() {}

    private record Asking(String text, Optional<Boolean> anonymous) {}

    private record Question(QuestionId question) {}

    private record Words(QuestionId question, String text) {}

    private record Marking(QuestionId question, String as, Optional<String> reason) {}

    private record Pinning(QuestionId question, boolean pinned) {}

    private record Merging(QuestionId question, Optional<QuestionId> into) {}

    private record Silencing(QuestionId question, boolean silenced) {}

    private record Setting(boolean asking, boolean late, boolean moderated, boolean anonymous) {}

    static QaCommand command(String kind, FrameFields frame, String id) {
        var topic = frame.topic();
        return switch (kind) {
            case "qa.ask" -> ask(frame.body("text", "anonymous"), id, topic);
            case "qa.vote" -> new QaCommand.Vote(id, topic, frame.question());
            case "qa.unvote" -> new QaCommand.Unvote(id, topic, frame.question());
            case "qa.edit" -> {
                var body = frame.body("question", "text");
                yield new QaCommand.Edit(id, topic, question(body), body.text("text", 0, MOST_TEXT));
            }
            case "qa.withdraw" -> new QaCommand.Withdraw(id, topic, frame.question());
            default -> ofHost(kind, frame, id, topic);
        };
    }

    private static QaCommand ofHost(String kind, FrameFields frame, String id, Topic topic) {
        return switch (kind) {
            case "qa.mark" -> mark(frame.body("question", "as", "reason"), id, topic);
            case "qa.pin" -> {
                var body = frame.body("question", "pinned");
                yield new QaCommand.Pin(id, topic, question(body), body.flag("pinned"));
            }
            case "qa.merge" -> {
                var body = frame.body("question", "into");
                var into = body.findUuid("into").map(QuestionId::new);
                yield new QaCommand.Merge(id, topic, question(body), into);
            }
            case "qa.write" -> {
                var body = frame.body("question", "text");
                yield new QaCommand.Write(id, topic, question(body), body.text("text", 0, MOST_TEXT));
            }
            case "qa.silence" -> {
                var body = frame.body("question", "silenced");
                yield new QaCommand.Silence(id, topic, question(body), body.flag("silenced"));
            }
            case "qa.set" -> set(frame.body("asking", "late", "moderated", "anonymous"), id, topic);
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        };
    }

    private static QaCommand ask(FrameFields body, String id, Topic topic) {
        var anonymous = body.has("anonymous") && body.flag("anonymous");
        return new QaCommand.Ask(id, topic, body.text("text", 0, MOST_TEXT), anonymous);
    }

    private static QaCommand mark(FrameFields body, String id, Topic topic) {
        var as = body.text("as", 1, 20);
        if (!MARKS.contains(as)) throw new BadFrame(ErrorCode.VALIDATION);
        var reason = body.has("reason") ? Optional.of(body.text("reason", 1, MOST_REASON)) : Optional.<String>empty();
        return new QaCommand.Mark(id, topic, question(body), as, reason);
    }

    private static QaCommand set(FrameFields body, String id, Topic topic) {
        return new QaCommand.Set(
                id, topic, body.flag("asking"), body.flag("late"), body.flag("moderated"), body.flag("anonymous"));
    }

    private static QuestionId question(FrameFields body) {
        return new QuestionId(body.uuid("question"));
    }

    static String kind(QaCommand command) {
        return switch (command) {
            case QaCommand.Ask ask -> "qa.ask";
            case QaCommand.Vote vote -> "qa.vote";
            case QaCommand.Unvote unvote -> "qa.unvote";
            case QaCommand.Edit edit -> "qa.edit";
            case QaCommand.Withdraw withdraw -> "qa.withdraw";
            case QaCommand.Mark mark -> "qa.mark";
            case QaCommand.Pin pin -> "qa.pin";
            case QaCommand.Merge merge -> "qa.merge";
            case QaCommand.Write write -> "qa.write";
            case QaCommand.Silence silence -> "qa.silence";
            case QaCommand.Set set -> "qa.set";
        };
    }

    /** The {@code d} of the frame. */
    static Object body(QaCommand command) {
        return switch (command) {
            case QaCommand.Ask ask -> new Asking(ask.text(), Optional.of(true).filter(said -> ask.anonymous()));
            case QaCommand.Vote vote -> new Question(vote.question());
            case QaCommand.Unvote unvote -> new Question(unvote.question());
            case QaCommand.Edit edit -> new Words(edit.question(), edit.text());
            case QaCommand.Withdraw withdraw -> new Question(withdraw.question());
            case QaCommand.Mark mark -> new Marking(mark.question(), mark.as(), mark.reason());
            case QaCommand.Pin pin -> new Pinning(pin.question(), pin.pinned());
            case QaCommand.Merge merge -> new Merging(merge.question(), merge.into());
            case QaCommand.Write write -> new Words(write.question(), write.text());
            case QaCommand.Silence silence -> new Silencing(silence.question(), silence.silenced());
            case QaCommand.Set set -> new Setting(set.asking(), set.late(), set.moderated(), set.anonymous());
        };
    }
}
