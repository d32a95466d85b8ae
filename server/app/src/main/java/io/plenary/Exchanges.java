package io.plenary;

import io.plenary.exchange.ExportRoutes;
import io.plenary.exchange.ExportService;
import io.plenary.exchange.ImportRoutes;
import io.plenary.exchange.ImportService;
import io.plenary.platform.Rounds;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Pages;
import io.plenary.programme.agenda.AgendaService;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of Wiring that takes programmes in and out. */
final class Exchanges {
    private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final Rounds sweep;
    private final ImportRoutes imports;
    private final ExportRoutes exports;

    Exchanges(Foundations base, Events events) {
        var service = new ImportService(base.db(), events.events, events.drafts);
        sweep = new Rounds("imports", SWEEP, () -> sweep(service));
        sweep.start();
        imports = new ImportRoutes(service, base.words());
        imports.mount(base.operations());
        var agendas = new AgendaService(base.db(), base.clock(), events.sessions, base.origin());
        exports = new ExportRoutes(new ExportService(events.events, events.drafts, agendas, base.origin()));
        exports.mount(base.operations());
    }

    private static boolean sweep(ImportService service) {
        try {
            service.forgetOld();
        } catch (RuntimeException away) {
            // The database may be away for a while; the next round forgets what this one could not.
            LOG.warn("old imports are still kept: {}", away.toString());
        }
        return false;
    }

    void close() {
        sweep.close();
    }

    void mount(Pages pages) {
        imports.mount(pages);
    }

    /** schedule.xml and the like. */
    void mount(Documents documents) {
        exports.mount(documents);
    }
}
