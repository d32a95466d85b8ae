package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class OptimisingCompilerTest {
    private static final int NICE = 16;
    /** Tests run without the optimising one; the quick one stands in its place. */
    private static final String COMPILER = "C1 CompilerThre";

    @Test
    void it_alone_becomes_nicer_than_what_serves() throws IOException {
        var before = niceness();
        assertTrue(OptimisingCompiler.giveWay(COMPILER) > 0, "a compiler thread was found");
        var after = niceness();
        var changed = 0;
        for (var name : before.keySet()) {
            if (name.startsWith(COMPILER)) {
                assertEquals(Math.min(19, before.get(name) + 10), after.getOrDefault(name, 19), name);
                changed++;
            } else assertEquals(before.get(name), after.getOrDefault(name, before.get(name)), name);
        }
        assertTrue(changed > 0, before.toString());
    }

    /** By name and number of each thread, as /proc says it. */
    private static TreeMap<String, Integer> niceness() throws IOException {
        var found = new TreeMap<String, Integer>();
        try (var threads = Files.list(Path.of("/proc/self/task"))) {
            for (var thread : threads.toList()) {
                try {
                    var stat = Files.readString(thread.resolve("stat"));
                    var name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                    found.put(name + " " + thread.getFileName(), Integer.parseInt(fields[NICE]));
                } catch (IOException ended) {
                    assertTrue(Files.notExists(thread), ended::toString);
                }
            }
        }
        return found;
    }
}
