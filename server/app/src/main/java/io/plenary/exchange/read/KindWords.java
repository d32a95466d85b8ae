package io.plenary.exchange.read;

import io.plenary.catalogue.SessionSummary.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other systems call the kinds of sessions. */
public final class KindWords {
    static final int LONGEST = 60;

    /** The first kind that has one of its words inside the text. */
    private static final List<Map.Entry<Kind, List<String>>> WORDS = List.of(
            Map.entry(Kind.KEYNOTE, List.of("keynote", "plenary", "plenum", "pléni")),
            Map.entry(Kind.LIGHTNING, List.of("lightning")),
            Map.entry(Kind.PANEL, List.of("panel", "podium")),
            Map.entry(Kind.DEBATE, List.of("debate", "discussion", "bof", "diskussion")),
            Map.entry(Kind.WORKSHOP, List.of("workshop", "hands-on", "hands_on", "tutorial", "sprint", "atelier")),
            Map.entry(Kind.WEBINAR, List.of("webinar")),
            Map.entry(Kind.BREAK, List.of("break", "lunch", "coffee", "pause", "déjeuner")),
            Map.entry(
                    Kind.SOCIAL,
                    List.of("concert", "djset", "dj set", "performance", "party", "social", "game", "music")),
            Map.entry(
                    Kind.TALK,
                    List.of(
                            "talk",
                            "lecture",
                            "devroom",
                            "maintrack",
                            "presentation",
                            "session",
                            "vortrag",
                            "conférence")));

    private KindWords() {}

    /** @param word the file's word for it; empty is a talk */
    public static Kind of(String word) {
        var lower = word.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) return Kind.TALK;
        for (var kind : Kind.values()) if (kind.word().equals(lower)) return kind;
        for (var entry : WORDS) if (entry.getValue().stream().anyMatch(lower::contains)) return entry.getKey();
        return Kind.OTHER;
    }

    /** The word itself where it says more than the kind. */
    public static Optional<String> name(String word) {
        var clean = CleanText.line(word, LONGEST);
        return Optional.of(clean).filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(of(name).word()));
    }
}
