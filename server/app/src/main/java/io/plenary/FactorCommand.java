package io.plenary;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.accounts.factor.FactorService;
import io.plenary.contract.ErrorCode;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.Config;
import java.time.Clock;
import java.util.List;

/** {@code reset-second-factor <mail address>}: where an owner lost theirs and no other owner is left to help. */
final class FactorCommand {
    private final Shell shell;

    FactorCommand(Shell shell) {
        this.shell = shell;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            return shell.explain("usage: reset-second-factor <mail address>");
        }
        return shell.onDatabase(
                (config, db) -> reset(config, db, EmailAddress.of(arguments.getFirst())),
                refusal -> "Nobody has this address.");
    }

    private void reset(Config config, Db db, EmailAddress email) {
        var person = new PersonService(db, new OrganisationService(db))
                .find(email)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var keys = new SignInKeys(db);
        var clock = Clock.systemUTC();
        var tokens = new SignInTokens(keys, config.web().origin().toString(), clock);
        try (var revocations = new Revocations(db, keys)) {
            var signIns = new SignInService(db, tokens, revocations);
            new FactorService(db, signIns, new RateLimits(clock, false)).reset(person.id());
        }
        shell.say("The second factor of " + email + " is gone, and every sign-in with it.");
    }
}
