package io.plenary.stage.broadcast;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the files of recordings. A name is taken only in the one form our files have, so no path can be built of it. */
final class RecordedFiles {
    private static final Pattern NAME =
            Pattern.compile("index\\.m3u8|poster\\.jpg|t\\d{3}-(init\\.mp4|\\d{5,7}\\.m4s)");

    private RecordedFiles() {}

    static Optional<StageFile> find(Path root, AssetId asset, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        BroadcastFolder folder = new BroadcastFolder(root.resolve(asset.value()));
        Path file = folder.path().resolve(name);
        boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !folder.isUnfinished();
        return readable ? Optional.of(new StageFile.OnDisk(file)) : Optional.empty();
    }
}
