package io.plenary.exchange;

import io.plenary.exchange.ExportService.Format;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;

/** Programmes as files over HTTP: public addresses that other tools expect, and the draft for organisers. */
public final class ExportRoutes {
    private final ExportService exports;

    public ExportRoutes(ExportService exports) {
        this.exports = exports;
    }

    public void mount(Operations operations) {
        operations.on("exportDraft", request -> {
            var format = Format.of(request.find("format").orElse("csv"));
            var text = exports.draft(request.caller(), request.part("slug"), format);
            return Reply.file(format.type(), request.part("slug") + "-draft." + format.word(), text);
        });
    }

    public void mount(Documents documents) {
        for (var format : Format.values())
            documents.on("/e/:slug/schedule." + format.word(), wish -> file(wish, format));
        documents.on("/e/:slug/schedule.ics", wish -> {
            var text = exports.calendar(wish.part("slug"), wish.locale());
            return Reply.text("text/calendar", text);
        });
    }

    /** A table is saved, the others are read by programs. */
    private Reply file(Documents.Wish wish, Format format) {
        var slug = wish.part("slug");
        var text = exports.released(slug, format);
        return format == Format.CSV ? Reply.file(format.type(), slug + ".csv", text) : Reply.text(format.type(), text);
    }
}
