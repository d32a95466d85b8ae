package io.plenary.archive;

import io.plenary.platform.Db;
import java.util.List;

/** The keys of media addresses, the same on every node. */
public final class MediaKeys {
    private MediaKeys() {}

    /** Newest first, at least one, 32 bytes each. Waits. */
    public static List<byte[]> read(Db db) {
        return db.transaction(new MediaKeyStore()::keys);
    }
}
