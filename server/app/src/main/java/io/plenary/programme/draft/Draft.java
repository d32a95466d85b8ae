package io.plenary.programme.draft;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The programme in the making, or what is released where nobody has changed anything yet.
 *
 * @param version grows with every change; a change names the version it was made from
 * @param base number of the release it was begun from
 * @param begun there is a draft
 * @param changedBy name of who changed it last
 * @param zone of the event
 * @param fixed sessions that are live or over: they keep their time and their stage, and cannot go
 */
public record Draft(
        long version,
        int base,
        boolean begun,
        Optional<Instant> changedAt,
        Optional<String> changedBy,
        String zone,
        Plan plan,
        List<Conflict> conflicts,
        List<SessionId> fixed) {}
