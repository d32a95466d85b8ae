package io.plenary.registration.extension;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** More time for one person, over HTTP. */
public final class ExtensionRoutes {
    private final ExtensionService extensions;

    public ExtensionRoutes(ExtensionService extensions) {
        this.extensions = extensions;
    }

    record Wish(String email, Instant until) {}

    record Extensions(List<Extension> extensions) {}

    public void mount(Operations operations) {
        operations.on(
                "listExtensions",
                request -> Reply.ok(new Extensions(extensions.list(request.caller(), request.part("slug")))));
        operations.on("extendDeadline", request -> {
            var wish = request.body(Wish.class);
            var email = EmailAddress.of(wish.email());
            return Reply.ok(
                    new Extensions(extensions.give(request.caller(), request.part("slug"), email, wish.until())));
        });
        operations.on("endExtension", request -> {
            extensions.end(request.caller(), request.part("slug"), UUID.fromString(request.part("extensionId")));
            return Reply.done();
        });
    }
}
