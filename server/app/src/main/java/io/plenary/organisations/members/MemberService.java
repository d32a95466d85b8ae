package io.plenary.organisations.members;

import io.plenary.accounts.Audit;
import io.plenary.accounts.address.AddressService;
import io.plenary.accounts.factor.FactorService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is what in an organisation. Organisers read it, owners change it, and everybody may leave. */
public final class MemberService {
    private final Db db;
    private final OrganisationService organisations;
    private final FactorService factors;
    private final AddressService addresses;
    private volatile RolesNews news = (organisation, person) -> {};

    public MemberService(Db db, OrganisationService organisations, FactorService factors, AddressService addresses) {
        this.db = db;
        this.organisations = organisations;
        this.factors = factors;
        this.addresses = addresses;
    }

    public void onChange(RolesNews hears) {
        news = hears;
    }

    /** @param mayChange the asking person owns the organisation */
    public record Staff(Organisation organisation, List<Member> members, List<Invitation> invited, boolean mayChange) {}

    /** @throws Refusal not-found, forbidden */
    public Staff list(Caller caller, String slug) {
        var organisation = organisations.getOrganised(caller, slug);
        var owns = caller.has(organisation.id(), Role.OWNER);
        var invited = new InvitationStore(db).listOpen(organisation.id());
        return new Staff(organisation, new MemberStore(db).list(organisation.id()), invited, owns);
    }

    /**
     * Gives a member these roles instead of theirs. Nobody becomes an owner by it: that is offered and accepted.
     *
     * @throws Refusal not-found, forbidden, last-owner, validation for an ownership that was not there
     */
    public void change(Caller caller, String slug, PersonId person, MemberRoles roles) {
        var organisation = organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            var member = locked(tx, organisation, person);
            if (roles.areOwners() && !member.roles().areOwners())
                throw Refusal.field("/roles", "Ownership is offered, and accepted by whoever takes it.");
            if (!roles.areOwners()) keepOwner(tx, organisation, member);
            new MemberStore(tx).save(organisation, person, roles);
            var line = new Audit.Line(organisation, caller.person(), "member.changed", person.toString());
            new Audit(tx).write(line, member.roles().audited(), roles.audited());
            return true;
        });
        news.changed(organisation, person);
    }

    /** Owners remove anybody, and everybody themselves. @throws Refusal not-found, forbidden, last-owner */
    public void remove(Caller caller, String slug, PersonId person) {
        var organisation = person.equals(caller.required().person())
                ? own(caller, slug)
                : organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            var member = locked(tx, organisation, person);
            keepOwner(tx, organisation, member);
            new MemberStore(tx).remove(organisation, person);
            var action = person.equals(caller.person()) ? "member.left" : "member.removed";
            var line = new Audit.Line(organisation, caller.person(), action, person.toString());
            new Audit(tx).write(line, member.roles().audited(), new JsonObject());
            return true;
        });
        news.changed(organisation, person);
    }

    /**
     * A member lost their second factor: the next sign-in sets another up. Not one's own, which one gives instead; and only
     * where the caller owns whatever it guards, since a factor is the person's and not the organisation's.
     *
     * @throws Refusal not-found, forbidden
     */
    public void resetFactor(Caller caller, String slug, PersonId person) {
        var organisation = organisations.getOwned(caller, slug).id();
        requireGuarded(caller, organisation, person);
        factors.reset(person);
        var line = new Audit.Line(organisation, caller.person(), "member.factor-reset", person.toString());
        new Audit(db).write(line, new JsonObject(), new JsonObject());
    }

    /**
     * A member lost the mailbox that they move away from: an owner stands in for it, where they own all that the account
     * guards. Not for themselves.
     *
     * @throws Refusal not-found, forbidden, wrong-state where no change is asked for, address-taken
     */
    public void vouchForAddress(Caller caller, String slug, PersonId person) {
        var organisation = organisations.getOwned(caller, slug).id();
        requireGuarded(caller, organisation, person);
        db.transaction(tx -> {
            addresses.vouch(tx, person, caller.person());
            var line = new Audit.Line(organisation, caller.person(), "member.address-vouched", person.toString());
            new Audit(tx).write(line, new JsonObject(), new JsonObject());
            return true;
        });
    }

    /**
     * What somebody's own organisation says of them at a sign-in: of the roles that follow it they have exactly the given
     * ones. Owners stay what they are, and the others of their roles too.
     */
    public void follow(OrganisationId organisation, PersonId person, Set<Role> managed, Set<Role> given) {
        if (managed.isEmpty()) return;
        boolean others = db.transaction(tx -> {
            var store = new MemberStore(tx);
            store.lock(organisation);
            var before = store.find(organisation, person).map(Member::roles);
            var roles = EnumSet.noneOf(Role.class);
            before.ifPresent(one -> roles.addAll(one.roles()));
            roles.removeIf(role -> managed.contains(role) && role != Role.OWNER);
            roles.addAll(given);
            if (roles.equals(before.map(MemberRoles::roles).orElse(Set.of()))) return false;
            if (roles.isEmpty()) store.remove(organisation, person);
            else store.save(organisation, person, new MemberRoles(roles));
            var line = new Audit.Line(organisation, person, "member.followed-sign-on", person.toString());
            var after = roles.isEmpty() ? new JsonObject() : new MemberRoles(roles).audited();
            new Audit(tx).write(line, before.map(MemberRoles::audited).orElseGet(JsonObject::new), after);
            return true;
        });
        if (others) news.changed(organisation, person);
    }

    private void requireGuarded(Caller caller, OrganisationId organisation, PersonId person) {
        var member = new MemberStore(db).find(organisation, person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var guards = organisations.membershipsOf(member.person()).stream()
                .filter(one -> one.roles().stream().anyMatch(Role::needsFactor))
                .allMatch(one -> caller.has(one.organisation(), Role.OWNER));
        if (!guards || person.equals(caller.person())) throw new Refusal(ErrorCode.FORBIDDEN);
    }

    private OrganisationId own(Caller caller, String slug) {
        var organisation = organisations.findBySlug(slug).map(Organisation::id);
        return organisation
                .filter(id -> caller.has(id, Role.values()))
                .or(() -> Optional.of(organisations.getOwned(caller, slug).id()))
                .orElseThrow();
    }

    private static Member locked(Sql tx, OrganisationId organisation, PersonId person) {
        var store = new MemberStore(tx);
        store.lock(organisation);
        return store.find(organisation, person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Before a member stops being an owner: what they offered of the ownership goes with it. */
    private static void keepOwner(Sql tx, OrganisationId organisation, Member member) {
        if (!member.roles().areOwners()) return;
        if (!new MemberStore(tx).hasOwnerBeside(organisation, member.person())) throw new Refusal(ErrorCode.LAST_OWNER);
        new InvitationStore(tx).withdrawOwnershipBy(organisation, member.person());
    }
}
