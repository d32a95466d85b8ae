package io.plenary.registration.checkin;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people in at a place, from several devices that may be away for a while. */
public final class CheckInService {
    private static final int PEOPLE = 1_000;

    private final Db db;
    private final EventService events;
    private final PersonService people;

    public CheckInService(Db db, EventService events, PersonService people) {
        this.db = db;
        this.events = events;
        this.people = people;
    }

    /** Everybody who holds a seat. @throws Refusal auth-required, not-found for those who do not keep the door */
    List<DoorPerson> list(Caller caller, String slug) {
        var expected =
                new CheckInStore(db).expected(events.getAtDoor(caller, slug).id());
        var names = names(expected.stream().map(CheckInStore.Expected::person).toList());
        return expected.stream()
                .map(one -> new DoorPerson(one.ticket(), names.get(one.person()), one.mode(), one.at()))
                .toList();
    }

    private Map<PersonId, String> names(List<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        for (var start = 0; start < ids.size(); start += PEOPLE)
            for (var person : people.list(ids.subList(start, Math.min(ids.size(), start + PEOPLE))))
                names.put(person.id(), person.name().value());
        return names;
    }

    /** In the order asked; all of them are kept, or none. @throws Refusal auth-required, not-found */
    List<Arrived> show(Caller caller, String slug, List<Pass> passes) {
        var event = events.getAtDoor(caller, slug).id();
        return db.transaction(tx -> {
            var arrived = new ArrayList<Arrived>();
            for (var pass : passes) arrived.add(show(tx, event, pass, caller.person()));
            return arrived;
        });
    }

    private Arrived show(Sql tx, EventId event, Pass pass, PersonId by) {
        var shown = new CheckInStore(tx).show(event, pass, by);
        if (shown.isEmpty())
            return new Arrived(pass.id(), Arrived.Result.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
        var one = shown.get();
        var name = people.list(tx, List.of(one.person())).stream()
                .findFirst()
                .map(Person::name)
                .map(said -> said.value());
        if (one.state() != Registration.State.CONFIRMED)
            return new Arrived(pass.id(), Arrived.Result.NO_SEAT, name, Optional.empty(), one.mode());
        var result = one.made() ? Arrived.Result.IN : Arrived.Result.ALREADY;
        return new Arrived(pass.id(), result, name, Optional.of(one.at()), one.mode());
    }

    /** @throws Refusal auth-required, not-found */
    void undo(Caller caller, String slug, UUID ticket) {
        var event = events.getAtDoor(caller, slug).id();
        if (!new CheckInStore(db).undo(event, ticket)) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    /** Of a seat of the caller's. @throws Refusal auth-required, not-found */
    UUID ticket(Caller caller, RegistrationId id) {
        return new CheckInStore(db).ticket(id, caller.person()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** For the head of the page. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getAtDoor(caller, slug).title();
    }
}
