package io.plenary.files;

import io.plenary.platform.http.Operations;
import java.util.UUID;

/** Reading files over HTTP. */
public final class FileRoutes {
    private final FileService files;

    public FileRoutes(FileService files) {
        this.files = files;
    }

    public void mount(Operations operations) {
        operations.on("getFile", request -> files.read(request.caller(), UUID.fromString(request.part("fileId"))));
    }
}
