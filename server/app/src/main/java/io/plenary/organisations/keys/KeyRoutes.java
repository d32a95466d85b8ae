package io.plenary.organisations.keys;

import io.plenary.organisations.keys.KeyService.Wish;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys of machines over HTTP, for owners. */
public final class KeyRoutes {
    private final KeyService keys;

    public KeyRoutes(KeyService keys) {
        this.keys = keys;
    }

    public void mount(Pages pages) {
        pages.on("/o/:slug/keys", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("listApiKeys", this::listApiKeys)
                .on("makeApiKey", this::makeApiKey)
                .on("endApiKey", this::endApiKey);
    }

    private record KeyShape(
            String id,
            String name,
            List<String> scopes,
            String tail,
            String madeBy,
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> usedAt) {
        static KeyShape of(ApiKey key) {
            return new KeyShape(
                    key.id().toString(),
                    key.name(),
                    key.scopes().stream().map(Scope::word).toList(),
                    key.tail(),
                    key.maker(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.usedAt());
        }
    }

    private record KeysShape(List<KeyShape> keys) {}

    private Reply listApiKeys(Request request) {
        var list = keys.list(request.caller(), request.part("slug"));
        return Reply.ok(new KeysShape(list.stream().map(KeyShape::of).toList()));
    }

    private record Body(String name, List<String> scopes, Optional<Integer> days) {}

    private record MadeShape(KeyShape key, String secret) {}

    private Reply makeApiKey(Request request) {
        var body = request.body(Body.class);
        var name = body.name().strip();
        if (name.isEmpty()) throw Refusal.field("/name", "A name is needed.");
        var scopes = body.scopes().stream().map(Scope::of).sorted().toList();
        var made = keys.make(request.caller(), request.part("slug"), new Wish(name, scopes, body.days()));
        return Reply.json(201, new MadeShape(KeyShape.of(made.key()), made.secret()));
    }

    private Reply endApiKey(Request request) {
        keys.end(request.caller(), request.part("slug"), UUID.fromString(request.part("keyId")));
        return Reply.done();
    }
}
