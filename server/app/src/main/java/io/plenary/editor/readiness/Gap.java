package io.plenary.editor.readiness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is missing.
 *
 * @param blocking it cannot be done without; the rest is advice
 * @param count of sessions or questions, where it is about several
 */
public record Gap(Code code, Before before, boolean blocking, Optional<Integer> count) {

    /** By when it is to be mended. */
    public enum Before {
        PUBLISHING,
        LIVE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is, in the order in which it is told. */
    public enum Code {
        PAST,
        VENUE_MISSING,
        FORM_MISSING,
        DEADLINE_LATE,
        SUMMARY_MISSING,
        DESCRIPTION_MISSING,
        LANGUAGE_MISSING,
        CONTACT_MISSING,
        SESSIONS_MISSING,
        SESSIONS_OUTSIDE,
        SPEAKERS_MISSING,
        PLAN_UNRELEASED,
        SEATS_UNLIMITED,
        TRANSLATIONS_MISSING,
        PRIVACY_MISSING,
        IMPRINT_MISSING,
        MAIL_MISSING,
        HOSTS_MISSING,
        MEETINGS_MISSING,
        RECORDING_UNSAID,
        AGREEMENTS_MISSING;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Gap blocking(Code code) {
        return new Gap(code, Before.PUBLISHING, true, Optional.empty());
    }

    static Gap advice(Code code) {
        return new Gap(code, Before.PUBLISHING, false, Optional.empty());
    }

    static Gap advice(Code code, int count) {
        return new Gap(code, Before.PUBLISHING, false, Optional.of(count));
    }

    static Gap beforeLive(Code code, boolean blocking, int count) {
        return new Gap(code, Before.LIVE, blocking, Optional.of(count));
    }
}
