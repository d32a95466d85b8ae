package io.plenary.files;

import io.plenary.platform.http.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param owner whose it is
 * @param name as it is called where somebody keeps it
 * @param loose nothing names it yet; it goes by itself a day later
 */
public record StoredFile(UUID id, Owner owner, String name, FileType type, int size, boolean loose, Instant at) {
    private static final String CLOSED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /**
     * Whose a file is.
     *
     * @param kind in the word of the feature that keeps it, which also says who may read it
     * @param subject its row there
     * @param slot what it is there
     */
    public record Owner(String kind, UUID subject, String slot) {}

    /** What people see of it. */
    public record Facts(UUID id, String name, String type, int size) {}

    public Facts facts() {
        return new Facts(id, name, type.word(), size);
    }

    /** To be kept, never to be opened in our place. */
    Reply attachment(Path path) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Reply.stored(type.media(), path)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"file." + type.word() + "\"; filename*=UTF-8''" + encoded)
                .with("Content-Security-Policy", CLOSED)
                .with("Cache-Control", "private, no-store");
    }

    /** To be shown in a page; only ever a picture that was drawn by us. @param caches what those on the way are told */
    Reply shown(Path path, String caches) {
        if (!type.isPicture()) throw new IllegalArgumentException(type + " is never shown");
        return Reply.stored(type.media(), path)
                .with("Content-Security-Policy", CLOSED)
                .with("Cache-Control", caches);
    }
}
