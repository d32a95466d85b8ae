package io.plenary.organisations;

import io.plenary.accounts.Audit;
import io.plenary.accounts.Membership;
import io.plenary.accounts.Memberships;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organisations and the roles of people in them. */
public final class OrganisationService implements Memberships {
    private static final int TRIES = 50;
    private static final int FIRST_HUE = 262;

    private final Db db;

    public OrganisationService(Db db) {
        this.db = db;
    }

    /** @throws Refusal not-found */
    public Organisation get(OrganisationId id) {
        return new OrganisationStore(db).find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Of a suspended one nobody learns more than that it is. */
    private Refusal absent(String slug) {
        var isThere = new OrganisationStore(db).findEven(slug).isPresent();
        return new Refusal(isThere ? ErrorCode.ORGANISATION_SUSPENDED : ErrorCode.NOT_FOUND);
    }

    /** For links that lead in, which were given out before. @throws Refusal organisation-suspended */
    public void refuseSuspended(Sql sql, OrganisationId id) {
        if (new OrganisationStore(sql).isSuspended(id)) throw new Refusal(ErrorCode.ORGANISATION_SUSPENDED);
    }

    /** Also one that is suspended; for whoever runs the installation. */
    public Optional<Organisation> findEven(String slug) {
        return new OrganisationStore(db).findEven(slug);
    }

    /** By the address that it has, or had; none that is suspended. */
    public Optional<Organisation> findBySlug(String slug) {
        return new OrganisationStore(db).findBySlug(slug);
    }

    /** What its page shows. @throws Refusal not-found */
    public Profile getProfile(Caller caller, String slug) {
        return new OrganisationStore(db)
                .findAbout(slug)
                .map(one -> new Profile(
                        one.organisation(),
                        one.about(),
                        caller.organises(one.organisation().id())))
                .orElseThrow(() -> absent(slug));
    }

    /** An organisation as its page shows it. @param mayOrganise the asking person may */
    public record Profile(Organisation organisation, String about, boolean mayOrganise) {
        private static final int VERSION_BYTES = 8;

        /** Of the words: whoever saves others says which they saw. */
        public String version() {
            return HexFormat.of().formatHex(Secrets.hash(about), 0, VERSION_BYTES);
        }
    }

    /**
     * Its own words about itself.
     *
     * @param version of the words that were seen
     * @throws Refusal not-found, forbidden, stale where somebody was faster
     */
    public Profile describe(Caller caller, String slug, String version, String about) {
        var id = getOrganised(caller, slug).id();
        var seen = getProfile(caller, slug);
        if (!seen.version().equals(version)) throw new Refusal(ErrorCode.STALE);
        db.transaction(tx -> {
            if (!new OrganisationStore(tx).describe(id, seen.about(), about.strip()))
                throw new Refusal(ErrorCode.STALE);
            audit(tx, line(caller, id, "organisation.described"), seen.about(), about.strip());
            return true;
        });
        return getProfile(caller, slug);
    }

    /** Who may show its events in a frame. @throws Refusal auth-required, not-found, forbidden */
    public FrameSites getFrameSites(Caller caller, String slug) {
        return frameSites(getOrganised(caller, slug).id());
    }

    /** The same, whoever asks. */
    public FrameSites frameSites(OrganisationId id) {
        return new OrganisationStore(db).frameSites(id);
    }

    /** @throws Refusal auth-required, not-found, forbidden, validation */
    public FrameSites letFrame(Caller caller, String slug, List<String> sites) {
        var id = getOrganised(caller, slug).id();
        var clean = FrameSites.of(sites);
        db.transaction(tx -> {
            var before = new OrganisationStore(tx).frameSites(id);
            new OrganisationStore(tx).letFrame(id, clean);
            audit(
                    tx,
                    line(caller, id, "organisation.frame-sites"),
                    String.join(" ", before.sites()),
                    String.join(" ", clean.sites()));
            return true;
        });
        return clean;
    }

    private static Audit.Line line(Caller caller, OrganisationId id, String action) {
        return new Audit.Line(id, caller.person(), action, id.toString());
    }

    private static void audit(Sql tx, Audit.Line line, String before, String after) {
        new Audit(tx).write(line, new JsonObject().put("text", before), new JsonObject().put("text", after));
    }

    /** One that is not closed, for whoever may know that another is. @throws Refusal not-found, organisation-suspended */
    public Organisation getOpen(String slug) {
        return findBySlug(slug).orElseThrow(() -> absent(slug));
    }

    /** One that this caller organises. @throws Refusal auth-required, not-found, forbidden */
    public Organisation getOrganised(Caller caller, String slug) {
        caller.required();
        var organisation = getOpen(slug);
        if (!caller.organises(organisation.id())) throw new Refusal(ErrorCode.FORBIDDEN);
        return organisation;
    }

    /** One that this caller owns. @throws Refusal auth-required, not-found, forbidden */
    public Organisation getOwned(Caller caller, String slug) {
        var organisation = getOrganised(caller, slug);
        if (!caller.has(organisation.id(), Role.OWNER)) throw new Refusal(ErrorCode.FORBIDDEN);
        return organisation;
    }

    /** Its name, for the head of a page of its organisers. @throws Refusal auth-required, not-found, forbidden */
    String nameOf(Caller caller, String slug) {
        return getOrganised(caller, slug).name();
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        var roles = new LinkedHashMap<Organisation, Set<Role>>();
        for (var part : new OrganisationStore(db).list(person))
            roles.computeIfAbsent(part.organisation(), none -> EnumSet.noneOf(Role.class))
                    .add(part.role());
        return roles.entrySet().stream()
                .limit(100)
                .map(one -> membership(one.getKey(), one.getValue()))
                .toList();
    }

    private static Membership membership(Organisation organisation, Set<Role> roles) {
        return new Membership(organisation.id(), organisation.slug(), organisation.name(), roles);
    }

    /** In this organisation; empty for somebody without a part in it. */
    public Set<Role> rolesOf(PersonId person, OrganisationId organisation) {
        return membershipsOf(person).stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .map(Membership::roles)
                .orElse(Set.of());
    }

    /** A new one; where its slug is taken it gets a number. @param hue 0 to 359 */
    public Organisation create(Sql sql, String name, int hue) {
        new AddressStore(sql).lock();
        var slug = Slug.of(name).value();
        for (var number = 1; number <= TRIES; number++) {
            var free = number == 1 ? slug : slug + "-" + number;
            var organisation = new Organisation(OrganisationId.next(), free, name, hue);
            if (new OrganisationStore(sql).insert(organisation)) return organisation;
        }
        throw new Refusal(ErrorCode.SLUG_TAKEN);
    }

    /** A new one at this very address. @throws Refusal slug-taken */
    public Organisation create(Sql sql, Slug slug, String name) {
        new AddressStore(sql).lock();
        var organisation = new Organisation(OrganisationId.next(), slug.value(), name, FIRST_HUE);
        if (!new OrganisationStore(sql).insert(organisation)) throw new Refusal(ErrorCode.SLUG_TAKEN);
        return organisation;
    }

    /** The addresses that these organisations have now, where some are addresses that they left. */
    public List<String> addressesNow(List<String> slugs) {
        var moved = new AddressStore(db).leadTo(slugs);
        return slugs.stream()
                .map(one -> moved.getOrDefault(one, one))
                .distinct()
                .toList();
    }

    /** All of them with how many members each has, by name; at most 1,000. For whoever runs the installation. */
    public List<Listed> listAll() {
        return new OrganisationStore(db).listAll();
    }

    /** One line of that list. */
    public record Listed(String slug, String name, int members, boolean suspended) {}

    /** Counts from the person's next request on; whoever asks has checked the right to. */
    public void join(Sql sql, OrganisationId organisation, PersonId person, Role role) {
        new OrganisationStore(sql).join(organisation, person, role);
    }

    /** The same in reverse. */
    public void leave(Sql sql, OrganisationId organisation, PersonId person, Role role) {
        new OrganisationStore(sql).leave(organisation, person, role);
    }

    boolean hasAnyOwner(Sql sql) {
        return new OrganisationStore(sql).hasAnyOwner();
    }
}
