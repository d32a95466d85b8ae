package io.plenary.accounts;

import io.plenary.accounts.Me.SignInShape;
import io.plenary.accounts.PersonService.Profile;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;

/** What people see and change of themselves. */
public final class MeRoutes {
    private final PersonService people;
    private final SignInService signIns;
    private final MeService me;

    public MeRoutes(PersonService people, SignInService signIns, MeService me) {
        this.people = people;
        this.signIns = signIns;
        this.me = me;
    }

    public void mount(Operations operations) {
        operations
                .on("getMe", request -> Reply.ok(me.of(request.caller())))
                .on("updateProfile", this::updateProfile)
                .on("listSignIns", this::listSignIns)
                .on("endSignIn", this::endSignIn)
                .on("endAllSignIns", this::endAllSignIns)
                .on("mintAccessToken", this::mintAccessToken);
    }

    private record ProfileBody(String name, String locale, String zone) {}

    private Reply updateProfile(Request request) {
        var body = request.body(ProfileBody.class);
        people.updateProfile(request.caller(), new Profile(PersonName.of(body.name()), body.locale(), body.zone()));
        return Reply.ok(me.of(request.caller()));
    }

    private record SignInList(List<SignInShape> signIns) {}

    private Reply listSignIns(Request request) {
        var current = request.caller().required().signIn();
        var mine = signIns.list(request.caller()).stream()
                .map(one -> SignInShape.of(one, one.id().equals(current)))
                .toList();
        return Reply.ok(new SignInList(mine));
    }

    private Reply endSignIn(Request request) {
        var id = SignInId.of(request.part("signInId"));
        signIns.end(request.caller(), id);
        var isMine = id.equals(request.caller().required().signIn());
        return isMine ? SignInCookies.clear(Reply.done()) : Reply.done();
    }

    private Reply endAllSignIns(Request request) {
        signIns.endAll(request.caller());
        return SignInCookies.clear(Reply.done());
    }

    private record TokenWish(int minutes) {}

    private Reply mintAccessToken(Request request) {
        var wish = request.body(TokenWish.class);
        return Reply.json(201, signIns.mintAccessToken(request.caller(), wish.minutes()));
    }
}
