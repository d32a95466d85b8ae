package io.plenary.demo;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Makes the demo's people and signs in as one of them; only where the demo is on, which a loopback origin allows. */
public final class DemoPeople {
    private final Db db;
    private final PersonService people;
    private final OrganisationService organisations;
    private final SignInService signIns;

    public DemoPeople(Db db, PersonService people, OrganisationService organisations, SignInService signIns) {
        this.db = db;
        this.people = people;
        this.organisations = organisations;
        this.signIns = signIns;
    }

    /** Everybody with their roles in these organisations; again is harmless. Called by the demo content loader. */
    public Map<DemoPerson, PersonId> seed(Sql tx, Collection<OrganisationId> where) {
        var ids = new EnumMap<DemoPerson, PersonId>(DemoPerson.class);
        for (var one : DemoPerson.values()) {
            var person = people.findOrMake(
                    tx, new Person(PersonId.next(), one.label(), one.email(), "en", one.zone(), true));
            people.verify(tx, person.id());
            for (var organisation : where)
                for (var role : one.roles()) organisations.join(tx, organisation, person.id(), role);
            ids.put(one, person.id());
        }
        return ids;
    }

    /** The same in a transaction of its own. */
    public Map<DemoPerson, PersonId> seed(Collection<OrganisationId> where) {
        return db.transaction(tx -> seed(tx, where));
    }

    /** @throws Refusal not-found for another key, and before the demo is loaded */
    Begun signInAs(String key, Caller before, String agent) {
        var person = DemoPerson.find(key)
                .flatMap(one -> people.find(one.email()))
                .filter(Person::demo)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return signIns.signIn(before, person.id(), Reach.FULL, agent);
    }
}
