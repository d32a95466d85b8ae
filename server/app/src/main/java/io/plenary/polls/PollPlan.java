package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LivePoll;
import io.plenary.live.SaidText;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is asked and how: what a host drafts.
 *
 * @param quiz there are right answers
 * @param right numbers of the right options, from 0
 * @param live the room sees the numbers while it answers
 * @param seconds after which it closes by itself
 */
public record PollPlan(
        PollKind kind,
        boolean quiz,
        String question,
        List<String> options,
        List<Integer> right,
        int least,
        int most,
        Optional<LivePoll.Scale> scale,
        boolean anonymous,
        boolean changeable,
        boolean live,
        Optional<Integer> seconds) {
    private static final int MOST_QUESTION = 300;
    private static final int MOST_OPTION = 200;
    private static final int MOST_OPTIONS = 12;

    /** The same with clean words, and without what its kind does not have. @throws Refusal validation, all fields at once */
    PollPlan checked() {
        var wrong = new ArrayList<FieldError>();
        var clean = clean(question, MOST_QUESTION, "/question", wrong);
        var texts = kind.hasOptions() ? options(wrong) : List.<String>of();
        var steps = kind == PollKind.SCALE ? scale : Optional.<LivePoll.Scale>empty();
        if (kind == PollKind.SCALE && steps.filter(PollPlan::isScale).isEmpty())
            wrong.add(new FieldError("/scale", "A scale goes from 1 to 5 or from 0 to 10."));
        var asksForRight = quiz && kind.hasOptions();
        var marked = asksForRight ? rights(texts, wrong) : List.<Integer>of();
        var several = kind == PollKind.MULTIPLE;
        if (several && (least > most || most > texts.size()))
            wrong.add(new FieldError("/most", "There are fewer options than choices."));
        if (!wrong.isEmpty()) throw Refusal.fields(wrong);
        return new PollPlan(
                kind,
                asksForRight,
                clean,
                texts,
                marked,
                several ? least : 1,
                several ? most : 1,
                steps,
                anonymous,
                changeable && !anonymous,
                live,
                seconds);
    }

    private static String clean(String raw, int most, String pointer, List<FieldError> wrong) {
        try {
            return SaidText.of(raw, most, ErrorCode.VALIDATION).replace('\n', ' ');
        } catch (Refusal unfit) {
            wrong.add(new FieldError(pointer, "Please write between 1 and " + most + " characters."));
            return "";
        }
    }

    private List<String> options(List<FieldError> wrong) {
        if (options.size() < 2 || options.size() > MOST_OPTIONS)
            wrong.add(new FieldError("/options", "Between 2 and 12 options are needed."));
        var texts = new ArrayList<String>();
        for (var index = 0; index < options.size(); index++)
            texts.add(clean(options.get(index), MOST_OPTION, "/options/" + index, wrong));
        if (wrong.isEmpty() && new HashSet<>(texts).size() < texts.size())
            wrong.add(new FieldError("/options", "Two options are the same."));
        return List.copyOf(texts);
    }

    private List<Integer> rights(List<String> texts, List<FieldError> wrong) {
        var fits = right.stream().allMatch(number -> number >= 0 && number < texts.size());
        var marked = right.stream().distinct().sorted().toList();
        if (!fits || marked.isEmpty() || (kind == PollKind.SINGLE && marked.size() > 1))
            wrong.add(new FieldError("/right", "Please mark what is right."));
        return marked;
    }

    private static boolean isScale(LivePoll.Scale scale) {
        return (scale.from() == 1 && scale.to() == 5) || (scale.from() == 0 && scale.to() == 10);
    }

    /** How many different choices there are. */
    int choices() {
        return scale.map(steps -> steps.to() - steps.from() + 1).orElse(options.size());
    }

    /** The choice in words: an option's text or a step's number. */
    String choice(int number) {
        return scale.map(steps -> Integer.toString(steps.from() + number)).orElseGet(() -> options.get(number));
    }
}
