package io.plenary.qa;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;

/** Reading the questions over HTTP. */
public final class QaRoutes {
    private final QuestionService questions;

    public QaRoutes(QuestionService questions) {
        this.questions = questions;
    }

    public void mount(Operations operations) {
        operations.on(
                "listQuestions",
                request -> Reply.ok(questions.page(request.caller(), SessionId.of(request.part("sessionId")))));
    }
}
