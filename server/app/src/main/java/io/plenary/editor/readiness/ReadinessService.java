package io.plenary.editor.readiness;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.List;

/** Says what an event lacks, and refuses what cannot be done without it. */
public final class ReadinessService {
    private final Parts parts;

    /** @param mail mail leaves this installation; @param meetings a meeting server is connected */
    public record Parts(Db db, InstantSource clock, EventService events, boolean mail, boolean meetings) {}

    public ReadinessService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal auth-required, not-found */
    public List<Gap> list(Caller caller, String slug) {
        return gaps(parts.events().getOrganised(caller, slug).id());
    }

    private List<Gap> gaps(EventId event) {
        var facts = new FactsStore(parts.db()).get(event, parts.mail(), parts.meetings());
        return Readiness.of(parts.clock().instant(), facts);
    }

    /** @throws Refusal not-ready */
    public void checkPublishing(EventId event) {
        var missing = gaps(event).stream()
                .filter(gap -> gap.blocking() && gap.before() == Gap.Before.PUBLISHING)
                .toList();
        if (!missing.isEmpty()) throw new Refusal(ErrorCode.NOT_READY);
    }
}
