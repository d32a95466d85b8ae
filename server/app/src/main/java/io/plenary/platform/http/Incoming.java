package io.plenary.platform.http;

import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A body on its way in; on the event loop of its request. */
interface Incoming {

    /** A body that is here. @param file where it is on disk and not in memory */
    record Body(Buffer bytes, Optional<Path> file) {
        static Body of(Buffer bytes) {
            return new Body(bytes, Optional.empty());
        }

        static Body onDisk(Path path) {
            return new Body(Buffer.buffer(), Optional.of(path));
        }

        /** Whatever nobody has moved elsewhere goes. */
        void drop() {
            if (file.isEmpty()) return;
            try {
                Files.deleteIfExists(file.get());
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }

    Future<Body> whole();

    int received();

    /** Nothing more of it is wanted. */
    void refuse(Refusal why);
}
