package io.plenary.exchange;

import io.plenary.contract.ids.ImportId;
import io.plenary.platform.Words;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.List;
import java.util.UUID;

/** Files into the draft over HTTP. */
public final class ImportRoutes {
    private final ImportService imports;
    private final Words words;

    public ImportRoutes(ImportService imports, Words words) {
        this.imports = imports;
        this.words = words;
    }

    record Application(List<UUID> remove) {}

    record Applied(long version) {}

    public void mount(Pages pages) {
        pages.on("/e/:slug/plan/import", visit -> {
            var title = imports.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(words.fill(visit.locale(), "page.import.title", title), "")
                    .notForSearch();
        });
    }

    public void mount(Operations operations) {
        operations.on(
                "previewImport",
                request -> Reply.ok(
                        imports.preview(request.caller(), request.part("slug"), request.file(), request.find("zone"))));
        operations.on("applyImport", request -> {
            var id = ImportId.of(request.part("importId"));
            var remove = request.body(Application.class).remove();
            return Reply.ok(new Applied(imports.apply(request.caller(), request.part("slug"), id, remove)));
        });
    }
}
