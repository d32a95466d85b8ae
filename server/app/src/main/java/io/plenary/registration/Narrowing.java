package io.plenary.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.SessionId;
import java.util.Locale;
import java.util.Optional;

/**
 * Which registrations organisers look at, and in which order.
 *
 * @param words in the name or the address
 * @param session that was chosen, of those with seats of their own
 * @param question whose plain answer is looked at, for {@code answer} and for the order by answers
 * @param answer the text, or the id of a choice
 */
public record Narrowing(
        Optional<String> words,
        Optional<String> state,
        Optional<String> mode,
        Optional<SessionId> session,
        Optional<String> question,
        Optional<String> answer,
        Sort sort,
        boolean backwards) {

    public enum Sort {
        TIME,
        NAME,
        STATE,
        ANSWER;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Sort of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** For {@code like}: what somebody typed stands for itself. */
    String pattern() {
        return words.map(one -> "%" + one.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .orElse("%");
    }
}
