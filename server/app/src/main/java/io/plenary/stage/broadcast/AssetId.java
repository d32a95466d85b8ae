package io.plenary.stage.broadcast;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a folder of media. Random, so that no name leads to another; it is still no right to read.
 *
 * @param value 32 hexadecimal digits in lower case, 128 bits
 */
public record AssetId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public AssetId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An asset id has 32 hexadecimal digits");
        }
    }

    public static AssetId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new AssetId(HexFormat.of().formatHex(bytes));
    }

    /** Empty for text of another form. */
    public static Optional<AssetId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AssetId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
