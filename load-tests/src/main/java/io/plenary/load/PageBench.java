package io.plenary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** First contentful paint and the scripts of the event page, measured by the web client's own script in a browser. */
final class PageBench {

    private static final Path SCRIPT = Path.of("web-client/e2e/measure.mjs");
    private static final int BOUND_SECONDS = 90;
    private static final String FIGURE = "event page: first paint, scripts until usable";

    private PageBench() {}

    /** The script says its figures and goals itself; its exit code says whether they were reached. */
    static Check run() throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            return Check.told(FIGURE, "not measured: no " + SCRIPT);
        }
        Machine machine = Machine.watched();
        Process process = new ProcessBuilder("node", SCRIPT.getFileName().toString())
                .directory(SCRIPT.getParent().toFile())
                .inheritIO()
                .start();
        if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)) {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
            return Check.judged(FIGURE, "see above", "not within " + BOUND_SECONDS + " s", false);
        }
        boolean reached = process.exitValue() == 0;
        return Check.judged(FIGURE, "see above", "exit code " + process.exitValue(), reached)
                .unless(Machine.isDisturbed(machine.others()));
    }
}
