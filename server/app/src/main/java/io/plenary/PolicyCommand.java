package io.plenary;

import io.plenary.organisations.OrganisationService;
import io.plenary.privacy.policies.Policy;
import io.plenary.privacy.policies.PolicyService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code publish-policy <kind> <language>=<file>…}: what the installation itself says; without a file it is taken down. */
final class PolicyCommand {
    private static final int LONGEST = 30_000;
    private static final Set<String> KINDS = Set.of("terms", "imprint", "privacy");
    private static final Pattern TEXT = Pattern.compile("([a-z]{2})=(.+)");

    private final Shell shell;

    PolicyCommand(Shell shell) {
        this.shell = shell;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        var texts = arguments.stream().skip(1).map(TEXT::matcher).toList();
        if (arguments.isEmpty()
                || !KINDS.contains(arguments.getFirst())
                || !texts.stream().allMatch(one -> one.matches())) {
            return shell.explain("usage: publish-policy terms|imprint|privacy <language>=<file>…");
        }
        try {
            var read = new ArrayList<Policy.Text>();
            for (var one : texts) read.add(new Policy.Text(one.group(1), wordsOf(Path.of(one.group(2)))));
            return publish(arguments.getFirst(), read);
        } catch (IOException unreadable) {
            return shell.refuse("This file cannot be read: " + unreadable.getMessage());
        }
    }

    private static String wordsOf(Path file) throws IOException {
        var words = Files.readString(file);
        if (words.length() > LONGEST) throw new IOException(file + " has more than 30,000 characters");
        return words;
    }

    private int publish(String kind, List<Policy.Text> texts) {
        return shell.onDatabase(
                (config, db) -> {
                    new PolicyService(db, new OrganisationService(db)).publishForAll(kind, texts);
                    shell.say(
                            texts.isEmpty() ? "It is taken down." : "It is published, and the version before is kept.");
                },
                refusal -> "Each language stands here once.");
    }
}
