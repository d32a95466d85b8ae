package io.plenary.organisations;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Secrets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an organisation sorts its events by: one list for each facet, each in its own order and in several languages. */
public record Vocabulary(List<TermList> lists) {

    /** Which of the lists. */
    public enum Kind {
        TOPIC,
        AUDIENCE,
        INSTITUTION,
        JOB;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @param names by language, at least one; @param events that carry it */
    public record Term(Kind facet, String slug, Map<String, String> names, int events) {}

    /** @param version of these very terms: whoever saves others says which they saw */
    public record TermList(Kind facet, String version, List<Term> terms) {
        private static final int VERSION_BYTES = 8;

        static TermList of(Kind facet, List<Term> terms) {
            var written = terms.stream()
                    .map(term -> List.of(term.slug(), term.names()))
                    .toList();
            var hash = Secrets.hash(StrictJson.write(written));
            return new TermList(facet, HexFormat.of().formatHex(hash, 0, VERSION_BYTES), terms);
        }
    }

    /** Every list, also an empty one. */
    static Vocabulary of(List<Term> terms) {
        return new Vocabulary(Arrays.stream(Kind.values())
                .map(facet -> TermList.of(
                        facet,
                        terms.stream().filter(term -> term.facet() == facet).toList()))
                .toList());
    }

    TermList list(Kind facet) {
        return lists.get(facet.ordinal());
    }
}
