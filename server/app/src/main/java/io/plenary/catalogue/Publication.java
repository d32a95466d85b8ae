package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;

/** Asked before an event becomes public; what may hold it back stands above the catalogue. Awaits. */
public interface Publication {
    /** @throws io.plenary.platform.Refusal not-ready */
    void check(EventId event);
}
