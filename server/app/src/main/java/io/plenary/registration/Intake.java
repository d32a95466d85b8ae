package io.plenary.registration;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.DatabaseAway;
import io.plenary.platform.Db;
import io.plenary.platform.GroupCommit;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets arrivals in: alone, or together with those who come for the same event at the same moment. What needs a look of its
 * own (a code, seats of sessions) is always alone; so is each of a crowd in which something came between.
 */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Db db;
    private final PersonService people;
    private final Registrar registrar;
    private final CrowdRegistrar crowds;
    private final GroupCommit<EventId, Arrival.Guest, Registration> entrances =
            new GroupCommit<>(this::alone, this::together);

    Intake(Db db, Registrar registrar, Registrar.Parts parts) {
        this.db = db;
        this.people = parts.people();
        this.registrar = registrar;
        this.crowds = new CrowdRegistrar(registrar, parts);
    }

    /** @throws Refusal sold-out, invitation-invalid */
    Registration admit(Arrival.Guest guest) {
        return guest.arrival().isPlain() ? entrances.submit(guest.event().id(), guest) : alone(guest);
    }

    private Registration alone(Arrival.Guest guest) {
        return db.transaction(tx -> {
            var person = guest.isStranger() ? people.findOrMake(tx, guest.person()) : guest.person();
            return registrar.admit(tx, guest.as(person));
        });
    }

    private List<Supplier<Registration>> together(List<Arrival.Guest> guests) {
        try {
            return db.transaction(tx -> crowds.admit(tx, guests)).stream()
                    .map(this::answer)
                    .toList();
        } catch (DatabaseAway away) {
            // Nobody knows whether it was written: each asks again.
            throw away;
        } catch (RuntimeException spoiled) {
            if (spoiled instanceof Refusal refusal && refusal.code() == ErrorCode.BUSY) throw refusal;
            LOG.atInfo().addKeyValue("cause", spoiled.toString()).log("a crowd is let in one by one");
            return guests.stream().map(this::settled).toList();
        }
    }

    /** Who waits is told their rank, on their own thread and after the commit; to a stranger nothing is told. */
    private Supplier<Registration> answer(CrowdRegistrar.Outcome outcome) {
        var isTold = !outcome.guest().isStranger()
                && outcome.registration()
                        .filter(one -> one.state() == Registration.State.WAITING)
                        .isPresent();
        return isTold ? () -> new RegistrationStore(db).get(outcome.get().id()) : outcome::get;
    }

    private Supplier<Registration> settled(Arrival.Guest guest) {
        try {
            var registration = alone(guest);
            return () -> registration;
        } catch (RuntimeException own) {
            return () -> {
                throw own;
            };
        }
    }
}
