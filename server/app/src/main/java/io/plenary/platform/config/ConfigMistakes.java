package io.plenary.platform.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; carries every mistake found, never just the first. */
public final class ConfigMistakes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    ConfigMistakes(List<Mistake> mistakes) {
        super(sentence(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the settings' table, at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String sentence(List<Mistake> mistakes) {
        String count = mistakes.size() == 1 ? "one setting is" : mistakes.size() + " settings are";
        return mistakes.stream()
                .map(mistake -> "  " + mistake)
                .collect(Collectors.joining("\n", "Plenary does not start, because " + count + " wrong:\n", ""));
    }
}
