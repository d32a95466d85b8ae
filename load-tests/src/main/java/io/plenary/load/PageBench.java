package io.plenary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Pages measured in a browser by the web client's own scripts. */
final class PageBench {

    private static final Path SCRIPTS = Path.of("web-client/e2e");
    private static final int BOUND_SECONDS = 150;

    private PageBench() {}

    static Check event() throws IOException, InterruptedException {
        return run("measure.mjs", "event page: first paint, scripts until usable");
    }

    static Check programme() throws IOException, InterruptedException {
        return run("measureProgramme.mjs", "programme of 1,100 sessions: first paint, frames, filter");
    }

    static Check registrations() throws IOException, InterruptedException {
        return run("measureRegistrations.mjs", "list of 5,000 registrations: frames, search, order, rows drawn");
    }

    /** The script says its figures and goals itself; its exit code says whether they were reached. */
    private static Check run(String script, String figure) throws IOException, InterruptedException {
        if (!Files.exists(SCRIPTS.resolve(script))) {
            return Check.told(figure, "not measured: no " + SCRIPTS.resolve(script));
        }
        Machine machine = Machine.watched();
        Process process = new ProcessBuilder("node", script)
                .directory(SCRIPTS.toFile())
                .inheritIO()
                .start();
        if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)) {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
            return Check.judged(figure, "see above", "not within " + BOUND_SECONDS + " s", false);
        }
        boolean reached = process.exitValue() == 0;
        return Check.judged(figure, "see above", "exit code " + process.exitValue(), reached)
                .unless(Machine.isDisturbed(machine.others()));
    }
}
