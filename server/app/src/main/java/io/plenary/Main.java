package io.plenary;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.LoggerFactory;

/** The way in: reads the configuration, starts, and stops in order on SIGTERM. */
public final class Main {
    private static final int CONFIGURATION = 78;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var web = Path.of(System.getProperty("plenary.web", "web-client/dist"));
            var server = Server.start(Config.read(System.getenv(), Path.of("")), web, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            var config = server.config();
            System.out.println("Plenary is ready: " + config.web().origin());
            if (config.demo())
                System.out.println("Be anybody of the demo:  " + config.web().origin() + "/demo");
            server.ownerLink().ifPresent(link -> System.out.println("Nobody owns it yet. Become the owner: " + link));
        } catch (ConfigMistakes | CannotStart mistake) {
            System.err.println(mistake.getMessage());
            System.exit(CONFIGURATION);
        } catch (RuntimeException | Error unexpected) {
            // Threads of a half-started server would keep the process alive, and nobody would learn that it does not
            // work.
            LoggerFactory.getLogger(Main.class).error("Plenary could not start", unexpected);
            System.exit(1);
        }
    }
}
