package io.plenary.applications;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.List;

/** Who reads which application, over HTTP. */
public final class ReaderRoutes {
    private final ReaderService readers;

    public ReaderRoutes(ReaderService readers) {
        this.readers = readers;
    }

    record All(List<ReaderService.Progress> readers) {}

    record Dealt(int given, int wanting) {}

    public void mount(Operations operations) {
        operations.on(
                "listReaders", request -> Reply.ok(new All(readers.list(request.caller(), request.part("slug")))));
        operations.on("assignReaders", request -> {
            var wish = request.body(ReaderService.Wish.class);
            return Reply.ok(readers.assign(request.caller(), request.part("slug"), wish));
        });
        operations.on("dealReaders", request -> {
            var hand = request.body(ReaderService.Hand.class);
            var dealt = readers.deal(request.caller(), request.part("slug"), hand);
            return Reply.ok(new Dealt(dealt.given().size(), dealt.wanting()));
        });
    }
}
