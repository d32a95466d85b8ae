package io.plenary.contract.live;

import io.plenary.contract.ids.HandId;
import java.util.Optional;

/** Raising hands and calling people up. */
public sealed interface HandCommand extends CrowdCommand {

    /** @param about what one wants to speak about */
    record HandRaise(String id, Topic topic, Optional<String> about) implements HandCommand {}

    /** @param hand another's; empty for one's own */
    record HandLower(String id, Topic topic, Optional<HandId> hand) implements HandCommand {}

    /** All that wait. */
    record HandClear(String id, Topic topic) implements HandCommand {}

    record HandCall(String id, Topic topic, HandId hand) implements HandCommand {}

    record HandAnswer(String id, Topic topic, boolean accept) implements HandCommand {}

    record HandDone(String id, Topic topic, HandId hand) implements HandCommand {}
}
