package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/** Pictures of organisations as letters carry them: a PNG on white, a few kilobytes. */
@FunctionalInterface
public interface Logos {
    Logos NONE = file -> Optional.empty();

    /** Twice the size at which it is shown. Empty where its bytes are gone. */
    Optional<Drawn> draw(UUID file);

    record Drawn(byte[] png, int width, int height) {}
}
