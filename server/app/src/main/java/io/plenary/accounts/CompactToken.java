package io.plenary.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.StrictJson;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The three parts of a signed token (RFC 7515), read before its signature is looked at: at most 4,096 characters, each
 * part the one canonical spelling of its bytes, header and payload JSON objects that no two readers read differently.
 */
record CompactToken(JsonNode header, JsonNode payload) {
    private static final int LONGEST = 4_096;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    static Optional<CompactToken> of(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        try {
            bytes(form.group(3));
            var header = StrictJson.read(bytes(form.group(1)));
            var payload = StrictJson.read(bytes(form.group(2)));
            return Optional.of(new CompactToken(header, payload))
                    .filter(token -> header.isObject() && payload.isObject());
        } catch (IllegalArgumentException | StrictJson.BadJson broken) {
            return Optional.empty();
        }
    }

    /** Two spellings of one signature would be two tokens. */
    private static byte[] bytes(String part) {
        var bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part))
            throw new IllegalArgumentException("not canonical");
        return bytes;
    }
}
