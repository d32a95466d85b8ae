package io.plenary.chat.reports;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Optional;

/** Reports over HTTP. */
public final class ReportRoutes {
    private final ReportService reports;

    private record Complaint(Reason reason, Optional<String> note) {}

    private record Decision(String outcome) {}

    public ReportRoutes(ReportService reports) {
        this.reports = reports;
    }

    public void mount(Operations operations) {
        operations
                .on("reportMessage", this::report)
                .on("listReports", this::list)
                .on("resolveReport", this::resolve)
                .on("listHiddenMessages", request -> Reply.ok(reports.hidden(request.caller(), session(request))));
    }

    private Reply report(Request request) {
        var complaint = request.body(Complaint.class);
        reports.report(
                request.caller(),
                session(request),
                message(request),
                new ReportService.Complaint(complaint.reason(), complaint.note().orElse("")));
        return Reply.done();
    }

    private Reply list(Request request) {
        var state = Report.State.of(request.find("state").orElse("open"));
        return Reply.ok(reports.list(request.caller(), session(request), state));
    }

    private Reply resolve(Request request) {
        var outcome = Report.State.of(request.body(Decision.class).outcome());
        reports.resolve(request.caller(), session(request), message(request), outcome);
        return Reply.done();
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private static MessageId message(Request request) {
        return MessageId.of(request.part("messageId"));
    }
}
