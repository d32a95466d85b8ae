package io.plenary.home;

import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.registration.MyRegistrations;
import java.time.InstantSource;
import java.util.List;

/** Reads somebody's home. */
public final class HomeService {
    private static final int FIRST = 20;

    private final HomeStore store;
    private final InstantSource clock;
    private final MyRegistrations registrations;

    public HomeService(Db db, InstantSource clock, MyRegistrations registrations) {
        this.store = new HomeStore(db);
        this.clock = clock;
        this.registrations = registrations;
    }

    /** @param registrations the first of those to come @param coming how many there are of those */
    record Home(
            List<OwnSession> now,
            List<OwnSession> next,
            List<OwnRecording> watching,
            List<MyRegistrations.Mine> registrations,
            int coming,
            int past) {}

    /** @throws Refusal auth-required */
    Home read(Caller caller, String language) {
        var person = caller.person();
        var now = clock.instant();
        var day = OwnDay.of(store.sessions(person, language, now), now);
        var watching = store.recordings(person, language);
        var held = registrations.count(caller);
        var first = registrations.list(caller, MyRegistrations.Part.coming(FIRST));
        return new Home(day.now(), day.next(), watching, first, held.coming(), held.past());
    }
}
