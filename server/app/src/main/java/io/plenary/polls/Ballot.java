package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.live.SaidText;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.Optional;

/** One answer. @param choices numbers from 0, ascending; @param text of a short answer */
public record Ballot(List<Integer> choices, Optional<String> text) {
    private static final int MOST_CHARACTERS = 80;

    /** The answer as the poll takes it. @throws Refusal ballot-invalid */
    static Ballot of(PollPlan plan, List<Integer> raw, Optional<String> text) {
        var choices = raw.stream().distinct().sorted().toList();
        if (choices.size() != raw.size()) throw new Refusal(ErrorCode.BALLOT_INVALID);
        if (plan.kind() == PollKind.TEXT) return ofText(choices, text);
        var known = choices.stream().allMatch(number -> number >= 0 && number < plan.choices());
        var enough = choices.size() >= plan.least() && choices.size() <= plan.most();
        if (!known || !enough || text.isPresent()) throw new Refusal(ErrorCode.BALLOT_INVALID);
        return new Ballot(choices, Optional.empty());
    }

    private static Ballot ofText(List<Integer> choices, Optional<String> text) {
        if (!choices.isEmpty() || text.isEmpty()) throw new Refusal(ErrorCode.BALLOT_INVALID);
        var clean = SaidText.of(text.get().replaceAll("\\s+", " "), MOST_CHARACTERS, ErrorCode.BALLOT_INVALID);
        if (Folded.of(clean).isEmpty()) throw new Refusal(ErrorCode.BALLOT_INVALID);
        return new Ballot(List.of(), Optional.of(clean));
    }

    Optional<String> folded() {
        return text.map(Folded::of);
    }
}
