package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;

/** A message as its rules see it. @param at when it was said */
public record Said(PersonId author, Instant at, State state) {
    private static final Duration EDITABLE = Duration.ofMinutes(15);

    /** Whether there is a text. Deleted is for good: what its author took back nobody brings back. */
    public enum State {
        SAID("chat.said"),
        HIDDEN("chat.hidden"),
        DELETED("chat.deleted");

        private final String kind;

        State(String kind) {
            this.kind = kind;
        }

        /** Of the row that holds the message's place in the log. */
        public String kind() {
            return kind;
        }

        public static State ofKind(String kind) {
            for (var state : values()) if (state.kind.equals(kind)) return state;
            throw new IllegalArgumentException("no message is " + kind);
        }
    }

    /** @throws Refusal forbidden, target-removed, edit-late */
    void requireEditable(PersonId person, Instant now) {
        if (!author.equals(person)) throw new Refusal(ErrorCode.FORBIDDEN);
        requireThere();
        if (now.isAfter(at.plus(EDITABLE))) throw new Refusal(ErrorCode.EDIT_LATE);
    }

    /** @throws Refusal forbidden; target-removed when it was done before */
    void requireDeletable(PersonId person) {
        if (!author.equals(person)) throw new Refusal(ErrorCode.FORBIDDEN);
        if (state == State.DELETED) throw new Refusal(ErrorCode.TARGET_REMOVED);
    }

    /** @throws Refusal target-removed */
    void requireThere() {
        if (state != State.SAID) throw new Refusal(ErrorCode.TARGET_REMOVED);
    }
}
