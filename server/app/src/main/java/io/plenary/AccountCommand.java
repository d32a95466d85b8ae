package io.plenary;

import io.plenary.accounts.AccountService;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.platform.Db;
import io.plenary.platform.config.Config;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** {@code account disable|enable <mail address>}: who may not sign in here, until whoever runs the installation says so. */
final class AccountCommand {
    private static final Set<String> VERBS = Set.of("disable", "enable");

    private final Shell shell;

    AccountCommand(Shell shell) {
        this.shell = shell;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.size() != 2 || !VERBS.contains(arguments.getFirst())) {
            return shell.explain("usage: account disable|enable <mail address>");
        }
        var disable = arguments.getFirst().equals("disable");
        return shell.onDatabase(
                (config, db) -> set(config, db, EmailAddress.of(arguments.getLast()), disable),
                refusal -> "Nobody has this address.");
    }

    private void set(Config config, Db db, EmailAddress email, boolean disable) {
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, config.web().origin().toString(), Clock.systemUTC());
        try (var revocations = new Revocations(db, keys)) {
            var accounts = new AccountService(db, new SignInService(db, tokens, revocations));
            if (disable) accounts.disable(email);
            else accounts.enable(email);
        }
        shell.say(
                disable
                        ? email + " is disabled, and every sign-in with it has ended."
                        : email + " may sign in as before.");
    }
}
