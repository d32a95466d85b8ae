package io.plenary.accounts.factor;

import io.plenary.accounts.MeService;
import io.plenary.accounts.SignInCookies;
import io.plenary.accounts.factor.FactorRoutes.GivenShape;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passkeys over HTTP: bytes travel as URL-safe base64 without padding, as browsers write them. */
public final class PasskeyRoutes {
    private final PasskeyService passkeys;
    private final FactorService factors;
    private final MeService me;

    public PasskeyRoutes(PasskeyService passkeys, FactorService factors, MeService me) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.me = me;
    }

    public void mount(Operations operations) {
        operations
                .on("beginPasskey", this::beginPasskey)
                .on("addPasskey", this::addPasskey)
                .on("renamePasskey", this::renamePasskey)
                .on("removePasskey", this::removePasskey)
                .on("beginPasskeyProof", this::beginPasskeyProof)
                .on("givePasskey", this::givePasskey)
                .on("beginPasskeySignIn", this::beginPasskeySignIn)
                .on("signInByPasskey", this::signInByPasskey);
    }

    private record KnownShape(String credential, List<String> transports) {
        static KnownShape of(Passkey.Known one) {
            return new KnownShape(text(one.credential()), one.transports());
        }
    }

    private record ChallengeShape(String challenge, String site, List<KnownShape> known) {
        static ChallengeShape of(PasskeyService.Challenge one) {
            var known = one.known().stream().map(KnownShape::of).toList();
            return new ChallengeShape(one.challenge(), one.site(), known);
        }
    }

    private record WishShape(
            String challenge, String site, List<KnownShape> known, String handle, List<Long> algorithms) {}

    private Reply beginPasskey(Request request) {
        var wish = passkeys.beginAdding(request.caller());
        var shape = ChallengeShape.of(wish.challenge());
        return Reply.json(
                201,
                new WishShape(shape.challenge(), shape.site(), shape.known(), text(wish.handle()), wish.algorithms()));
    }

    private record NewPasskey(String name, String clientData, String attestation, List<String> transports) {
        PasskeyAnswer.Made made() {
            return new PasskeyAnswer.Made(bytes(clientData), bytes(attestation), transports);
        }
    }

    private Reply addPasskey(Request request) {
        var body = request.body(NewPasskey.class);
        var added = passkeys.add(request.caller(), body.name(), body.made(), FactorRoutes.from(request));
        var shape = new GivenShape(me.of(added.begun()), added.codes());
        return SignInCookies.set(Reply.json(201, shape), added.begun());
    }

    private record Name(String name) {}

    private Reply renamePasskey(Request request) {
        passkeys.rename(request.caller(), id(request), request.body(Name.class).name());
        return Reply.done();
    }

    private Reply removePasskey(Request request) {
        factors.remove(request.caller(), id(request));
        return Reply.done();
    }

    private Reply beginPasskeyProof(Request request) {
        return Reply.json(201, ChallengeShape.of(passkeys.beginGiving(request.caller())));
    }

    private record Signed(
            String credential, String clientData, String authenticatorData, String signature, Optional<String> handle) {
        PasskeyAnswer answer() {
            return new PasskeyAnswer(
                    bytes(credential),
                    bytes(clientData),
                    bytes(authenticatorData),
                    bytes(signature),
                    bytes(handle.orElse("")));
        }
    }

    private Reply givePasskey(Request request) {
        var answer = request.body(Signed.class).answer();
        var begun = passkeys.give(request.caller(), answer, FactorRoutes.from(request));
        return SignInCookies.set(Reply.ok(new GivenShape(me.of(begun), List.of())), begun);
    }

    private Reply beginPasskeySignIn(Request request) {
        var sender = request.sender();
        var browser = sender.browser().isEmpty() ? Secrets.token() : sender.browser();
        var challenge = passkeys.beginSignIn(browser, sender.address());
        return SignInCookies.name(Reply.json(201, ChallengeShape.of(challenge)), browser);
    }

    private Reply signInByPasskey(Request request) {
        var answer = request.body(Signed.class).answer();
        var begun = passkeys.signIn(request.caller(), answer, FactorRoutes.from(request));
        return SignInCookies.set(Reply.ok(me.of(begun)), begun);
    }

    private static UUID id(Request request) {
        return UUID.fromString(request.part("factorId"));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(ErrorCode.PASSKEY_REFUSED, malformed);
        }
    }
}
