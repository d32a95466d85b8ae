package io.plenary.direct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A message between two people. @param seq place in their talk, from 1; @param mine said by the asking person */
public record DirectMessage(long seq, UUID id, boolean mine, String text, Instant at) {

    public record Person(UUID id, String name) {}

    /**
     * Oldest first.
     *
     * @param older whether there is more before
     * @param writable whether the asking person may write; @param blocked by the asking person
     */
    public record Page(Person person, List<DirectMessage> messages, boolean older, boolean writable, boolean blocked) {}

    /** @param last the newest message */
    public record Talk(Person person, DirectMessage last, int unread) {}

    /** @param allowed whether the asking person takes messages of people who were not written to */
    public record Talks(boolean allowed, List<Talk> talks, int unread) {}

    public record Blocks(List<Person> people) {}

    /** What one side showed. @param by who wrote the message; @param note may be absent */
    public record Reported(
            UUID id, Person by, String text, Instant said, String reason, Optional<String> note, Instant at) {}

    public record Reports(List<Reported> reports) {}
}
