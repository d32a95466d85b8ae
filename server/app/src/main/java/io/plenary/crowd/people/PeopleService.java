package io.plenary.crowd.people;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.RoomAccess;
import io.plenary.live.Standing;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.util.Optional;

/** Reading who is in the room, and choosing whether to be named there. */
public final class PeopleService {
    private final Parts parts;

    /** What it stands on. */
    public record Parts(Db db, RoomAccess access, Rosters rosters, PeopleNews news) {}

    /** What is looked for and from where on. @param words may be blank */
    public record Asked(String words, Optional<String> after, int limit) {}

    public PeopleService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal why the person may not listen here; validation */
    public PeoplePage.Answer page(Caller caller, SessionId session, Asked asked) {
        var person = caller.person();
        var standing = parts.access().of(caller, session);
        standing.refusal().ifPresent(PeopleService::refuse);
        var reader = new Roster.Reader(person, standing.rights().moderate());
        var wanted = new Roster.Wanted(asked.words(), asked.after(), asked.limit());
        return parts.rosters().of(session).page(reader, wanted).with(mine(standing, person));
    }

    private PeoplePage.Mine mine(Standing standing, PersonId person) {
        var byDefault = Rosters.namesByDefault(standing.session());
        var fixed = isStaff(standing)
                || parts.rosters()
                        .of(standing.session().id())
                        .find(person)
                        .filter(Present::stage)
                        .isPresent();
        if (fixed) return new PeoplePage.Mine(true, true, byDefault);
        var choice = new PeopleStore(parts.db()).choice(standing.session().eventId(), person);
        return new PeoplePage.Mine(choice.orElse(byDefault), false, byDefault);
    }

    private static boolean isStaff(Standing standing) {
        var rights = standing.rights();
        return rights.host() || rights.speak() || rights.moderate();
    }

    /**
     * For every room of the event; in the lobby already.
     *
     * @throws Refusal not-found; why the person may not enter, apart from the hour and the question about the recording
     */
    public void choose(Caller caller, SessionId session, boolean shown) {
        var person = caller.person();
        var standing = parts.access().of(caller, session);
        standing.refusal()
                .filter(code -> code != ErrorCode.NOT_OPEN && code != ErrorCode.CONSENT_NEEDED)
                .ifPresent(PeopleService::refuse);
        new PeopleStore(parts.db()).choose(standing.session().eventId(), person, shown);
        parts.news().chosen(person);
    }

    private static void refuse(ErrorCode code) {
        throw new Refusal(code);
    }
}
