package io.plenary;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.accounts.factor.FactorService;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code reset-second-factor <mail address>}: where an owner lost theirs and no other owner is left to help. */
final class FactorCommand {
    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int CONFIGURATION = 78;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream mistakes;

    FactorCommand(Map<String, String> environment, PrintStream out, PrintStream mistakes) {
        this.environment = environment;
        this.out = out;
        this.mistakes = mistakes;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            mistakes.println("usage: reset-second-factor <mail address>");
            return USAGE;
        }
        try {
            var email = EmailAddress.of(arguments.getFirst());
            var config = Config.read(environment, Path.of("").toAbsolutePath());
            CommandDatabase.open(config, db -> reset(config, db, email));
            return 0;
        } catch (Refusal refusal) {
            mistakes.println("Nobody has this address.");
            return REFUSED;
        } catch (ConfigMistakes | CannotStart mistake) {
            mistakes.println(mistake.getMessage());
            return CONFIGURATION;
        }
    }

    private Void reset(Config config, Db db, EmailAddress email) {
        var person = new PersonService(db, new OrganisationService(db))
                .find(email)
                .orElseThrow(() -> new Refusal(io.plenary.contract.ErrorCode.NOT_FOUND));
        var keys = new SignInKeys(db);
        var clock = Clock.systemUTC();
        var tokens = new SignInTokens(keys, config.web().origin().toString(), clock);
        try (var revocations = new Revocations(db, keys)) {
            var signIns = new SignInService(db, tokens, revocations);
            new FactorService(db, signIns, new RateLimits(clock, false)).reset(person.id());
        }
        out.println("The second factor of " + email + " is gone, and every sign-in with it.");
        return null;
    }
}
