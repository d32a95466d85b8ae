package io.plenary.jitsi;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The name of a Jitsi room. Whoever knows it and holds a token may enter, so it is drawn at random and never made from
 * a counter or a title; people read a session's title, not this.
 *
 * <p>Only {@code [a-z0-9-]}: Jitsi folds case and percent-encodes everything else before it compares the name with the
 * token's claim. At least {@value #LEAST_LENGTH} characters, the length at which a random one holds 128 bits.
 */
public record RoomName(String value) {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int RANDOM_BITS = 130;
    private static final int LEAST_LENGTH = RANDOM_BITS / BITS_PER_CHARACTER;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{" + (LEAST_LENGTH - 2) + ",62}[a-z0-9]");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException for any other character, the wildcard above all, and for a short name */
    public RoomName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A room name has 26 to 64 of a-z, 0-9 and inner dashes.");
        }
    }

    /** A name with 130 random bits. */
    public static RoomName random() {
        var name = new StringBuilder(LEAST_LENGTH);
        for (var i = 0; i < LEAST_LENGTH; i++) {
            name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RoomName(name.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
