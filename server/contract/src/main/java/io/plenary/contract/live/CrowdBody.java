package io.plenary.contract.live;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /**
     * The queue as everybody may see it.
     *
     * @param version rises with each change
     * @param names only where the host shows them
     */
    record Hands(
            long version,
            int raised,
            List<HandId> order,
            List<HandId> called,
            List<HandId> stage,
            Optional<List<Shown>> names)
            implements CrowdBody {
        @Override
        public String kind() {
            return "hands.changed";
        }
    }

    record Shown(HandId hand, String name, Optional<String> about) {}

    /** @param scope session, event or everybody; @param link a path of this installation */
    record Announced(AnnouncementId id, String scope, String text, Optional<String> link, String by, Instant at)
            implements CrowdBody {
        @Override
        public String kind() {
            return "announce.posted";
        }
    }

    record Withdrawn(AnnouncementId id) implements CrowdBody {
        @Override
        public String kind() {
            return "announce.withdrawn";
        }
    }

    /**
     * The host's timer as the whole room may see it.
     *
     * @param version of the wall; rises with each change
     * @param endsAt empty while the host keeps it to the panel, or none runs
     */
    record Timer(long version, Optional<Instant> endsAt) implements CrowdBody {
        @Override
        public String kind() {
            return "timer.changed";
        }
    }

    /** Who of those who are named came, or is otherwise than before, and who went; told to small rooms only. */
    record People(List<Here> came, List<PersonId> went) implements CrowdBody {
        @Override
        public String kind() {
            return "crowd.people";
        }
    }

    /** @param role the badge; @param stage called up; @param writable takes direct messages of everybody */
    record Here(PersonId id, String name, Optional<String> role, boolean stage, boolean writable) {}

    /** Who writes in the chat just now. @param more beside those who are named */
    record Typing(List<Writing> people, int more) implements CrowdBody {
        @Override
        public String kind() {
            return "crowd.typing";
        }
    }

    record Writing(PersonId id, String name) {}

    /** To one person: how one's own hand stands; all empty when it is down. */
    record Mine(Optional<HandId> hand, Optional<String> state, Optional<String> about) implements CrowdBody {
        public static final Mine DOWN = new Mine(Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String kind() {
            return "hand.mine";
        }
    }
}
