package io.plenary.direct;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Optional;

/** Direct messages over HTTP. */
public final class DirectRoutes {
    private static final int PAGE = 50;

    private final DirectService direct;

    private record Choice(boolean allowed) {}

    private record Words(String text) {}

    private record ReadUpTo(long seq) {}

    private record Complaint(String reason, Optional<String> note) {}

    public DirectRoutes(DirectService direct) {
        this.direct = direct;
    }

    public void mount(Operations operations) {
        operations
                .on("listDirectTalks", request -> Reply.ok(direct.talks(request.caller(), request.part("slug"))))
                .on("chooseDirectMessages", this::choose)
                .on("listDirectMessages", this::page)
                .on("sendDirectMessage", this::send)
                .on("readDirectMessages", this::read)
                .on("reportDirectMessage", this::report)
                .on("listDirectReports", request -> Reply.ok(direct.reports(request.caller(), request.part("slug"))))
                .on("blockPerson", this::block)
                .on("unblockPerson", this::unblock)
                .on("listBlocks", request -> Reply.ok(direct.blocks(request.caller())));
    }

    private Reply choose(Request request) {
        direct.choose(
                request.caller(),
                request.part("slug"),
                request.body(Choice.class).allowed());
        return Reply.done();
    }

    private Reply page(Request request) {
        var before = request.find("before").map(Long::valueOf).orElse(Long.MAX_VALUE);
        return Reply.ok(direct.page(
                request.caller(), request.part("slug"), person(request), before, request.number("limit", PAGE)));
    }

    private Reply send(Request request) {
        return Reply.ok(direct.send(
                request.caller(),
                request.part("slug"),
                person(request),
                message(request),
                request.body(Words.class).text()));
    }

    private Reply read(Request request) {
        var upTo = request.body(ReadUpTo.class).seq();
        direct.read(request.caller(), request.part("slug"), person(request), upTo);
        return Reply.done();
    }

    private Reply report(Request request) {
        var asked = request.body(Complaint.class);
        var complaint = new DirectService.Complaint(asked.reason(), asked.note().orElse(""));
        direct.report(request.caller(), request.part("slug"), person(request), message(request), complaint);
        return Reply.done();
    }

    private Reply block(Request request) {
        direct.block(request.caller(), person(request));
        return Reply.done();
    }

    private Reply unblock(Request request) {
        direct.unblock(request.caller(), person(request));
        return Reply.done();
    }

    private static PersonId person(Request request) {
        return PersonId.of(request.part("personId"));
    }

    private static MessageId message(Request request) {
        return MessageId.of(request.part("messageId"));
    }
}
