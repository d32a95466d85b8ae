package io.plenary.qa;

import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
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
    public OptionalLong carryOut(Standing who, QaCommand command) {
        var asks = questions.asks();
        var hosts = questions.hosts();
        return switch (command) {
            case QaCommand.Ask ask -> asks.ask(who, ask.id(), ask.text(), ask.anonymous());
            case QaCommand.Edit edit -> asks.edit(who, edit.id(), edit.question(), edit.text());
            case QaCommand.Withdraw back -> asks.withdraw(who, back.question());
            case QaCommand.Vote vote -> {
                questions.votes().vote(who, vote.question());
                yield OptionalLong.empty();
            }
            case QaCommand.Unvote unvote -> {
                questions.votes().unvote(who, unvote.question());
                yield OptionalLong.empty();
            }
            case QaCommand.Mark mark -> questions.marks().mark(who, moveOf(mark));
            case QaCommand.Pin pin -> hosts.pin(who, pin.id(), pin.question(), pin.pinned());
            case QaCommand.Merge merge -> merge(who, merge);
            case QaCommand.Write write -> hosts.write(who, write.id(), write.question(), write.text());
            case QaCommand.Silence quiet -> {
                hosts.silence(who, quiet.question(), quiet.silenced());
                yield OptionalLong.empty();
            }
            case QaCommand.Set set ->
                hosts.set(
                        who,
                        set.id(),
                        new QuestionSettings(set.asking(), set.late(), set.moderated(), set.anonymous()));
        };
    }

    @Override
    public LiveEvent greeting(Standing who) {
        return questions.votes().greeting(who);
    }

    private static MarkService.Move moveOf(QaCommand.Mark mark) {
        return new MarkService.Move(mark.id(), mark.question(), QuestionState.of(mark.as()), mark.reason());
    }

    private OptionalLong merge(Standing who, QaCommand.Merge merge) {
        return merge.into()
                .map(into -> questions.hosts().merge(who, merge.id(), merge.question(), into))
                .orElseGet(() -> questions.hosts().separate(who, merge.id(), merge.question()));
    }
}
