package io.plenary.privacy;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.privacy.erasure.Erasure;
import io.plenary.privacy.erasure.ErasureService;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** My data and their erasure over HTTP. */
public final class PrivacyRoutes {
    private final OwnDataService data;
    private final ErasureService erasures;

    public PrivacyRoutes(OwnDataService data, ErasureService erasures) {
        this.data = data;
        this.erasures = erasures;
    }

    public void mount(Pages pages) {
        for (var path : List.of("/my-data", "/erasure"))
            pages.on(path, visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("exportMyData", this::exportMyData)
                .on("getErasure", request -> Reply.ok(standing(erasures.find(request.caller()))))
                .on("askErasure", request -> Reply.ok(standing(Optional.of(erasures.ask(request.caller())))))
                .on("takeErasureBack", this::takeErasureBack)
                .on("confirmErasure", this::confirmErasure)
                .on("declineErasure", this::declineErasure)
                .on("startErasure", this::startErasure);
    }

    private record Standing(String state, Optional<Instant> dueAt, boolean byStaff) {}

    private static Standing standing(Optional<Erasure> open) {
        return open.map(one -> new Standing(one.state().word(), one.dueAt(), one.byStaff()))
                .orElseGet(() -> new Standing("none", Optional.empty(), false));
    }

    private Reply exportMyData(Request request) {
        var file = data.export(request.caller(), request.sender().locale());
        return Reply.stored("application/zip", new Reply.Stored(file, () -> Reply.drop(file)))
                .with("Content-Disposition", "attachment; filename=\"my-data.zip\"");
    }

    private Reply takeErasureBack(Request request) {
        erasures.takeBack(request.caller());
        return Reply.done();
    }

    private record Secret(String token) {}

    private Reply confirmErasure(Request request) {
        var token = request.body(Secret.class).token();
        return Reply.ok(
                standing(Optional.of(erasures.confirm(token, request.sender().address()))));
    }

    private Reply declineErasure(Request request) {
        erasures.takeBack(request.body(Secret.class).token(), request.sender().address());
        return Reply.done();
    }

    private record Wish(String email, String reason) {}

    private Reply startErasure(Request request) {
        var wish = request.body(Wish.class);
        erasures.start(request.caller(), request.part("slug"), EmailAddress.of(wish.email()), wish.reason());
        return new Reply(202, "", Buffer.buffer(), List.of());
    }
}
