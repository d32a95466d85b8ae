package io.plenary.live.log;

import io.plenary.contract.live.LiveEvent;
import java.util.List;

/** What a reader missed. */
public sealed interface History {

    Head head();

    /** Everything after {@code since} up to the head, oldest first; empty when nothing was missed. */
    record Missed(Head head, List<LiveEvent.Entry> entries) implements History {}

    /** More than is worth sending: read the state afresh and go on from the head. */
    record TooWide(Head head) implements History {}

    /** The reader's place belongs to another epoch of the log. */
    record OtherEpoch(Head head) implements History {}

    /** The reader claims a place that the log has not reached. */
    record Beyond(Head head) implements History {}
}
