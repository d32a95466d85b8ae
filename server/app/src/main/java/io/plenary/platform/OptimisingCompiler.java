package io.plenary.platform;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JVM's optimising compiler, which wants a quarter of a core when many people come at once, gives way to them: it is
 * nicer than what serves. What it compiles comes later and works as well. The JVM has an option for this, but that sets
 * all other threads to absolute priorities too.
 */
public final class OptimisingCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(OptimisingCompiler.class);
    private static final Path THREADS = Path.of("/proc/self/task");
    /** As the kernel cuts it after fifteen letters. */
    private static final String NAME = "C2 CompilerThre";

    private static final int OF_ONE_THREAD = 0;
    /** Against one thread that serves, a ninth of a core; threads it starts later inherit it. */
    private static final int NICER = 10;

    private static final int NICEST = 19;

    private OptimisingCompiler() {}

    /** Where there is no Linux nothing happens. @return how many threads became nicer */
    public static int giveWay() {
        return giveWay(NAME);
    }

    /** @param name of the threads that become nicer */
    static int giveWay(String name) {
        if (!Files.isDirectory(THREADS)) return 0;
        try {
            var linker = Linker.nativeLinker();
            var number = ValueLayout.JAVA_INT;
            var get = call(linker, "getpriority", FunctionDescriptor.of(number, number, number));
            var set = call(linker, "setpriority", FunctionDescriptor.of(number, number, number, number));
            var changed = 0;
            for (int thread : threads(name)) {
                var nice = (int) get.invokeExact(OF_ONE_THREAD, thread);
                if ((int) set.invokeExact(OF_ONE_THREAD, thread, Math.min(NICEST, nice + NICER)) == 0) changed++;
            }
            return changed;
        } catch (Throwable unable) {
            LOG.info("the compiler keeps its priority: {}", unable.toString());
            return 0;
        }
    }

    @SuppressWarnings("restricted") // two calls of the C library that every Linux has; infra/jvm.options allows it
    private static MethodHandle call(Linker linker, String name, FunctionDescriptor shape) {
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }

    private static List<Integer> threads(String name) throws IOException {
        var compilers = new ArrayList<Integer>();
        try (var all = Files.list(THREADS)) {
            for (var thread : all.toList())
                if (nameOf(thread).equals(name))
                    compilers.add(Integer.parseInt(thread.getFileName().toString()));
        }
        return compilers;
    }

    /** Empty of one that has ended meanwhile. */
    private static String nameOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }
}
