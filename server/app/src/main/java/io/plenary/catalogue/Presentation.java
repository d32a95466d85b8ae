package io.plenary.catalogue;

import io.plenary.contract.StrictJson;
import io.plenary.organisations.Vocabulary;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

/**
 * What an event is sorted by, and its texts in other languages than its own.
 *
 * @param version of the two: whoever saves others says which they saw
 */
public record Presentation(String version, List<EventTerm> terms, List<EventText> texts) {
    private static final int VERSION_BYTES = 8;

    public record EventTerm(Vocabulary.Kind facet, String slug) {}

    /** Summary and description may be empty: then the event's own are shown. */
    public record EventText(String language, String title, String summary, String description) {
        public EventText {
            title = title.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
            summary = summary.strip();
            description = description.strip();
        }
    }

    /** @throws Refusal validation: two texts of one language, or a title that cannot be seen */
    public Presentation {
        var languages = new HashSet<String>();
        for (var n = 0; n < texts.size(); n++) {
            if (!languages.add(texts.get(n).language()))
                throw Refusal.field("/texts/" + n + "/language", "This is given twice.");
            if (texts.get(n).title().isEmpty()) throw Refusal.field("/texts/" + n + "/title", "A title is needed.");
        }
    }

    /** For the list of what was changed: its words, and by what it is sorted. */
    JsonObject told() {
        var told = new JsonObject()
                .put(
                        "terms",
                        new JsonArray(terms.stream()
                                .map(term -> term.facet().word() + ": " + term.slug())
                                .toList()));
        for (var text : texts)
            told.put(text.language(), new JsonArray(List.of(text.title(), text.summary(), text.description())));
        return told;
    }

    /** As it is kept. */
    static Presentation of(List<EventTerm> terms, List<EventText> texts) {
        var hash = Secrets.hash(StrictJson.write(List.of(terms, texts)));
        return new Presentation(HexFormat.of().formatHex(hash, 0, VERSION_BYTES), terms, texts);
    }
}
