package io.plenary;

import io.plenary.accounts.AccountService;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code account disable|enable <mail address>}: who may not sign in here, until whoever runs the installation says so. */
final class AccountCommand {
    private static final Set<String> VERBS = Set.of("disable", "enable");
    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int CONFIGURATION = 78;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream mistakes;

    AccountCommand(Map<String, String> environment, PrintStream out, PrintStream mistakes) {
        this.environment = environment;
        this.out = out;
        this.mistakes = mistakes;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.size() != 2 || !VERBS.contains(arguments.getFirst())) {
            mistakes.println("usage: account disable|enable <mail address>");
            return USAGE;
        }
        try {
            var email = EmailAddress.of(arguments.getLast());
            var config = Config.read(environment, Path.of("").toAbsolutePath());
            var disable = arguments.getFirst().equals("disable");
            CommandDatabase.open(config, db -> set(config, db, email, disable));
            return 0;
        } catch (Refusal refusal) {
            mistakes.println("Nobody has this address.");
            return REFUSED;
        } catch (ConfigMistakes | CannotStart mistake) {
            mistakes.println(mistake.getMessage());
            return CONFIGURATION;
        }
    }

    private Void set(Config config, Db db, EmailAddress email, boolean disable) {
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, config.web().origin().toString(), Clock.systemUTC());
        try (var revocations = new Revocations(db, keys)) {
            var accounts = new AccountService(db, new SignInService(db, tokens, revocations));
            if (disable) accounts.disable(email);
            else accounts.enable(email);
        }
        out.println(
                disable
                        ? email + " is disabled, and every sign-in with it has ended."
                        : email + " may sign in as before.");
        return null;
    }
}
