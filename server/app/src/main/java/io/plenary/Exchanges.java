package io.plenary;

import io.plenary.exchange.ExportRoutes;
import io.plenary.exchange.ExportService;
import io.plenary.exchange.ImportRoutes;
import io.plenary.exchange.ImportService;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Pages;
import io.plenary.programme.agenda.AgendaService;

/** The part of Wiring that takes programmes in and out. */
final class Exchanges {
    private final ImportRoutes imports;
    private final ExportRoutes exports;

    Exchanges(Foundations base, Events events) {
        imports = new ImportRoutes(new ImportService(base.db(), events.events, events.drafts), base.words());
        imports.mount(base.operations());
        var agendas = new AgendaService(base.db(), base.clock(), events.sessions, base.origin());
        exports = new ExportRoutes(new ExportService(events.events, events.drafts, agendas, base.origin()));
        exports.mount(base.operations());
    }

    void mount(Pages pages) {
        imports.mount(pages);
    }

    /** schedule.xml and the like. */
    void mount(Documents documents) {
        exports.mount(documents);
    }
}
