package io.plenary.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The server's own words: mail and problem sentences in locale/*.properties, English where a language has none. */
public final class Words {
    /** Languages kept complete; a test holds every file to the keys of English. */
    public static final List<String> LANGUAGES = List.of("en", "ro", "de", "fr", "es");

    private record Place(String locale, String key) {}

    private final Map<String, Properties> languages = new HashMap<>();
    private final Map<Place, Sentence> read = new ConcurrentHashMap<>();

    public Words() {
        for (var language : LANGUAGES) languages.put(language, read(language));
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream("/locale/" + language + ".properties")) {
            if (in == null) throw new IllegalStateException("no words for " + language);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    /** The sentence in the language, in English otherwise, empty when neither has it. */
    public Optional<String> sentence(String locale, String key) {
        var own = languages.getOrDefault(language(locale), languages.get("en")).getProperty(key);
        return Optional.ofNullable(own != null ? own : languages.get("en").getProperty(key));
    }

    /** With {0}, {1}… filled in as plain text. @throws IllegalArgumentException for a key that English lacks */
    public String fill(String locale, String key, Object... values) {
        // Only what is ours to count is kept: a locale is anything that somebody says of themselves.
        var place = new Place(locale, key);
        var kept = LANGUAGES.contains(locale) ? read.computeIfAbsent(place, this::read) : read(place);
        return kept.fill(values);
    }

    private Sentence read(Place place) {
        var pattern = sentence(place.locale(), place.key())
                .orElseThrow(() -> new IllegalArgumentException("no words for " + place.key()));
        return new Sentence(pattern, Locale.forLanguageTag(place.locale()));
    }

    /** {@code ro-RO} → {@code ro}; unknown → {@code en}. */
    public static String language(String locale) {
        var two = locale.length() >= 2 ? locale.substring(0, 2).toLowerCase(Locale.ROOT) : "en";
        return LANGUAGES.contains(two) ? two : "en";
    }
}
