package io.plenary.contract.live;

import io.plenary.contract.ids.QuestionId;
import java.util.Optional;

/** What is done with questions. */
public sealed interface QaCommand extends LiveCommand.OnQuestions {

    /** @param anonymous without a name */
    record Ask(String id, Topic topic, String text, boolean anonymous) implements QaCommand {}

    record Vote(String id, Topic topic, QuestionId question) implements QaCommand {}

    record Unvote(String id, Topic topic, QuestionId question) implements QaCommand {}

    record Edit(String id, Topic topic, QuestionId question, String text) implements QaCommand {}

    record Withdraw(String id, Topic topic, QuestionId question) implements QaCommand {}

    /** @param as open, answering, answered or dismissed; @param reason told to the author */
    record Mark(String id, Topic topic, QuestionId question, String as, Optional<String> reason) implements QaCommand {}

    record Pin(String id, Topic topic, QuestionId question, boolean pinned) implements QaCommand {}

    /** @param into empty to separate them again */
    record Merge(String id, Topic topic, QuestionId question, Optional<QuestionId> into) implements QaCommand {}

    record Write(String id, Topic topic, QuestionId question, String text) implements QaCommand {}

    record Silence(String id, Topic topic, QuestionId question, boolean silenced) implements QaCommand {}

    record Set(String id, Topic topic, boolean asking, boolean late, boolean moderated, boolean anonymous)
            implements QaCommand {}
}
