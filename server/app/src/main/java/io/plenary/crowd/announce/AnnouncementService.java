package io.plenary.crowd.announce;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.RoomAccess;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Saying something to a session, an event or everybody, and taking it back. */
public final class AnnouncementService {
    private static final int MOST_CHARACTERS = 280;
    private static final Limit SAYING = new Limit("announcements", 10, 1, Duration.ofSeconds(10));

    private final Parts parts;

    /** What it stands on. */
    public record Parts(Db db, EventService events, RoomAccess access, RateLimits limits, AnnouncementNews news) {}

    public AnnouncementService(Parts parts) {
        this.parts = parts;
    }

    /** What is to be said, from one session's room. */
    public record Words(Announcement.Scope scope, String text, Optional<String> link) {}

    /** @param announcements newest first; @param scopes to whom the asking person may speak from here */
    public record Listed(List<Announcement> announcements, List<Announcement.Scope> scopes) {}

    /**
     * To the session by those who moderate it, to its event by those who organise it, to everybody by owners of the house
     * that runs the installation.
     *
     * @throws Refusal not-found; forbidden; validation; rate-limited
     */
    public Announcement announce(Caller caller, SessionId session, Words words) {
        var who = caller.required();
        var standing = parts.access().of(caller, session);
        if (!mayAnnounce(caller, standing, words.scope())) throw new Refusal(ErrorCode.FORBIDDEN);
        var text = SaidText.of(words.text(), MOST_CHARACTERS, ErrorCode.VALIDATION);
        if (!words.link().map(Announcement::isOwnPath).orElse(true))
            throw Refusal.field("/link", "Only addresses of this installation, such as /e/open-day.");
        parts.limits().take(SAYING, who.person().toString());
        var facts = standing.session();
        var isSession = words.scope() == Announcement.Scope.SESSION;
        var isEvent = words.scope() == Announcement.Scope.EVENT;
        var meant = new Announcement.Meant(
                isEvent ? Optional.of(facts.eventId()) : Optional.empty(),
                isSession ? Optional.of(session) : Optional.empty(),
                who.person());
        var id = AnnouncementId.next();
        var store = new AnnouncementStore(parts.db());
        store.insert(new Announcement(id, words.scope(), text, words.link(), who.name(), facts.starts(), meant, false));
        parts.news().changed();
        return store.find(id).orElseThrow();
    }

    private boolean mayAnnounce(Caller caller, Standing standing, Announcement.Scope scope) {
        return switch (scope) {
            case SESSION -> standing.rights().moderate();
            case EVENT -> caller.organises(standing.session().organisationId());
            case EVERYBODY ->
                isOwner(caller)
                        && new AnnouncementStore(parts.db())
                                .house()
                                .filter(house -> caller.has(house, Role.OWNER))
                                .isPresent();
        };
    }

    /** Of any organisation: nobody else is looked up as an owner of the house. */
    private static boolean isOwner(Caller caller) {
        return caller.signedIn().stream()
                .flatMap(who -> who.roles().keySet().stream())
                .anyMatch(organisation -> caller.has(organisation, Role.OWNER));
    }

    /** By its author alone. @throws Refusal not-found, for everybody else too */
    public void withdraw(Caller caller, AnnouncementId id) {
        var person = caller.person();
        var store = new AnnouncementStore(parts.db());
        store.find(id)
                .filter(one -> one.meant().author().equals(person))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        store.withdraw(id);
        parts.news().changed();
    }

    /** For lobby and room. @throws Refusal not-found; why the person may not enter, apart from the hour */
    public Listed ofSession(Caller caller, SessionId session) {
        caller.required();
        var standing = parts.access().of(caller, session);
        standing.refusal().filter(code -> code != ErrorCode.NOT_OPEN).ifPresent(code -> {
            throw new Refusal(code);
        });
        var scopes = Arrays.stream(Announcement.Scope.values())
                .filter(scope -> mayAnnounce(caller, standing, scope))
                .toList();
        return new Listed(current(standing.session().eventId(), Optional.of(session)), scopes);
    }

    /** For the event's page: what is said to the whole event, to everybody who sees it. @throws Refusal not-found */
    public Listed ofEvent(Caller caller, String slug) {
        return new Listed(current(parts.events().get(caller, slug).id(), Optional.empty()), List.of());
    }

    private List<Announcement> current(EventId event, Optional<SessionId> session) {
        return new AnnouncementStore(parts.db()).current(event, session);
    }
}
