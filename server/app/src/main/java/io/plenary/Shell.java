package io.plenary;

import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Where a command was called: its settings, where it says what it did, and where what went wrong; with the exit codes. */
record Shell(Map<String, String> environment, PrintStream out, PrintStream mistakes) {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int CONFIGURATION = 78;

    interface Work {
        void on(Config config, Db db);
    }

    /** @param sentence what a refusal means here; @return the exit code */
    int onDatabase(Work work, Function<Refusal, String> sentence) {
        try {
            var config = Config.read(environment, Path.of("").toAbsolutePath());
            CommandDatabase.open(config, db -> {
                work.on(config, db);
                return null;
            });
            return DONE;
        } catch (Refusal refusal) {
            return refuse(sentence.apply(refusal));
        } catch (ConfigMistakes | CannotStart mistake) {
            mistakes.println(mistake.getMessage());
            return CONFIGURATION;
        }
    }

    void say(String done) {
        out.println(done);
    }

    int refuse(String why) {
        mistakes.println(why);
        return REFUSED;
    }

    /** The words were not those of a command. */
    int explain(String how) {
        mistakes.println(how);
        return USAGE;
    }
}
