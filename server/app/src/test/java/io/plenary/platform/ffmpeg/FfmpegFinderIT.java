package io.plenary.platform.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegFinderIT {
    @TempDir
    Path folder;

    @Test
    void without_one_on_the_path_the_bundled_one_runs() {
        Ffmpeg found = new FfmpegFinder(Optional.empty(), "", folder.resolve("cache")).find();
        assertTrue(found.origin().startsWith("bundled"), found.origin());
        assertTrue(Files.isExecutable(found.program()));
    }

    @Test
    void two_that_unpack_at_once_both_have_it() throws Exception {
        Callable<Path> unpacked =
                () -> new BundledFfmpeg(folder).lgpl().orElseThrow().program();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(List.of(unpacked, unpacked))) assertTrue(Files.isExecutable(one.get()));
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void the_bundled_one_asks_the_machine_for_no_desktop_library() throws Exception {
        Candidate bundled = new BundledFfmpeg(folder).lgpl().orElseThrow();
        ProcessBuilder loader = new ProcessBuilder("ldd", bundled.program().toString());
        loader.environment().put("LD_LIBRARY_PATH", bundled.libraryPath());
        Process ldd = loader.redirectErrorStream(true).start();
        String libraries = new String(ldd.getInputStream().readAllBytes());
        for (StandInLibrary standIn : StandInLibrary.DESKTOP) {
            assertTrue(libraries.contains(standIn.soname() + " => " + folder), libraries);
        }
        assertTrue(!libraries.contains("no version information"), libraries);
    }

    @Test
    void both_bundled_builds_have_what_the_stage_needs() {
        BundledFfmpeg bundled = new BundledFfmpeg(folder);
        Proof proof = new Proof(folder);
        for (Candidate candidate :
                List.of(bundled.lgpl().orElseThrow(), bundled.fixed().orElseThrow())) {
            assertEquals(Proof.Verdict.Usable.class, proof.of(candidate).getClass(), candidate.origin());
        }
    }

    @Test
    void a_configured_path_is_the_only_one_tried() {
        FfmpegFinder finder = new FfmpegFinder(Optional.of(folder.resolve("nowhere")), "", folder);
        FfmpegMissing missing = assertThrows(FfmpegMissing.class, finder::find);
        assertTrue(missing.getMessage().contains("configured: no executable file"), missing.getMessage());
    }

    @Test
    void a_program_that_only_bears_the_name_is_put_aside() throws Exception {
        Path liar = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\necho I am no ffmpeg\n");
        Files.setPosixFilePermissions(liar, PosixFilePermissions.fromString("rwxr-xr-x"));
        Ffmpeg found = new FfmpegFinder(Optional.empty(), folder.toString(), folder.resolve("cache")).find();
        assertTrue(found.origin().startsWith("bundled"), found.origin());
    }

    @Test
    void a_run_on_foreign_input_sees_no_network_where_the_system_permits() throws Exception {
        Ffmpeg found = new FfmpegFinder(Optional.empty(), "", folder).find();
        org.junit.jupiter.api.Assumptions.assumeTrue(found.cutsNetwork(), "namespaces are not permitted here");
        Process process = found.onForeignInput(List.of("-i", "tcp://127.0.0.1:9", "-f", "null", "-"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertTrue(said.contains("Network is unreachable"), said);
    }
}
