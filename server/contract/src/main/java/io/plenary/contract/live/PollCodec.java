package io.plenary.contract.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PollId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Frames about polls → commands. */
final class PollCodec {
    private static final int MOST_CHOICES = 12;
    private static final int MOST_TEXT = 160;

    private PollCodec() {}

    static LiveCommand command(String kind, FrameFields frame, String id) {
        if (!kind.equals("poll.vote")) throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        var body = frame.body("poll", "choices", "text");
        var text = body.has("text") ? Optional.of(body.text("text", 1, MOST_TEXT)) : Optional.<String>empty();
        return new LiveCommand.PollVote(id, frame.topic(), new PollId(body.uuid("poll")), choices(body), text);
    }

    /** Small numbers of options. */
    private static List<Integer> choices(FrameFields body) {
        var list = body.node().path("choices");
        if (!list.isArray() || list.size() > MOST_CHOICES) throw new BadFrame(ErrorCode.VALIDATION);
        var choices = new ArrayList<Integer>(list.size());
        for (var one : list) {
            var fits = one.isInt() && one.intValue() >= 0 && one.intValue() < MOST_CHOICES;
            if (!fits) throw new BadFrame(ErrorCode.VALIDATION);
            choices.add(one.intValue());
        }
        return List.copyOf(choices);
    }
}
