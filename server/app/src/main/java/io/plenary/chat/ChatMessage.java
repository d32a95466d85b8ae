package io.plenary.chat;

import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message with its place in the log. @param text absent once hidden */
public record ChatMessage(
        long seq, UUID id, LiveEvent.Author by, Instant at, Optional<String> text, Optional<Boolean> hidden) {}
