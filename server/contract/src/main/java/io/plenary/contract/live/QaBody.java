package io.plenary.contract.live;

import java.util.Optional;
import java.util.UUID;

/** What the logs of questions say: the public one, and the desk where only those who moderate read. */
public sealed interface QaBody extends LiveBody.OfQuestions {

    /** @param unnamed why no author is beside it: anonymous, or room for the code on the wall */
    record Asked(UUID id, String text, Optional<String> unnamed) implements QaBody {
        @Override
        public String kind() {
            return "qa.asked";
        }
    }

    record Edited(UUID question, String text) implements QaBody {
        @Override
        public String kind() {
            return "qa.edited";
        }
    }

    /** @param state open, answering or answered; @param second of session time */
    record Marked(UUID question, String state, Optional<Integer> second) implements QaBody {
        @Override
        public String kind() {
            return "qa.marked";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    record Pinned(UUID question, boolean pinned) implements QaBody {
        @Override
        public String kind() {
            return "qa.pinned";
        }
    }

    /** @param into the one that stays; empty when they were separated */
    record Merged(UUID question, Optional<UUID> into) implements QaBody {
        @Override
        public String kind() {
            return "qa.merged";
        }
    }

    /** Answered in writing; the latest counts. */
    record Written(UUID question, String text) implements QaBody {
        @Override
        public String kind() {
            return "qa.written";
        }
    }

    /** Gone from the public list; also what stands in the place of its texts in the log. */
    record Removed(UUID question) implements QaBody {
        @Override
        public String kind() {
            return "qa.removed";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    record Settings(boolean asking, boolean late, boolean moderated, boolean anonymous) implements QaBody {
        @Override
        public String kind() {
            return "qa.settings";
        }
    }

    /** Waits for approval. */
    record DeskAsked(UUID id, String text, Optional<String> unnamed) implements QaBody {
        @Override
        public String kind() {
            return "desk.asked";
        }
    }

    /** @param state open, dismissed or withdrawn; @param asker absent where {@code unnamed} says why */
    record DeskDecided(
            UUID question,
            String state,
            Optional<String> reason,
            String text,
            Optional<LiveEvent.Author> asker,
            Optional<String> unnamed)
            implements QaBody {
        @Override
        public String kind() {
            return "desk.decided";
        }
    }

    static Class<? extends LiveBody.Logged> typeOf(String kind) {
        return switch (kind) {
            case "qa.asked" -> Asked.class;
            case "qa.edited" -> Edited.class;
            case "qa.marked" -> Marked.class;
            case "qa.pinned" -> Pinned.class;
            case "qa.merged" -> Merged.class;
            case "qa.written" -> Written.class;
            case "qa.removed" -> Removed.class;
            case "qa.settings" -> Settings.class;
            case "desk.asked" -> DeskAsked.class;
            case "desk.decided" -> DeskDecided.class;
            default -> throw new IllegalArgumentException("unknown kind " + kind);
        };
    }
}
