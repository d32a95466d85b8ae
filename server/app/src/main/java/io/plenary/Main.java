package io.plenary;

import io.plenary.platform.OptimisingCompiler;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The way in: reads the configuration, starts, and stops in order on SIGTERM; {@code import}, {@code reset-second-factor},
 * {@code publish-policy}, {@code organisation} and {@code account} are commands of their own.
 */
public final class Main {
    private static final int CONFIGURATION = 78;

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) serve();
        else command(arguments[0], List.of(arguments).subList(1, arguments.length));
    }

    private static void command(String name, List<String> words) {
        var shell = new Shell(System.getenv(), System.out, System.err);
        switch (name) {
            case "import" -> System.exit(new ImportCommand(shell).run(words));
            case "reset-second-factor" -> System.exit(new FactorCommand(shell).run(words));
            case "publish-policy" -> System.exit(new PolicyCommand(shell).run(words));
            case "account" -> System.exit(new AccountCommand(shell).run(words));
            case "organisation" -> System.exit(new HouseCommand(shell).run(words));
            default -> serve();
        }
    }

    private static void serve() {
        try {
            var web = Path.of(System.getProperty("plenary.web", "web-client/dist"));
            var server = Server.start(Config.read(System.getenv(), Path.of("")), web, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            Thread.ofVirtual().name("compiler-gives-way").start(OptimisingCompiler::giveWay);
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
