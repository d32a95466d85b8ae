package io.plenary.archive.media;

/** Says whether a grant that was right when it was issued still is. */
@FunctionalInterface
public interface MediaAccess {
    /** Asked for each request on an event loop: an answer from memory, never older than 5 s. */
    boolean stillAllowed(MediaGrant grant);
}
