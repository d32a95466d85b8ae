package io.plenary.qa;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** Questions over HTTP: their lists, the room's code, and asking by it. */
public final class QaRoutes {
    private final QuestionService questions;

    private record CodeWanted(boolean checked) {}

    private record AskedByCode(String id, String text) {}

    public QaRoutes(QuestionService questions) {
        this.questions = questions;
    }

    public void mount(Operations operations) {
        operations
                .on("listQuestions", request -> Reply.ok(questions.page(request.caller(), session(request))))
                .on("listDesk", request -> Reply.ok(questions.desk(request.caller(), session(request))))
                .on("getQuestionCode", request -> Reply.ok(questions.byCode().code(request.caller(), session(request))))
                .on("makeQuestionCode", this::makeCode)
                .on("revokeQuestionCode", this::revokeCode)
                .on("getRoomByCode", this::room)
                .on("askByCode", this::ask);
    }

    /** What the code on the wall leads to. */
    public void mount(Pages pages) {
        pages.on("/q/:part", visit -> Page.of("Plenary", "").notForSearch());
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private Reply makeCode(Request request) {
        var wanted = request.body(CodeWanted.class);
        return Reply.ok(questions.byCode().make(request.caller(), session(request), wanted.checked()));
    }

    private Reply revokeCode(Request request) {
        questions.byCode().revoke(request.caller(), session(request));
        return Reply.done();
    }

    private Reply room(Request request) {
        return Reply.ok(
                questions.byCode().room(request.part("code"), request.sender().address()));
    }

    private Reply ask(Request request) {
        var asked = request.body(AskedByCode.class);
        questions.byCode().ask(request.part("code"), request.sender().address(), asked.id(), asked.text());
        return Reply.done();
    }
}
