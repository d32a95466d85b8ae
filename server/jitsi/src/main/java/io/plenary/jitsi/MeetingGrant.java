package io.plenary.jitsi;

import java.util.regex.Pattern;

/**
 * One person's permission to enter one room.
 *
 * <p>Everything here reaches every other person in the room when Prosody runs {@code presence_identity}. Hence an opaque
 * id, a name meant to be shown, and no field for an address.
 *
 * @param personId opaque, stable for one person, 1 to 64 of letters, digits, {@code . _ -}
 * @param displayName what others read, 1 to 120 characters; a mail address given for a name is cut before its {@code @}
 */
public record MeetingGrant(RoomName room, String personId, String displayName, MeetingRole role) {
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final int LONGEST_NAME = 120;

    /** @throws IllegalArgumentException for an id that is not opaque, or a name that is empty or too long */
    public MeetingGrant {
        if (!OPAQUE.matcher(personId).matches()) {
            throw new IllegalArgumentException(
                    "A person's id in a meeting token is opaque: letters, digits, . _ - only.");
        }
        var name = displayName.strip();
        displayName = MAIL_ADDRESS.matcher(name).matches() ? name.substring(0, name.indexOf('@')) : name;
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A display name has 1 to 120 characters.");
        }
    }
}
