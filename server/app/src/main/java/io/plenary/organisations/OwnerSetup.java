package io.plenary.organisations;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.LinkService;
import io.plenary.accounts.PersonName;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.PersonService.Profile;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import java.util.Optional;

/** The way from an empty installation to its first owner. There is no default account (ASVS 6.3.2). */
public final class OwnerSetup {
    private static final int HUE = 262;

    private final Db db;
    private final LinkService links;
    private final PersonService people;
    private final OrganisationService organisations;

    public OwnerSetup(Db db, LinkService links, PersonService people, OrganisationService organisations) {
        this.db = db;
        this.links = links;
        this.people = people;
        this.organisations = organisations;
    }

    /** The first owner as they describe themselves. */
    public record Claim(String token, PersonName name, EmailAddress email, String organisation, String locale) {}

    /**
     * While there is no owner, a link to print for the operator: {@code <origin>/setup#<token>}, valid until it is used
     * or the next one is made.
     */
    public Optional<String> link() {
        return organisations.hasAnyOwner(db) ? Optional.empty() : Optional.of(links.makeOwnerLink());
    }

    /**
     * Makes the person, the organisation and the owner, all or nothing.
     *
     * @throws Refusal link-expired, validation (organisation)
     */
    public PersonId claim(Claim claim) {
        var name = claim.organisation().strip();
        if (name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl))
            throw Refusal.field("/organisation", "This name cannot be used.");
        return db.transaction(tx -> {
            links.consumeOwnerLink(tx, claim.token());
            if (organisations.hasAnyOwner(tx)) throw new Refusal(ErrorCode.LINK_EXPIRED);
            var profile = new Profile(claim.name(), claim.locale(), "UTC");
            var person = people.findOrMake(tx, claim.email(), profile);
            var organisation = organisations.create(tx, name, HUE);
            organisations.join(tx, organisation.id(), person.id(), Role.OWNER);
            return person.id();
        });
    }
}
