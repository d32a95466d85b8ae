package io.plenary.catalogue;

import io.plenary.platform.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which events somebody wants to see: any of the choices of one facet, and something of every facet that has choices.
 *
 * @param words to be found; empty for none
 * @param after where the page before ended
 * @param limit 1 to 200
 */
public record EventFilter(
        String words,
        When when,
        Sort sort,
        Map<Facet, List<String>> choices,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<ListPlace> after,
        int limit) {
    private static final int MOST_CHOICES = 20;
    private static final int MOST = 200;
    private static final String CHOICE = "[a-z0-9-]{1,80}";

    /** Which part of the catalogue. */
    public enum When {
        UPCOMING,
        LIVE,
        PAST,
        ALL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which order. */
    public enum Sort {
        SOONEST,
        NEWEST,
        RELEVANCE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everything of one organisation. */
    static EventFilter ofOrganisation(String slug, int limit) {
        return of(Map.of("organisation", slug), When.ALL, limit);
    }

    /** From the parameters of an address; what it does not know is left alone. @throws Refusal validation */
    public static EventFilter of(Map<String, String> query, When otherwise, int limit) {
        var words = AskedWords.of(query.getOrDefault("q", "")).text();
        var choices = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var chosen = choices(query.getOrDefault(facet.word(), ""), facet);
            if (!chosen.isEmpty()) choices.put(facet, chosen);
        }
        return new EventFilter(
                words,
                word(query, "when", When.class).orElse(otherwise),
                word(query, "sort", Sort.class).orElse(words.isEmpty() ? Sort.SOONEST : Sort.RELEVANCE),
                choices,
                day(query, "from"),
                day(query, "to"),
                Optional.ofNullable(query.get("after")).map(ListPlace::of),
                Math.clamp(limit, 1, MOST));
    }

    private static List<String> choices(String joined, Facet facet) {
        var chosen = List.of(joined.split(",")).stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
        if (chosen.size() > MOST_CHOICES || !chosen.stream().allMatch(one -> one.matches(CHOICE)))
            throw Refusal.field("/" + facet.word(), "This value is not accepted.");
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> word(Map<String, String> query, String name, Class<E> type) {
        var word = query.get(name);
        if (word == null) return Optional.empty();
        try {
            return Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.field("/" + name, "This is none of the possible values.");
        }
    }

    private static Optional<LocalDate> day(Map<String, String> query, String name) {
        try {
            return Optional.ofNullable(query.get(name)).map(LocalDate::parse);
        } catch (DateTimeException none) {
            throw Refusal.field("/" + name, "This is no date.");
        }
    }

    /** The same with the organisations at other addresses. */
    EventFilter ofOrganisations(List<String> slugs) {
        var others = new EnumMap<>(choices);
        others.put(Facet.ORGANISATION, slugs);
        return new EventFilter(words, when, sort, others, from, to, after, limit);
    }

    /** The choices by the words of their facets. */
    Map<String, List<String>> chosen() {
        return choices.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().word(), Map.Entry::getValue));
    }

    /** Whether anything narrows it. */
    boolean isWide() {
        return words.isEmpty() && choices.isEmpty() && from.isEmpty() && to.isEmpty() && when == When.ALL;
    }

    /** The same as a query with its question mark, to be written into addresses. @param language or empty */
    public String query(String language) {
        var query = new StringBuilder();
        if (!words.isEmpty()) add(query, "q", words);
        if (when != When.ALL) add(query, "when", when.word());
        for (var facet : Facet.values())
            if (choices.containsKey(facet)) add(query, facet.word(), String.join(",", choices.get(facet)));
        from.ifPresent(day -> add(query, "from", day.toString()));
        to.ifPresent(day -> add(query, "to", day.toString()));
        if (!language.isEmpty()) add(query, "lang", language);
        return query.toString();
    }

    /** The one organisation that it is narrowed to, if it is. */
    public Optional<String> organisation() {
        return Optional.of(choices.getOrDefault(Facet.ORGANISATION, List.of()))
                .filter(chosen -> chosen.size() == 1)
                .map(List::getFirst);
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ","));
    }
}
