package io.plenary.qa;

import static io.plenary.qa.QuestionState.ANSWERED;
import static io.plenary.qa.QuestionState.ANSWERING;
import static io.plenary.qa.QuestionState.DISMISSED;
import static io.plenary.qa.QuestionState.MERGED;
import static io.plenary.qa.QuestionState.OPEN;
import static io.plenary.qa.QuestionState.WAITING;
import static io.plenary.qa.QuestionState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionStateTest {
    private static final Map<QuestionState, EnumSet<QuestionState>> GRAPH = Map.of(
            WAITING, EnumSet.of(OPEN, DISMISSED, WITHDRAWN),
            OPEN, EnumSet.of(ANSWERING, ANSWERED, MERGED, DISMISSED, WITHDRAWN),
            ANSWERING, EnumSet.of(OPEN, ANSWERED, DISMISSED),
            ANSWERED, EnumSet.of(OPEN, ANSWERING, DISMISSED),
            MERGED, EnumSet.of(OPEN),
            DISMISSED, EnumSet.of(OPEN),
            WITHDRAWN, EnumSet.noneOf(QuestionState.class));

    @Test
    @Promise("L13")
    void a_question_moves_along_the_graph_and_nowhere_else() {
        for (var from : QuestionState.values())
            for (var to : QuestionState.values())
                assertEquals(GRAPH.get(from).contains(to), from.mayBecome(to), from + " to " + to);
    }

    @Test
    void what_waits_was_dismissed_or_taken_back_is_not_public() {
        var open = EnumSet.noneOf(QuestionState.class);
        for (var state : QuestionState.values()) if (state.isPublic()) open.add(state);
        assertEquals(EnumSet.of(OPEN, ANSWERING, ANSWERED, MERGED), open);
    }

    @Test
    void words_read_back() {
        for (var state : QuestionState.values()) assertEquals(state, QuestionState.of(state.word()));
    }
}
