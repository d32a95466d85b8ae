package io.plenary.forms;

import java.util.UUID;
import java.util.regex.Pattern;

/** A file as an answer names it: {@code id/name}, so that whoever reads answers reads what they are called. */
record AnswerFile(UUID id, String name) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[^/]{1,250}");
    private static final int NAME = 37;

    static boolean fits(String value) {
        return FORM.matcher(value).matches();
    }

    /** @param value that fits */
    static AnswerFile of(String value) {
        return new AnswerFile(UUID.fromString(value.substring(0, NAME - 1)), value.substring(NAME));
    }
}
