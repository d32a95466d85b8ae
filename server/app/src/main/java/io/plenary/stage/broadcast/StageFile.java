package io.plenary.stage.broadcast;

import java.nio.file.Path;

/** Something of a broadcast that may be served to whoever holds its asset. */
public sealed interface StageFile {
    /** A playlist that still changes. */
    record Listed(Playlist playlist) implements StageFile {}

    /** A file that will not change. */
    record OnDisk(Path path) implements StageFile {}
}
