package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Optional;

/** Silences over HTTP. */
public final class SilenceRoutes {
    private final SilenceService silences;

    private record Wish(Optional<Integer> minutes) {}

    public SilenceRoutes(SilenceService silences) {
        this.silences = silences;
    }

    public void mount(Operations operations) {
        operations
                .on("silencePerson", this::silence)
                .on("unsilencePerson", this::unsilence)
                .on("listRestrictions", request -> Reply.ok(silences.list(request.caller(), session(request))));
    }

    private Reply silence(Request request) {
        var minutes = request.body(Wish.class).minutes();
        silences.silence(request.caller(), session(request), person(request), minutes);
        return Reply.done();
    }

    private Reply unsilence(Request request) {
        silences.unsilence(request.caller(), session(request), person(request));
        return Reply.done();
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private static PersonId person(Request request) {
        return PersonId.of(request.part("personId"));
    }
}
