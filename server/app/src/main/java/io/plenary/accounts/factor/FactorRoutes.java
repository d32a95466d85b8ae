package io.plenary.accounts.factor;

import io.plenary.accounts.Me;
import io.plenary.accounts.MeService;
import io.plenary.accounts.SignInCookies;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's second factor over HTTP. */
public final class FactorRoutes {
    private final FactorService factors;
    private final MeService me;

    public FactorRoutes(FactorService factors, MeService me) {
        this.factors = factors;
        this.me = me;
    }

    public void mount(Operations operations) {
        operations
                .on("getSecondFactor", this::getSecondFactor)
                .on("beginAuthenticator", this::beginAuthenticator)
                .on("proveAuthenticator", this::proveAuthenticator)
                .on("removeAuthenticator", this::removeAuthenticator)
                .on("giveSecondFactor", this::giveSecondFactor)
                .on("renewRecoveryCodes", this::renewRecoveryCodes);
    }

    private record AuthenticatorShape(String id, String name, Instant createdAt, Optional<Instant> usedAt) {
        static AuthenticatorShape of(Authenticator one) {
            return new AuthenticatorShape(one.id().toString(), one.name(), one.createdAt(), one.usedAt());
        }
    }

    private record PasskeyShape(String id, String name, Instant createdAt, Optional<Instant> usedAt, boolean copied) {
        static PasskeyShape of(Passkey one) {
            return new PasskeyShape(one.id().toString(), one.name(), one.createdAt(), one.usedAt(), one.copied());
        }
    }

    private record StandingShape(
            boolean given, List<AuthenticatorShape> authenticators, List<PasskeyShape> passkeys, int codesLeft) {}

    private Reply getSecondFactor(Request request) {
        var standing = factors.get(request.caller());
        var list =
                standing.authenticators().stream().map(AuthenticatorShape::of).toList();
        var passkeys = standing.passkeys().stream().map(PasskeyShape::of).toList();
        return Reply.ok(new StandingShape(standing.given(), list, passkeys, standing.codesLeft()));
    }

    private record Name(String name) {}

    private record BeginShape(String id, String secret) {}

    private Reply beginAuthenticator(Request request) {
        var begun = factors.begin(request.caller(), request.body(Name.class).name());
        return Reply.json(201, new BeginShape(begun.id().toString(), begun.secret()));
    }

    private record Code(String code) {}

    record GivenShape(Me me, List<String> codes) {}

    private Reply proveAuthenticator(Request request) {
        var code = request.body(Code.class).code();
        var proved = factors.prove(request.caller(), id(request), code, from(request));
        return SignInCookies.set(Reply.ok(new GivenShape(me.of(proved.begun()), proved.codes())), proved.begun());
    }

    private Reply giveSecondFactor(Request request) {
        var begun = factors.give(request.caller(), request.body(Code.class).code(), from(request));
        return SignInCookies.set(Reply.ok(new GivenShape(me.of(begun), List.of())), begun);
    }

    private record Codes(List<String> codes) {}

    private Reply renewRecoveryCodes(Request request) {
        return Reply.ok(new Codes(factors.renewCodes(request.caller())));
    }

    private Reply removeAuthenticator(Request request) {
        factors.remove(request.caller(), id(request));
        return Reply.done();
    }

    private static UUID id(Request request) {
        return UUID.fromString(request.part("factorId"));
    }

    static From from(Request request) {
        return new From(
                request.sender().address(),
                request.sender().agent(),
                request.sender().browser());
    }
}
