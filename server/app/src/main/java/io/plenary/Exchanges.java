package io.plenary;

import io.plenary.exchange.ImportRoutes;
import io.plenary.exchange.ImportService;

/** The part of Wiring that takes programmes in and out. */
final class Exchanges {

    Exchanges(Foundations base, Events events) {
        new ImportRoutes(new ImportService(base.db(), events.events, events.drafts)).mount(base.operations());
    }
}
