package io.plenary.contract.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of a log of messages. */
public sealed interface ChatBody extends LiveBody.OfChat
        permits LiveBody.ChatSaid,
                LiveBody.ChatHidden,
                ChatBody.ChatEdited,
                ChatBody.ChatDeleted,
                ChatBody.ChatSwept,
                ChatBody.ChatUnhidden,
                ChatBody.ChatSlowed,
                ChatBody.DeskReport {

    /** Somebody who is meant, by the name of that moment. */
    record Mention(UUID id, String name) {}

    /** @param text absent in the log once it is gone or another one took its place */
    record ChatEdited(UUID message, Optional<String> text) implements ChatBody {
        @Override
        public String kind() {
            return "chat.edited";
        }
    }

    /** Its author took {@code message} back; its place in the log stays. */
    record ChatDeleted(UUID message) implements ChatBody {
        @Override
        public String kind() {
            return "chat.deleted";
        }
    }

    /** These are hidden. @param messages at most 100 */
    record ChatSwept(List<UUID> messages) implements ChatBody {
        @Override
        public String kind() {
            return "chat.swept";
        }

        @Override
        public boolean urgent() {
            return true;
        }
    }

    /** A hidden message is back. In the log only {@code message} is left once it is gone again. */
    record ChatUnhidden(
            UUID message,
            Optional<String> text,
            Optional<UUID> reply,
            Optional<List<Mention>> mentions,
            Optional<Instant> edited)
            implements ChatBody {
        @Override
        public String kind() {
            return "chat.unhidden";
        }
    }

    /** @param seconds between two messages of one person; 0 for no wait */
    record ChatSlowed(int seconds) implements ChatBody {
        @Override
        public String kind() {
            return "chat.slowed";
        }
    }

    /** On the desk: a message was reported, or that was decided. @param state open, kept or hidden */
    record DeskReport(UUID message, String state) implements ChatBody {
        @Override
        public String kind() {
            return "desk.report";
        }
    }

    static Class<? extends LiveBody.Logged> typeOf(String kind) {
        return switch (kind) {
            case "chat.said" -> LiveBody.ChatSaid.class;
            case "chat.edited" -> ChatEdited.class;
            case "chat.deleted" -> ChatDeleted.class;
            case "chat.hidden" -> LiveBody.ChatHidden.class;
            case "chat.swept" -> ChatSwept.class;
            case "chat.unhidden" -> ChatUnhidden.class;
            case "desk.report" -> DeskReport.class;
            case "chat.slowed" -> ChatSlowed.class;
            default -> throw new IllegalArgumentException("unknown kind " + kind);
        };
    }
}
