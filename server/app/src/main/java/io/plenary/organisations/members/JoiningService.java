package io.plenary.organisations.members;

import io.plenary.accounts.Audit;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.accounts.SignInService.Vouched;
import io.plenary.accounts.SignInService.Wanted;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.InvitationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes invitations up: by their link, or signed in with the address they went to. A link that was passed on must not open
 * somebody's account, so it signs in only where nobody has ever used the address; everybody else joins and signs in as
 * always.
 */
public final class JoiningService {
    private static final Limit FAILURES = new Limit("invitation, failures", 5, 5, Duration.ofMinutes(15));

    private final Parts parts;
    private volatile RolesNews news = (organisation, person) -> {};

    /** What it is made of. */
    public record Parts(
            Db db, OrganisationService organisations, PersonService people, SignInService signIns, RateLimits limits) {}

    /** From where a token came. */
    public record Sender(Caller before, String address, String agent, String locale) {}

    /** An invitation and who invites. */
    public record Offered(Invitation invitation, Organisation organisation) {}

    /** @param begun the sign-in of somebody who is new here */
    public record Joined(Organisation organisation, Optional<Begun> begun) {}

    private record Accepted(Invitation invitation, PersonId person, boolean isNew) {}

    public JoiningService(Parts parts) {
        this.parts = parts;
    }

    public void onJoin(RolesNews hears) {
        news = hears;
    }

    /** What a link offers; looking uses nothing up. @throws Refusal link-expired, rate-limited, organisation-suspended */
    public Offered look(String token, String network) {
        var found = new InvitationStore(parts.db()).findByToken(token).orElseThrow(() -> failed(network));
        parts.organisations().refuseSuspended(parts.db(), found.organisation());
        return offered(found);
    }

    /** @throws Refusal link-expired, rate-limited after failures, organisation-suspended */
    public Joined accept(String token, Sender sender) {
        var accepted = parts.db().transaction(tx -> accept(tx, token, sender.locale()));
        var done = accepted.orElseThrow(() -> failed(sender.address()));
        var organisation = parts.organisations().get(done.invitation().organisation());
        news.changed(organisation.id(), done.person());
        if (!done.isNew()) return new Joined(organisation, Optional.empty());
        var begun = parts.signIns()
                .signIn(sender.before(), new Wanted(done.person(), Reach.FULL, Vouched.BY_MAIL), sender.agent());
        return new Joined(organisation, Optional.of(begun));
    }

    private Optional<Accepted> accept(Sql tx, String token, String locale) {
        var store = new InvitationStore(tx);
        return store.findByToken(token)
                .map(one -> hold(tx, one))
                .filter(one -> store.close(one.id(), "accepted"))
                .map(one -> {
                    var isNew = !parts.people().isInUse(tx, one.email());
                    var person =
                            parts.people().findOrMake(tx, one.email(), locale).id();
                    parts.people().verify(tx, person);
                    join(tx, one, person);
                    return new Accepted(one, person, isNew);
                });
    }

    /**
     * Of one that is suspended nothing is taken up, also where that happens at this moment. The organisation is locked before
     * its invitations, as by whoever invites.
     */
    private Invitation hold(Sql tx, Invitation invitation) {
        new MemberStore(tx).lock(invitation.organisation());
        parts.organisations().refuseSuspended(tx, invitation.organisation());
        return invitation;
    }

    private Refusal failed(String network) {
        parts.limits().take(FAILURES, network);
        return new Refusal(ErrorCode.LINK_EXPIRED);
    }

    /** Open ones to the caller's own address, of organisations that are not suspended. */
    public List<Offered> listMine(Caller caller) {
        return new InvitationStore(parts.db())
                .listStanding(mine(caller)).stream().map(this::offered).toList();
    }

    /** @throws Refusal not-found, organisation-suspended */
    public Organisation acceptMine(Caller caller, InvitationId id) {
        var person = mine(caller);
        var invitation = parts.db().transaction(tx -> {
            var one = hold(tx, mine(tx, person, id));
            close(tx, one, "accepted");
            join(tx, one, person);
            return one;
        });
        news.changed(invitation.organisation(), person);
        return parts.organisations().get(invitation.organisation());
    }

    /** @throws Refusal not-found */
    public void declineMine(Caller caller, InvitationId id) {
        var person = mine(caller);
        parts.db().transaction(tx -> {
            var one = mine(tx, person, id);
            close(tx, one, "declined");
            var line = new Audit.Line(
                    one.organisation(), person, "invitation.declined", one.id().toString());
            new Audit(tx).write(line, one.roles().audited(), new JsonObject());
            return true;
        });
    }

    /** A personal link, which others may hold, takes nothing up. */
    private static PersonId mine(Caller caller) {
        caller.required();
        return caller.findStaff().orElseThrow(() -> new Refusal(ErrorCode.FORBIDDEN));
    }

    private static Invitation mine(Sql tx, PersonId person, InvitationId id) {
        return new InvitationStore(tx)
                .listFor(person).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static void close(Sql tx, Invitation invitation, String outcome) {
        if (!new InvitationStore(tx).close(invitation.id(), outcome)) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    private static void join(Sql tx, Invitation invitation, PersonId person) {
        var store = new MemberStore(tx);
        var before = store.find(invitation.organisation(), person).map(Member::roles);
        var after = before.map(roles -> roles.with(invitation.roles())).orElse(invitation.roles());
        store.save(invitation.organisation(), person, after);
        var line = new Audit.Line(invitation.organisation(), person, "member.joined", person.toString());
        new Audit(tx).write(line, before.map(MemberRoles::audited).orElseGet(JsonObject::new), after.audited());
        if (invitation.handsOver())
            invitation.by().filter(by -> !by.equals(person)).ifPresent(by -> handOver(tx, invitation, by));
    }

    /** The one who gave it away: an owner still, or the offer would have ended with their ownership. */
    private static void handOver(Sql tx, Invitation invitation, PersonId by) {
        var store = new MemberStore(tx);
        var giver = store.find(invitation.organisation(), by)
                .filter(one -> one.roles().areOwners());
        giver.ifPresent(one -> {
            var after = one.roles().handedOver();
            store.save(invitation.organisation(), one.person(), after);
            new InvitationStore(tx).withdrawOwnershipBy(invitation.organisation(), one.person());
            var line = new Audit.Line(
                    invitation.organisation(),
                    one.person(),
                    "ownership.handed-over",
                    one.person().toString());
            new Audit(tx).write(line, one.roles().audited(), after.audited());
        });
    }

    private Offered offered(Invitation invitation) {
        return new Offered(invitation, parts.organisations().get(invitation.organisation()));
    }
}
