package io.plenary.contract.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.plenary.contract.StrictJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an event of a topic says: the {@code d} of its frame. One record for each kind. */
public sealed interface LiveBody {

    /** The kind of the frame: {@code chat.said}. */
    @JsonIgnore
    String kind();

    /** Stored in a log and numbered. */
    sealed interface Logged extends LiveBody {
        /** Whether it leaves at once, with everything before it, instead of waiting for a busy room's window. */
        @JsonIgnore
        default boolean urgent() {
            return false;
        }
    }

    /** About the people of a room; see {@link CrowdBody}. */
    sealed interface OfCrowd extends LiveBody permits CrowdBody {}

    /** What messages say; see {@link ChatBody}. */
    sealed interface OfChat extends Logged permits ChatBody {}

    /** About questions, on their topic or on the desk. */
    sealed interface OfQuestions extends Logged permits QaBody {}

    /**
     * A message.
     *
     * @param text 1 to 2,000 characters, the present one
     * @param reply the message that it answers, of which nothing is copied
     * @param mentions never empty
     * @param edited when it last was
     */
    record ChatSaid(
            UUID id,
            Optional<String> text,
            Optional<UUID> reply,
            Optional<List<ChatBody.Mention>> mentions,
            Optional<Instant> edited)
            implements ChatBody {
        public ChatSaid(UUID id, Optional<String> text) {
            this(id, text, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public String kind() {
            return "chat.said";
        }
    }

    /** The text of {@code message} is gone; its place in the log stays. */
    record ChatHidden(UUID message) implements ChatBody {
        @Override
        public String kind() {
            return "chat.hidden";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    /** @param state scheduled, live or ended; @param source whether a picture comes in */
    record StageChanged(
            String state,
            boolean source,
            Optional<Instant> liveSince,
            Optional<Instant> endedAt,
            Optional<UUID> recording)
            implements Logged {
        @Override
        public String kind() {
            return "stage.changed";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    /** Who holds the host right now; both empty when nobody does. */
    record StageHost(Optional<UUID> host, Optional<String> name) implements Logged {
        @Override
        public String kind() {
            return "stage.host";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    /** A release of the programme touched the session: read its page anew. @param release its number */
    record StagePlanned(int release) implements LiveBody {
        @Override
        public String kind() {
            return "stage.planned";
        }
    }

    /** Put to the room, for the first time or again. */
    record PollOpened(LivePoll poll) implements Logged {
        @Override
        public String kind() {
            return "poll.opened";
        }
    }

    record PollClosed(UUID poll) implements Logged {
        @Override
        public String kind() {
            return "poll.closed";
        }
    }

    /** The room may see the numbers; hidden again, they leave the log. */
    record PollShown(UUID poll, LivePoll.Results results) implements Logged {
        @Override
        public String kind() {
            return "poll.shown";
        }
    }

    record PollHidden(UUID poll) implements Logged {
        @Override
        public String kind() {
            return "poll.hidden";
        }
    }

    record PollRemoved(UUID poll) implements Logged {
        @Override
        public String kind() {
            return "poll.removed";
        }
    }

    /** On the polls' topic only while the numbers are shown; on the desk's always. */
    record PollTally(UUID poll, LivePoll.Results results) implements LiveBody {
        @Override
        public String kind() {
            return "poll.tally";
        }
    }

    record QaVotes(UUID question, int votes) implements LiveBody {
        @Override
        public String kind() {
            return "qa.votes";
        }
    }

    /**
     * How all questions stand, for whoever joins.
     *
     * @param whole whether what is not in it has no votes
     * @param mine what the reader votes for
     */
    record QaCounts(boolean whole, List<Count> counts, List<UUID> mine) implements LiveBody {
        public record Count(UUID question, int votes) {}

        @Override
        public String kind() {
            return "qa.counts";
        }
    }

    /** @param here distinct people */
    record PresenceCount(int here) implements LiveBody {
        @Override
        public String kind() {
            return "presence.count";
        }
    }

    /**
     * What stands on the shared screen, and the host's timer; told to hosts and speakers.
     *
     * @param version rises with each change
     * @param show nothing, question, next, poll or code
     * @param coded the code for asking stands beside it; @param timed so does the timer
     * @param code the code itself, only while the screen shows it
     * @param endsAt of the timer; @param audience the whole room sees the timer
     * @param pinned the question or the poll that stands there by name
     */
    record WallChanged(
            long version,
            String show,
            boolean coded,
            boolean timed,
            Optional<String> code,
            Optional<Instant> endsAt,
            boolean audience,
            Optional<UUID> pinned)
            implements LiveBody {
        @Override
        public String kind() {
            return "wall.changed";
        }
    }

    /** Somebody meant this person in the message. */
    record MeMentioned(Topic topic, UUID message, long seq, LiveEvent.Author by) implements LiveBody {
        @Override
        public String kind() {
            return "me.mentioned";
        }
    }

    /** @param until empty for the rest of the session */
    record MeSilenced(UUID session, Optional<Instant> until) implements LiveBody {
        @Override
        public String kind() {
            return "me.silenced";
        }
    }

    /** A new message between this person and another one; also told to the devices of who wrote it. */
    record MeDirect(UUID event, UUID with, UUID message, long seq) implements LiveBody {
        @Override
        public String kind() {
            return "me.direct";
        }
    }

    record MeUnsilenced(UUID session) implements LiveBody {
        @Override
        public String kind() {
            return "me.unsilenced";
        }
    }

    /** What this person is in the organisation has changed. */
    record MeRights(UUID organisation) implements LiveBody {
        @Override
        public String kind() {
            return "me.rights";
        }
    }

    /** What this person may do in the room that a page has just come into. */
    record MeStanding(UUID session, boolean host, boolean speak, boolean moderate) implements LiveBody {
        @Override
        public String kind() {
            return "me.standing";
        }
    }

    /** All counts of one message. */
    record ChatReactions(UUID message, List<Count> counts) implements LiveBody {
        public record Count(String emoji, int count) {}

        @Override
        public String kind() {
            return "chat.reactions";
        }
    }

    record MeRemoved(UUID session) implements LiveBody {
        @Override
        public String kind() {
            return "me.removed";
        }
    }

    /** A question of one's own stands elsewhere now. @param reason said by the host */
    record MeQuestion(UUID session, UUID question, String state, Optional<String> reason) implements LiveBody {
        @Override
        public String kind() {
            return "me.question";
        }
    }

    /** A stored body. @throws IllegalArgumentException for a kind or a shape that no version ever wrote */
    static Logged read(String kind, String json) {
        try {
            return StrictJson.MAPPER.readValue(json, typeOf(kind));
        } catch (JsonProcessingException foreign) {
            throw new IllegalArgumentException("not a body of " + kind, foreign);
        }
    }

    private static Class<? extends Logged> typeOf(String kind) {
        return switch (kind) {
            case "poll.opened" -> PollOpened.class;
            case "poll.closed" -> PollClosed.class;
            case "poll.shown" -> PollShown.class;
            case "poll.hidden" -> PollHidden.class;
            case "poll.removed" -> PollRemoved.class;
            case "stage.changed" -> StageChanged.class;
            case "stage.host" -> StageHost.class;
            case "desk.asked", "desk.decided" -> QaBody.typeOf(kind);
            default -> kind.startsWith("qa.") ? QaBody.typeOf(kind) : ChatBody.typeOf(kind);
        };
    }
}
