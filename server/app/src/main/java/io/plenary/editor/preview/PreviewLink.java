package io.plenary.editor.preview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that shows a draft.
 *
 * @param by who made it, as they are called now
 */
public record PreviewLink(UUID id, Optional<String> by, Instant madeAt, Instant expiresAt) {}
