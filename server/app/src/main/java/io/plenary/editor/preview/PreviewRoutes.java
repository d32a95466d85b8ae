package io.plenary.editor.preview;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.List;
import java.util.UUID;

/** Previews over HTTP. The link's secret stands behind the hash of the address, so no log ever has it. */
public final class PreviewRoutes {
    private final PreviewService previews;

    public PreviewRoutes(PreviewService previews) {
        this.previews = previews;
    }

    private record LinkList(List<PreviewLink> links) {}

    private record LinkWish(int days) {}

    private record Opening(String token) {}

    public void mount(Operations operations) {
        operations.on(
                "getPreview",
                request -> Reply.ok(previews.show(
                        request.caller(), request.part("slug"), request.sender().locale())));
        operations.on("openPreview", request -> {
            var token = request.body(Opening.class).token();
            return Reply.ok(previews.open(token, request.sender().locale()));
        });
        operations.on(
                "listPreviewLinks",
                request -> Reply.ok(new LinkList(previews.list(request.caller(), request.part("slug")))));
        operations.on("makePreviewLink", request -> {
            var days = request.body(LinkWish.class).days();
            return Reply.json(201, previews.make(request.caller(), request.part("slug"), days));
        });
        operations.on("endPreviewLink", request -> {
            previews.end(request.caller(), request.part("slug"), UUID.fromString(request.part("linkId")));
            return Reply.done();
        });
    }

    public void mount(Pages pages) {
        for (var path : List.of("/preview", "/e/:slug/preview"))
            pages.on(path, visit -> Page.of("Preview · Plenary", "").notForSearch());
    }
}
