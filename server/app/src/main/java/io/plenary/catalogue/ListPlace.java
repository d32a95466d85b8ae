package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of the catalogue ended, as a short text without meaning to others.
 *
 * @param part live, to come, past; @param key what sorts within a part
 */
public record ListPlace(int part, double key, EventId id) {

    /** @throws Refusal validation for a text that is none of ours */
    static ListPlace of(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|");
            return new ListPlace(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), EventId.of(parts[2]));
        } catch (RuntimeException foreign) {
            throw Refusal.field("/after", "This value is not accepted.");
        }
    }

    String text() {
        var plain = part + "|" + key + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
