package io.plenary.qa;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.live.RoomExport;
import io.plenary.platform.Db;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Every question that everybody saw, oldest first, a page at a time. */
final class QuestionExport implements RoomExport.Part {
    private static final List<String> COLUMNS =
            List.of("at", "name", "role", "votes", "state", "second", "text", "answer", "answered by");
    private static final int PAGE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Db db;

    QuestionExport(Db db) {
        this.db = db;
    }

    @Override
    public RoomExport of(SessionId session) {
        return new RoomExport(COLUMNS, (Consumer<List<String>> file) -> write(session, file));
    }

    private void write(SessionId session, Consumer<List<String>> file) {
        var store = new QuestionListStore(db);
        for (var page = store.listAfter(session, Instant.EPOCH, FIRST, PAGE);
                !page.isEmpty();
                page = store.listAfter(
                        session, page.getLast().at(), page.getLast().id(), PAGE))
            for (var question : page) file.accept(row(question));
    }

    private static List<String> row(Question question) {
        return List.of(
                question.at().toString(),
                question.by().map(LiveEvent.Author::name).orElse(""),
                question.by().flatMap(LiveEvent.Author::role).orElse(""),
                Integer.toString(question.votes()),
                question.state().word(),
                question.second().map(String::valueOf).orElse(""),
                question.text(),
                question.answer().map(Question.Answer::text).orElse(""),
                question.answer().map(answer -> answer.by().name()).orElse(""));
    }
}
