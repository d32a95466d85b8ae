package io.plenary.programme.plan;

import java.util.UUID;

/**
 * A photograph of a speaker.
 *
 * @param file of the picture that is kept
 * @param alt what it shows, for those who do not see it; may be empty
 */
public record Portrait(UUID file, String alt) {}
