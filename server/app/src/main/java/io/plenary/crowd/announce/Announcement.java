package io.plenary.crowd.announce;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.CrowdBody;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words to many.
 *
 * @param link a path of this installation
 * @param by name of who said it
 */
public record Announcement(
        AnnouncementId id,
        Scope scope,
        String text,
        Optional<String> link,
        String by,
        Instant at,
        @JsonIgnore Meant meant,
        @JsonIgnore boolean withdrawn) {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]{0,199}");

    /** Whom it is for. */
    public enum Scope {
        SESSION,
        EVENT,
        EVERYBODY;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Scope of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The event and session it is bound to, as far as its scope goes, and its author. */
    public record Meant(Optional<EventId> event, Optional<SessionId> session, PersonId author) {}

    /** Whether a link stays on this installation. */
    static boolean isOwnPath(String link) {
        return OWN_PATH.matcher(link).matches();
    }

    CrowdBody frame() {
        return withdrawn ? new CrowdBody.Withdrawn(id) : new CrowdBody.Announced(id, scope.word(), text, link, by, at);
    }
}
