package io.plenary.organisations.members;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.InvitationId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Owners offer roles to mail addresses. Known and unknown addresses take the same steps and get the same answer, so that
 * nobody learns here who has an account.
 */
public final class InvitationService {
    private static final int DAYS = 7;
    private static final int MOST_OPEN = 200;
    private static final Limit BY_INVITER = new Limit("invitation, inviter", 10, 18, Duration.ofMinutes(1));
    private static final Limit BY_ADDRESS = new Limit("invitation, address", 3, 3, Duration.ofHours(1));

    private final Parts parts;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            OrganisationService organisations,
            PersonService people,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    /** One wish to invite. @param locale of the letter where the address's own is not known */
    public record Wish(EmailAddress email, MemberRoles roles, boolean handsOver, String locale) {}

    public InvitationService(Parts parts) {
        this.parts = parts;
    }

    /**
     * Sends an invitation, in place of an open one to the same address.
     *
     * @throws Refusal not-found, forbidden, rate-limited, already-member, validation
     */
    public Invitation invite(Caller caller, String slug, Wish wish) {
        var organisation = parts.organisations().getOwned(caller, slug);
        if (wish.handsOver() && !wish.roles().areOwners())
            throw Refusal.field("/handsOver", "Only the ownership is handed over.");
        limit(caller, wish.email());
        var token = Secrets.token();
        var locale = localeOf(wish.email(), wish.locale());
        var made = parts.db().transaction(tx -> {
            new MemberStore(tx).lock(organisation.id());
            refuseIdle(tx, organisation.id(), wish);
            var invitation = insert(tx, organisation.id(), caller, wish, token);
            audit(tx, caller, invitation, "member.invited");
            parts.outbox().put(tx, mail(organisation, invitation, locale, token));
            return invitation;
        });
        parts.outbox().wake();
        return made;
    }

    /** By whoever runs the installation: an owner for a house that may have none. Leaves with the next round. */
    public void inviteOwner(Sql tx, Organisation organisation, EmailAddress email, String locale) {
        new MemberStore(tx).lock(organisation.id());
        var owner = new MemberRoles(Set.of(Role.OWNER));
        refuseIdle(tx, organisation.id(), new Wish(email, owner, false, locale));
        var store = new InvitationStore(tx);
        store.replace(organisation.id(), email);
        var id = InvitationId.next();
        var token = Secrets.token();
        store.insert(
                new Invitation(
                        id,
                        organisation.id(),
                        email,
                        owner,
                        false,
                        Optional.empty(),
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false),
                token);
        var invitation = store.findOpen(organisation.id(), id).orElseThrow();
        new Audit(tx).writeForOperator(organisation.id(), "operator.invited-owner", new JsonObject(), new JsonObject());
        parts.outbox().put(tx, mail(organisation, invitation, locale, token));
    }

    private void limit(Caller caller, EmailAddress email) {
        parts.limits().take(BY_INVITER, caller.person().toString());
        parts.limits().take(BY_ADDRESS, email.value());
    }

    private void refuseIdle(Sql tx, OrganisationId organisation, Wish wish) {
        var holds = new MemberStore(tx)
                .list(organisation).stream()
                        .filter(one -> one.email().equals(wish.email().value()))
                        .anyMatch(one -> one.roles().contain(wish.roles()));
        if (holds) throw new Refusal(ErrorCode.ALREADY_MEMBER);
        if (new InvitationStore(tx).countOpen(organisation) >= MOST_OPEN)
            throw Refusal.field("/email", "There are 200 open invitations. Withdraw some first.");
    }

    private Invitation insert(Sql tx, OrganisationId organisation, Caller caller, Wish wish, String token) {
        var store = new InvitationStore(tx);
        store.replace(organisation, wish.email());
        var id = InvitationId.next();
        var by = caller.required();
        // The database's clock decides; what it wrote is read again.
        store.insert(
                new Invitation(
                        id,
                        organisation,
                        wish.email(),
                        wish.roles(),
                        wish.handsOver(),
                        Optional.of(by.person()),
                        by.name(),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false),
                token);
        return store.findOpen(organisation, id).orElseThrow();
    }

    /** With a new link; the one before is void. @throws Refusal not-found, forbidden, rate-limited */
    public Invitation sendAgain(Caller caller, String slug, InvitationId id, String otherwise) {
        var organisation = parts.organisations().getOwned(caller, slug);
        var locale = localeOf(open(parts.db(), organisation.id(), id).email(), otherwise);
        var token = Secrets.token();
        var sent = parts.db().transaction(tx -> {
            var store = new InvitationStore(tx);
            var invitation = open(tx, organisation.id(), id);
            limit(caller, invitation.email());
            store.sendAgain(id, token);
            audit(tx, caller, invitation, "invitation.sent-again");
            parts.outbox().put(tx, mail(organisation, invitation, locale, token));
            return store.findOpen(organisation.id(), id).orElseThrow();
        });
        parts.outbox().wake();
        return sent;
    }

    /** Its link opens nothing from now on. @throws Refusal not-found, forbidden */
    public void withdraw(Caller caller, String slug, InvitationId id) {
        var organisation = parts.organisations().getOwned(caller, slug).id();
        parts.db().transaction(tx -> {
            var invitation = open(tx, organisation, id);
            if (!new InvitationStore(tx).close(id, "withdrawn")) throw new Refusal(ErrorCode.NOT_FOUND);
            audit(tx, caller, invitation, "invitation.withdrawn");
            return true;
        });
    }

    private static Invitation open(Sql tx, OrganisationId organisation, InvitationId id) {
        return new InvitationStore(tx).findOpen(organisation, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static void audit(Sql tx, Caller caller, Invitation invitation, String action) {
        var line = new Audit.Line(
                invitation.organisation(),
                caller.person(),
                action,
                invitation.id().toString());
        var what = invitation.roles().audited().put("handsOver", invitation.handsOver());
        new Audit(tx).write(line, new JsonObject(), what);
    }

    /** Which language somebody reads: their own where the address is known. */
    public String localeOf(EmailAddress email, String otherwise) {
        return parts.people().find(email).map(Person::locale).orElse(otherwise);
    }

    private Mail mail(Organisation organisation, Invitation invitation, String locale, String token) {
        var roles = invitation.roles().words().stream()
                .map(word -> parts.letters().part(locale, "role." + word))
                .collect(Collectors.joining(", "));
        var url = parts.origin() + "/invitation#" + token;
        var letter =
                parts.letters().write(locale, "invitation", invitation.byName(), organisation.name(), roles, url, DAYS);
        // A mail each time it is sent: the hash of the link tells them apart.
        var intent = "invitation:" + invitation.id() + ":" + Secrets.token();
        return new Mail(intent, invitation.email().value(), letter);
    }
}
