package io.plenary.exchange.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages as codes, also where a file spells them out. */
final class LanguageWords {
    private static final Pattern CODE = Pattern.compile("([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?");
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> NAMES = names();

    private LanguageWords() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : CODES) {
            var language = Locale.of(code);
            names.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            names.put(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(names);
    }

    /** Such as {@code de} or {@code pt-BR}; absent for what is no language. */
    static Optional<String> of(String text) {
        var word = text.strip();
        var code = CODE.matcher(word);
        if (!code.matches()) return Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT)));
        var language = code.group(1).toLowerCase(Locale.ROOT);
        if (!CODES.contains(language)) return Optional.empty();
        return Optional.of(
                code.group(2) == null
                        ? language
                        : language + "-" + code.group(2).toUpperCase(Locale.ROOT));
    }
}
