package io.plenary.organisations.signon;

import io.plenary.accounts.Me;
import io.plenary.accounts.MeService;
import io.plenary.accounts.NextPage;
import io.plenary.accounts.SignInCookies;
import io.plenary.organisations.signon.SignOn.Grant;
import io.plenary.organisations.signon.SignOnFlow.From;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation's own sign-in over HTTP. */
public final class SignOnRoutes {
    private final SignOnService signOns;
    private final SignOnFlow flow;
    private final MeService me;
    private final String origin;

    public SignOnRoutes(SignOnService signOns, SignOnFlow flow, MeService me, String origin) {
        this.signOns = signOns;
        this.flow = flow;
        this.me = me;
        this.origin = origin;
    }

    public void mount(Operations operations) {
        operations
                .on("getSingleSignOn", this::getSingleSignOn)
                .on("saveSingleSignOn", this::saveSingleSignOn)
                .on("removeSingleSignOn", this::removeSingleSignOn)
                .on("getSignOnOffer", this::getSignOnOffer)
                .on("beginSingleSignOn", this::beginSingleSignOn)
                .on("finishSingleSignOn", this::finishSingleSignOn);
    }

    public void mount(Pages pages) {
        for (var path : List.of("/o/:slug/sign-in", "/o/:slug/single-sign-on", "/sign-in/organisation"))
            pages.on(path, visit -> Page.of("Plenary", "Sign in.").notForSearch());
    }

    private record GrantShape(String value, String role) {}

    private record SettingsShape(String issuer, String clientId, String claim, List<GrantShape> roles, boolean active) {
        static SettingsShape of(SignOn one) {
            var roles = one.grants().stream()
                    .map(grant -> new GrantShape(grant.value(), grant.role().word()))
                    .toList();
            return new SettingsShape(one.issuer().toString(), one.clientId(), one.claim(), roles, one.active());
        }
    }

    private record StandingShape(String returnTo, Optional<SettingsShape> settings) {}

    private Reply getSingleSignOn(Request request) {
        var settings = signOns.get(request.caller(), request.part("slug")).map(SettingsShape::of);
        return Reply.ok(new StandingShape(SignOnFlow.returnTo(origin), settings));
    }

    private record Wish(
            String issuer,
            String clientId,
            Optional<String> clientSecret,
            String claim,
            List<GrantShape> roles,
            boolean active) {
        SignOn signOn() {
            var grants = roles.stream()
                    .map(one -> new Grant(one.value(), Role.of(one.role())))
                    .toList();
            return new SignOn(address(), clientId.strip(), claim.strip(), grants, active);
        }

        private URI address() {
            try {
                return URI.create(issuer.strip());
            } catch (IllegalArgumentException malformed) {
                throw Refusal.field("/issuer", "This issuer does not answer as it should.");
            }
        }
    }

    private Reply saveSingleSignOn(Request request) {
        var wish = request.body(Wish.class);
        signOns.save(request.caller(), request.part("slug"), wish.signOn(), wish.clientSecret());
        return getSingleSignOn(request);
    }

    private Reply removeSingleSignOn(Request request) {
        signOns.remove(request.caller(), request.part("slug"));
        return Reply.done();
    }

    private Reply getSignOnOffer(Request request) {
        return Reply.ok(Map.of(
                "name", signOns.offer(request.part("slug")).organisation().name()));
    }

    private record Next(Optional<String> next) {}

    private Reply beginSingleSignOn(Request request) {
        var sender = request.sender();
        var browser = sender.browser().isEmpty() ? Secrets.token() : sender.browser();
        var next = request.body(Next.class).next().map(NextPage::of);
        var url = flow.begin(request.part("slug"), next, from(request, browser));
        return SignInCookies.name(Reply.json(201, Map.of("url", url)), browser);
    }

    private record Back(String state, String code, Optional<String> iss) {}

    private record ArrivalShape(Optional<Me> me, Optional<String> look, Optional<String> next) {}

    private Reply finishSingleSignOn(Request request) {
        var body = request.body(Back.class);
        var back = new SignOnFlow.Back(body.state(), body.code(), body.iss());
        var arrival = flow.finish(back, from(request, request.sender().browser()));
        var look = arrival.begun().isPresent() ? Optional.<String>empty() : Optional.of("mail");
        var reply = Reply.ok(new ArrivalShape(arrival.begun().map(me::of), look, arrival.next()));
        return arrival.begun().map(begun -> SignInCookies.set(reply, begun)).orElse(reply);
    }

    private static From from(Request request, String browser) {
        var sender = request.sender();
        return new From(request.caller(), sender.address(), sender.agent(), browser, sender.locale());
    }
}
