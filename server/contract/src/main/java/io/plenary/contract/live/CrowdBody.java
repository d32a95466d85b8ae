package io.plenary.contract.live;

import java.util.List;

/** What a room is told of its people beside what they say; only the latest of each kind counts. */
public sealed interface CrowdBody extends LiveBody.OfCrowd {

    /** Only those that were given at all, in the order of {@link Reaction}. */
    record Reactions(List<Given> totals) implements CrowdBody {
        @Override
        public String kind() {
            return "crowd.reactions";
        }
    }

    record Given(Reaction emoji, long total) {}
}
