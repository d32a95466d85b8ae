package io.plenary.accounts;

import io.plenary.accounts.LinkService.Sender;
import io.plenary.accounts.LinkService.Wish;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Problems;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Map;
import java.util.Optional;

/** Signing in, going on, and leaving. */
public final class SignInRoutes {
    private static final Map<String, String> LOOK_INTO_MAIL = Map.of("look", "mail");

    private final LinkService links;
    private final SignInService signIns;
    private final MeService me;
    private final Problems problems;

    public SignInRoutes(LinkService links, SignInService signIns, MeService me, Problems problems) {
        this.links = links;
        this.signIns = signIns;
        this.me = me;
        this.problems = problems;
    }

    public void mount(Operations operations) {
        operations
                .on("requestSignInLink", this::requestSignInLink)
                .on("signIn", this::signIn)
                .on("refreshSignIn", this::refreshSignIn)
                .on("signOut", this::signOut);
    }

    private record LinkRequest(String email, Optional<String> next, Optional<String> locale) {}

    private Reply requestSignInLink(Request request) {
        var body = request.body(LinkRequest.class);
        var sender = request.sender();
        var browser = sender.browser().isEmpty() ? Secrets.token() : sender.browser();
        var wish = new Wish(
                EmailAddress.of(body.email()),
                body.next().map(NextPage::of),
                body.locale().orElse(sender.locale()),
                browser);
        links.request(wish, sender.address());
        return SignInCookies.name(Reply.json(202, LOOK_INTO_MAIL), browser);
    }

    private record LinkToken(String token) {}

    private Reply signIn(Request request) {
        var token = request.body(LinkToken.class).token();
        var sender = request.sender();
        var from = new Sender(request.caller(), sender.address(), sender.agent(), sender.browser());
        var arrival = links.redeem(token, sender.locale(), from);
        var reply = Reply.ok(me.of(arrival.begun()).withNext(arrival.next()));
        return SignInCookies.set(reply, arrival.begun());
    }

    private Reply refreshSignIn(Request request) {
        try {
            var site = request.sender().site();
            var host = Optional.of(site.host()).filter(name -> !site.isMain());
            return SignInCookies.set(
                    Reply.done(), signIns.renew(request.sender().refresh(), host));
        } catch (Refusal ended) {
            // The cookies are worth nothing now; without them the browser is nobody instead of expired.
            return SignInCookies.clear(
                    problems.of(ended, request.sender().id(), request.sender().locale()));
        }
    }

    private Reply signOut(Request request) {
        signIns.signOut(request.caller());
        return SignInCookies.clear(Reply.done()).with("Clear-Site-Data", "\"cookies\", \"storage\"");
    }
}
