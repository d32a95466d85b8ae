package io.plenary.platform.ffmpeg;

import java.nio.file.Path;

/**
 * A program that may be a usable ffmpeg.
 *
 * @param origin in words, shown to people
 * @param program path of the program; need not exist
 * @param libraryPath folders for LD_LIBRARY_PATH, or empty
 */
record Candidate(String origin, Path program, String libraryPath) {

    Candidate(String origin, Path program) {
        this(origin, program, "");
    }
}
