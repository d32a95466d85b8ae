package io.plenary.organisations;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.MeService;
import io.plenary.accounts.PersonName;
import io.plenary.accounts.SignInCookies;
import io.plenary.accounts.SignInService;
import io.plenary.organisations.OwnerSetup.Claim;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** Claims a new installation. */
public final class OwnerRoutes {
    private final OwnerSetup setup;
    private final SignInService signIns;
    private final MeService me;

    public OwnerRoutes(OwnerSetup setup, SignInService signIns, MeService me) {
        this.setup = setup;
        this.signIns = signIns;
        this.me = me;
    }

    public void mount(Operations operations) {
        operations.on("claimInstallation", this::claimInstallation);
    }

    private record Body(String token, String name, String email, String organisation) {}

    private Reply claimInstallation(Request request) {
        var body = request.body(Body.class);
        var sender = request.sender();
        var owner = setup.claim(new Claim(
                body.token(),
                PersonName.of(body.name()),
                EmailAddress.of(body.email()),
                body.organisation(),
                sender.locale()));
        var begun = signIns.signIn(request.caller(), owner, Reach.FULL, sender.agent());
        return SignInCookies.set(Reply.ok(me.of(begun)), begun);
    }
}
