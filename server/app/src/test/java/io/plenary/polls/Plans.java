package io.plenary.polls;

import io.plenary.contract.live.LivePoll;
import java.util.List;
import java.util.Optional;

/** Polls as tests draft them. */
public final class Plans {
    private Plans() {}

    public static PollPlan single(boolean anonymous) {
        return options(PollKind.SINGLE, anonymous, List.of("A library", "At home", "On the way"));
    }

    public static PollPlan named() {
        return single(false);
    }

    public static PollPlan quiz() {
        var plan = single(true);
        return new PollPlan(
                plan.kind(),
                true,
                plan.question(),
                plan.options(),
                List.of(1),
                1,
                1,
                plan.scale(),
                true,
                false,
                false,
                Optional.empty());
    }

    public static PollPlan several(int least, int most) {
        var plan = options(PollKind.MULTIPLE, false, List.of("One", "Two", "Three"));
        return new PollPlan(
                plan.kind(),
                false,
                plan.question(),
                plan.options(),
                List.of(),
                least,
                most,
                plan.scale(),
                false,
                true,
                false,
                Optional.empty());
    }

    public static PollPlan text(boolean anonymous) {
        return options(PollKind.TEXT, anonymous, List.of());
    }

    public static PollPlan scale(int from, int to) {
        var plan = options(PollKind.SCALE, true, List.of());
        var scale = Optional.of(new LivePoll.Scale(from, to, "Not at all", "Very much"));
        return new PollPlan(
                plan.kind(),
                false,
                plan.question(),
                List.of(),
                List.of(),
                1,
                1,
                scale,
                true,
                false,
                false,
                Optional.empty());
    }

    public static PollPlan live(PollPlan plan) {
        return new PollPlan(
                plan.kind(),
                plan.quiz(),
                plan.question(),
                plan.options(),
                plan.right(),
                plan.least(),
                plan.most(),
                plan.scale(),
                plan.anonymous(),
                plan.changeable(),
                true,
                plan.seconds());
    }

    static PollPlan options(PollKind kind, boolean anonymous, List<String> options) {
        return new PollPlan(
                kind,
                false,
                "Where do you listen from?",
                options,
                List.of(),
                1,
                1,
                Optional.empty(),
                anonymous,
                !anonymous,
                false,
                Optional.empty());
    }
}
