package io.plenary.qa;

import io.plenary.contract.live.LiveCommand;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.OptionalLong;

/** Commands of questions. */
public final class QaLive implements RoomCommands.Questions {
    private final QuestionService questions;

    public QaLive(QuestionService questions) {
        this.questions = questions;
    }

    @Override
    public OptionalLong ask(Standing who, LiveCommand.QaAsk command) {
        return OptionalLong.of(questions.ask(who, command.id(), command.text()));
    }

    @Override
    public OptionalLong vote(Standing who, LiveCommand.QaVote command) {
        questions.vote(who, command.question());
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong unvote(Standing who, LiveCommand.QaUnvote command) {
        questions.unvote(who, command.question());
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong answering(Standing who, LiveCommand.QaAnswering command) {
        return OptionalLong.of(questions.mark(who, command.id(), command.question(), QuestionState.ANSWERING));
    }

    @Override
    public OptionalLong answered(Standing who, LiveCommand.QaAnswered command) {
        return OptionalLong.of(questions.mark(who, command.id(), command.question(), QuestionState.ANSWERED));
    }
}
