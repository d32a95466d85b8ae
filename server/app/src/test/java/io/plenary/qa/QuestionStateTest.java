package io.plenary.qa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class QuestionStateTest {

    private static EnumSet<QuestionState> after(QuestionState state) {
        var next = EnumSet.noneOf(QuestionState.class);
        for (var one : QuestionState.values()) if (state.mayBecome(one)) next.add(one);
        return next;
    }

    @Test
    @Promise("L13")
    void a_question_moves_forward_or_back_to_answering() {
        assertEquals(EnumSet.of(QuestionState.ANSWERING, QuestionState.ANSWERED), after(QuestionState.OPEN));
        assertEquals(EnumSet.of(QuestionState.ANSWERED), after(QuestionState.ANSWERING));
        assertEquals(EnumSet.of(QuestionState.ANSWERING), after(QuestionState.ANSWERED));
    }
}
