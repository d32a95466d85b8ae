package io.plenary.archive.media;

import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.StageFile;
import java.util.Optional;

/** Finds what is served. */
@FunctionalInterface
public interface MediaShelf {
    /** The file, or empty for a name the folder does not show. Asked on an event loop. */
    Optional<StageFile> file(AssetId asset, String name);
}
