package io.plenary.organisations.hosts;

import io.plenary.accounts.Me;
import io.plenary.accounts.MeService;
import io.plenary.accounts.NextPage;
import io.plenary.accounts.SignInCookies;
import io.plenary.organisations.hosts.HandOverService.From;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.platform.http.Site;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Own hosts and the way to a sign-in there, over HTTP. */
public final class HostRoutes {
    private final OwnHostService hosts;
    private final HandOverService handOvers;
    private final MeService me;
    private final String origin;

    /** @param origin of the main address */
    public HostRoutes(OwnHostService hosts, HandOverService handOvers, MeService me, String origin) {
        this.hosts = hosts;
        this.handOvers = handOvers;
        this.me = me;
        this.origin = origin;
    }

    public void mount(Operations operations) {
        operations
                .on("getOwnHost", this::getOwnHost)
                .on("claimOwnHost", this::claimOwnHost)
                .on("proveOwnHost", this::proveOwnHost)
                .on("takeOffOwnHost", this::takeOffOwnHost)
                .on("beginHandOver", this::beginHandOver)
                .on("getHandOver", request -> Reply.ok(handOvers.goal(request.part("wish"))))
                .on("giveHandOver", this::giveHandOver)
                .on("finishHandOver", this::finishHandOver);
    }

    public void mount(Pages pages) {
        for (var path : List.of("/o/:slug/host", "/sign-in/host/:wish", "/sign-in/return"))
            pages.on(path, visit -> Page.of("Plenary", "").notForSearch());
    }

    private record HostShape(
            String name,
            String state,
            String record,
            String value,
            Instant claimedAt,
            Optional<Instant> provenAt,
            Optional<Instant> missingSince) {
        static HostShape of(OwnHost one) {
            return new HostShape(
                    one.name().value(),
                    one.isProven() ? "proven" : "waiting",
                    one.name().record(),
                    one.proof(),
                    one.claimedAt(),
                    one.provenAt(),
                    one.missingSince());
        }
    }

    private record Standing(String target, Optional<String> address, Optional<HostShape> host) {}

    private Reply standing(Optional<OwnHost> host) {
        var address = host.filter(OwnHost::isProven)
                .map(one -> Site.originAt(origin, one.name().value()));
        return Reply.ok(new Standing(URI.create(origin).getHost(), address, host.map(HostShape::of)));
    }

    private Reply getOwnHost(Request request) {
        return standing(hosts.find(request.caller(), request.part("slug")));
    }

    private record Claim(String name) {}

    private Reply claimOwnHost(Request request) {
        var name = request.body(Claim.class).name();
        return standing(Optional.of(hosts.claim(request.caller(), request.part("slug"), name)));
    }

    private Reply proveOwnHost(Request request) {
        return standing(Optional.of(hosts.prove(request.caller(), request.part("slug"))));
    }

    private Reply takeOffOwnHost(Request request) {
        hosts.takeOff(request.caller(), request.part("slug"));
        return Reply.done();
    }

    private record Next(Optional<String> next) {}

    private Reply beginHandOver(Request request) {
        var browser = request.sender().browser().isEmpty()
                ? Secrets.token()
                : request.sender().browser();
        var next = request.body(Next.class).next().map(NextPage::of);
        var address = handOvers.begin(next, from(request, browser));
        return SignInCookies.name(Reply.json(201, Map.of("address", address)), browser);
    }

    private Reply giveHandOver(Request request) {
        return Reply.json(201, Map.of("address", handOvers.give(request.caller(), request.part("wish"))));
    }

    private record Code(String code) {}

    private Reply finishHandOver(Request request) {
        var arrival = handOvers.arrive(
                request.body(Code.class).code(), from(request, request.sender().browser()));
        Me mine = me.of(arrival.begun()).withNext(arrival.next());
        return SignInCookies.set(Reply.ok(mine), arrival.begun());
    }

    private static From from(Request request, String browser) {
        var sender = request.sender();
        return new From(request.caller(), sender.site(), sender.address(), sender.agent(), browser);
    }
}
