package io.plenary.organisations.hosts;

import io.plenary.accounts.NextPage;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Site;
import java.time.Duration;
import java.util.Optional;

/**
 * From an organisation's host to the main address, where people sign in, and back: whoever began in one browser gets, once
 * and within a minute, a sign-in in that browser. A code that somebody else was given is worth nothing there, so nobody can
 * be signed in as another without knowing.
 */
public final class HandOverService {
    private static final Limit ASKED = new Limit("hand-over, network", 100, 300, Duration.ofMinutes(15));
    private static final Limit FAILED = new Limit("hand-over, failures", 20, 20, Duration.ofMinutes(15));

    private final Parts parts;

    /** What it is made of. @param origin of the main address */
    public record Parts(Db db, SignInService signIns, OwnHosts hosts, RateLimits limits, String origin) {}

    public HandOverService(Parts parts) {
        this.parts = parts;
    }

    /** From where somebody asks. */
    record From(Caller before, Site site, String network, String agent, String browser) {}

    /** @return where the browser goes @throws Refusal not-found at the main address; rate-limited */
    String begin(Optional<NextPage> next, From from) {
        if (from.site().isMain()) throw new Refusal(ErrorCode.NOT_FOUND);
        parts.limits().take(ASKED, from.network());
        var wish = Secrets.token();
        new HandOverStore(parts.db()).begin(wish, from.site().host(), from.browser(), next.map(NextPage::value));
        return parts.origin() + "/sign-in/host/" + wish;
    }

    /** Where somebody is on the way to. */
    record Goal(String host, String organisation) {}

    /** @throws Refusal link-expired */
    Goal goal(String wish) {
        return new HandOverStore(parts.db())
                .findHost(wish)
                .flatMap(host -> parts.hosts().find(host).map(house -> new Goal(host, house.name())))
                .orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
    }

    /** By a press of whoever is signed in. @return where the browser goes @throws Refusal forbidden, link-expired */
    String give(Caller caller, String wish) {
        var mine = caller.requiredFull();
        goal(wish);
        var code = Secrets.token();
        var host = new HandOverStore(parts.db())
                .give(wish, code, mine.signIn())
                .orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
        return Site.originAt(parts.origin(), host) + "/sign-in/return#" + code;
    }

    /** A sign-in, and the page to go on with. */
    record Arrival(Begun begun, Optional<NextPage> next) {}

    /** @throws Refusal not-found at the main address; link-expired; rate-limited */
    Arrival arrive(String code, From from) {
        if (from.site().isMain()) throw new Refusal(ErrorCode.NOT_FOUND);
        var arrival = parts.db().transaction(tx -> new HandOverStore(tx)
                .takeBack(code)
                .filter(back -> back.isFor(from.site().host(), from.browser()))
                .flatMap(back -> parts.signIns()
                        .handOver(tx, back.signIn(), back.host(), from.agent())
                        .map(begun -> new Arrival(begun, back.next().map(NextPage::of)))));
        if (arrival.isEmpty()) {
            parts.limits().take(FAILED, from.network());
            throw new Refusal(ErrorCode.LINK_EXPIRED);
        }
        if (from.before().signedIn().isPresent()) parts.signIns().signOut(from.before());
        return arrival.get();
    }
}
