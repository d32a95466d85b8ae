package io.plenary.accounts.factor;

import io.plenary.accounts.Audit;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;

/** What every kind of second factor asks before it is tried, and does once it is given. */
final class StepUp {
    private static final Limit TRIES = new Limit("second factor, person", 5, 5, Duration.ofMinutes(15));
    private static final Limit NETWORK = new Limit("second factor, network", 20, 20, Duration.ofMinutes(15));

    private final Db db;
    private final SignInService signIns;
    private final RateLimits limits;

    StepUp(Db db, SignInService signIns, RateLimits limits) {
        this.db = db;
        this.signIns = signIns;
        this.limits = limits;
    }

    boolean isGiven(SignedIn mine) {
        return signIns.isFactored(mine.signIn());
    }

    void requireGiven(SignedIn mine) {
        if (!isGiven(mine)) throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
    }

    /** Before a try is looked at, so that many at once guess no more often than one after the other. */
    void count(SignedIn mine, From from) {
        limits.take(NETWORK, from.network());
        limits.take(TRIES, mine.person().toString());
    }

    Refusal failed(SignedIn mine, ErrorCode code) {
        new Audit(db).write(mine.person(), "second-factor.failed", mine.signIn().toString());
        return new Refusal(code);
    }

    /** More may be done from here on, so another sign-in takes the place of this one (ASVS 7.2.4). */
    Begun begin(Caller caller, SignedIn mine, From from) {
        return signIns.signIn(caller, mine.person(), Reach.FULL, from.agent());
    }
}
