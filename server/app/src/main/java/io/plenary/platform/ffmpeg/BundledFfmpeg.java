package io.plenary.platform.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Unpacks the builds that travel in jars, once for each version, into the data folder. */
final class BundledFfmpeg {
    private static final String LGPL_FOLDER = "org/bytedeco/ffmpeg/linux-x86_64/";
    private static final String STATIC_FOLDER = "ws/schild/jave/nativebin/";
    private static final String STATIC_PROGRAM = "ffmpeg-amd64";

    private final Path cache;

    BundledFfmpeg(Path cache) {
        this.cache = cache;
    }

    /** The LGPL build of current ffmpeg; runs where glibc is 2.35 or later. Empty when its jar is not there. */
    Optional<Candidate> lgpl() {
        return unpack(LGPL_FOLDER, "ffmpeg", StandInLibrary.DESKTOP)
                .map(folder -> new Candidate("bundled, LGPL", folder.resolve("ffmpeg"), folder.toString()));
    }

    /** A static build of ffmpeg 4.4 for systems too old for the other one. Empty when its jar is not there. */
    Optional<Candidate> fixed() {
        return unpack(STATIC_FOLDER, STATIC_PROGRAM, List.of())
                .map(folder -> new Candidate("bundled, static, GPL", folder.resolve(STATIC_PROGRAM)));
    }

    private Optional<Path> unpack(String inside, String program, List<StandInLibrary> standIns) {
        URL resource = BundledFfmpeg.class.getClassLoader().getResource(inside + program);
        if (resource == null) {
            return Optional.empty();
        }
        try {
            JarURLConnection connection = (JarURLConnection) resource.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                Path target = cache.resolve(folderName(jar, standIns));
                if (!Files.isExecutable(target.resolve(program))) {
                    fill(target, jar, new Content(inside, program, standIns));
                }
                return Optional.of(target);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("The bundled ffmpeg could not be unpacked into " + cache, full);
        }
    }

    /** Says which build and which stand-ins it holds, so that a new version of either is unpacked anew. */
    private static String folderName(JarFile jar, List<StandInLibrary> standIns) {
        int mark = 1;
        for (StandInLibrary standIn : standIns) {
            mark = 31 * mark + Arrays.hashCode(standIn.bytes());
        }
        String name = Path.of(jar.getName()).getFileName().toString().replaceFirst("\\.jar$", "");
        return name + "-" + Integer.toHexString(mark);
    }

    private record Content(String inside, String program, List<StandInLibrary> standIns) {}

    /** Fills a folder beside the target and renames it, so that a cut-off unpacking is never taken for a whole one. */
    private void fill(Path target, JarFile jar, Content content) throws IOException {
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(content.inside()) && !entry.isDirectory())
                .filter(entry ->
                        isWanted(entry.getName().substring(content.inside().length()), content.program()))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream bytes = jar.getInputStream(entry)) {
                Files.copy(
                        bytes,
                        fresh.resolve(entry.getName().substring(content.inside().length())));
            }
        }
        for (StandInLibrary standIn : content.standIns()) {
            Files.write(fresh.resolve(standIn.soname()), standIn.bytes());
        }
        if (!fresh.resolve(content.program()).toFile().setExecutable(true)) {
            throw new IOException(fresh + " does not allow programs");
        }
        moveInto(fresh, target, content.program());
    }

    /** The Java bindings and ffprobe stay packed: we only run the program. */
    private static boolean isWanted(String name, String program) {
        return name.equals(program) || (name.contains(".so") && !name.startsWith("libjni") && !name.contains("/"));
    }

    /** Another process may have been quicker: what it left whole is in use by now and stays. */
    private static void moveInto(Path fresh, Path target, String program) throws IOException {
        if (Files.exists(target) && !Files.isExecutable(target.resolve(program))) {
            remove(target);
        }
        try {
            rename(fresh, target);
        } catch (FileSystemException taken) {
            if (!Files.isExecutable(target.resolve(program))) {
                throw taken;
            }
            remove(fresh);
        }
    }

    private static void rename(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException strangeFileSystem) {
            Files.move(fresh, target);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
