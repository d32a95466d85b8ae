package io.plenary;

import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import io.plenary.privacy.policies.Policy;
import io.plenary.privacy.policies.PolicyService;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code publish-policy <kind> <language>=<file>…}: what the installation itself says; without a file it is taken down. */
final class PolicyCommand {
    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int CONFIGURATION = 78;
    private static final int LONGEST = 30_000;
    private static final Set<String> KINDS = Set.of("terms", "imprint", "privacy");
    private static final Pattern TEXT = Pattern.compile("([a-z]{2})=(.+)");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream mistakes;

    PolicyCommand(Map<String, String> environment, PrintStream out, PrintStream mistakes) {
        this.environment = environment;
        this.out = out;
        this.mistakes = mistakes;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        var texts = arguments.stream().skip(1).map(TEXT::matcher).toList();
        if (arguments.isEmpty()
                || !KINDS.contains(arguments.getFirst())
                || !texts.stream().allMatch(one -> one.matches())) {
            mistakes.println("usage: publish-policy terms|imprint|privacy <language>=<file>…");
            return USAGE;
        }
        try {
            var read = new ArrayList<Policy.Text>();
            for (var one : texts) read.add(new Policy.Text(one.group(1), wordsOf(Path.of(one.group(2)))));
            publish(arguments.getFirst(), read);
            return 0;
        } catch (IOException unreadable) {
            mistakes.println("This file cannot be read: " + unreadable.getMessage());
            return REFUSED;
        } catch (Refusal refusal) {
            mistakes.println("Each language stands here once.");
            return REFUSED;
        } catch (ConfigMistakes | CannotStart mistake) {
            mistakes.println(mistake.getMessage());
            return CONFIGURATION;
        }
    }

    private static String wordsOf(Path file) throws IOException {
        var words = Files.readString(file);
        if (words.length() > LONGEST) throw new IOException(file + " has more than 30,000 characters");
        return words;
    }

    private void publish(String kind, List<Policy.Text> texts) {
        var config = Config.read(environment, Path.of("").toAbsolutePath());
        CommandDatabase.open(config, db -> {
            new PolicyService(db, new OrganisationService(db)).publishForAll(kind, texts);
            return null;
        });
        out.println(texts.isEmpty() ? "It is taken down." : "It is published, and the version before is kept.");
    }
}
