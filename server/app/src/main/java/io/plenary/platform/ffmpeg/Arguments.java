package io.plenary.platform.ffmpeg;

import java.util.ArrayList;
import java.util.List;

/** A command line put together from fixed words and from values; no shell ever reads it. */
public final class Arguments {
    private final List<String> all = new ArrayList<>();

    private Arguments() {}

    /** Begins with these words, which stand apart by spaces. */
    public static Arguments words(String words) {
        return new Arguments().and(words);
    }

    /** Adds fixed words. */
    public Arguments and(String words) {
        all.addAll(List.of(words.strip().split("\\s+")));
        return this;
    }

    /** Adds one argument as it is, whatever it contains. */
    public Arguments value(Object value) {
        all.add(value.toString());
        return this;
    }

    public List<String> list() {
        return List.copyOf(all);
    }
}
