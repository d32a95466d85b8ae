package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has registered, asked, and waits: for organisers alone. */
public final class RegisteredPeople {
    private final Db db;
    private final EventService events;
    private final PersonService people;

    public RegisteredPeople(Db db, EventService events, PersonService people) {
        this.db = db;
        this.events = events;
        this.people = people;
    }

    /** @param total of those who hold a seat; @param found how many there are of those that were looked for */
    public record Registered(
            List<RegisteredPerson> registrations,
            long total,
            long pending,
            long waiting,
            long offered,
            Optional<Long> found) {}

    /** @param answered something was asked, and answered */
    public record RegisteredPerson(
            RegistrationId id,
            Registration.State state,
            Instant at,
            Optional<Instant> offerUntil,
            Optional<String> reason,
            boolean answered,
            String name,
            String email,
            Optional<Registration.Mode> mode) {}

    /** What to show. @param state absent for all, in order of registering */
    public record Part(Optional<Registration.State> state, Optional<RegistrationId> after, int limit) {}

    /** What the event is called, for those who may see who comes. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }

    /** @throws Refusal auth-required; not-found, for those who do not organise it too */
    Registered list(Caller caller, String slug, Part part) {
        var event = events.getOrganised(caller, slug).id();
        var store = new RegistrationStore(db);
        var listed = part.state()
                .map(state -> store.list(event, state, part.limit()))
                .orElseGet(() -> store.list(event, part.after(), part.limit()));
        var byId = people
                .list(listed.stream().map(RegistrationStore.Listed::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var counts = store.counts(event);
        return new Registered(
                listed.stream().map(one -> row(one, byId.get(one.person()))).toList(),
                count(counts, Registration.State.CONFIRMED),
                count(counts, Registration.State.PENDING),
                count(counts, Registration.State.WAITING),
                count(counts, Registration.State.OFFERED),
                Optional.empty());
    }

    /** A page of those that are looked for. @throws Refusal auth-required, not-found */
    Registered narrow(Caller caller, String slug, Narrowing narrowing, Page page) {
        var event = events.getOrganised(caller, slug).id();
        var found = new NarrowedStore(db).list(event, narrowing, page.skip(), page.limit());
        var counts = new RegistrationStore(db).counts(event);
        return new Registered(
                found.listed().stream().map(RegisteredPeople::row).toList(),
                count(counts, Registration.State.CONFIRMED),
                count(counts, Registration.State.PENDING),
                count(counts, Registration.State.WAITING),
                count(counts, Registration.State.OFFERED),
                Optional.of(found.found()));
    }

    record Page(int skip, int limit) {}

    private static RegisteredPerson row(NarrowedStore.Listed listed) {
        var one = listed.registration().registration();
        return new RegisteredPerson(
                one.id(),
                one.state(),
                one.at(),
                one.offerUntil(),
                one.reason(),
                listed.registration().answered(),
                listed.name(),
                listed.email(),
                one.mode());
    }

    private static long count(Map<Registration.State, Long> counts, Registration.State state) {
        return counts.getOrDefault(state, 0L);
    }

    private static RegisteredPerson row(RegistrationStore.Listed listed, Person person) {
        var one = listed.registration();
        return new RegisteredPerson(
                one.id(),
                one.state(),
                one.at(),
                one.offerUntil(),
                one.reason(),
                listed.answered(),
                person.name().value(),
                person.email().value(),
                one.mode());
    }
}
