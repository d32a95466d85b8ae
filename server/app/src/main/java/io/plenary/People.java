package io.plenary;

import io.micrometer.core.instrument.Gauge;
import io.plenary.accounts.AccountCallers;
import io.plenary.accounts.LinkService;
import io.plenary.accounts.MeRoutes;
import io.plenary.accounts.MeService;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInRoutes;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.accounts.Sweeper;
import io.plenary.accounts.address.AddressRoutes;
import io.plenary.accounts.address.AddressService;
import io.plenary.accounts.factor.FactorRoutes;
import io.plenary.accounts.factor.FactorService;
import io.plenary.accounts.factor.PasskeyRoutes;
import io.plenary.accounts.factor.PasskeyService;
import io.plenary.demo.DemoPeople;
import io.plenary.demo.DemoRoutes;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.organisations.OwnerRoutes;
import io.plenary.organisations.OwnerSetup;
import io.plenary.organisations.audit.AuditRoutes;
import io.plenary.organisations.audit.AuditService;
import io.plenary.organisations.hosts.HandOverService;
import io.plenary.organisations.hosts.HostRoutes;
import io.plenary.organisations.hosts.OwnHostService;
import io.plenary.organisations.hosts.OwnHosts;
import io.plenary.organisations.hosts.ProofClock;
import io.plenary.organisations.keys.KeyRoutes;
import io.plenary.organisations.keys.KeyService;
import io.plenary.organisations.members.InvitationService;
import io.plenary.organisations.members.JoiningRoutes;
import io.plenary.organisations.members.JoiningService;
import io.plenary.organisations.members.MemberRoutes;
import io.plenary.organisations.members.MemberService;
import io.plenary.organisations.members.RolesNews;
import io.plenary.organisations.signon.SignOnFlow;
import io.plenary.organisations.signon.SignOnRoutes;
import io.plenary.organisations.signon.SignOnService;
import io.plenary.platform.Lookout;
import io.plenary.platform.Signals;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Problems;
import io.plenary.platform.net.DnsTextRecords;
import io.plenary.platform.net.Outgoing;
import io.plenary.privacy.merge.AddressLines;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of Wiring that makes accounts, organisations and the people of the demo. */
final class People {
    final OrganisationService organisations;
    final PersonService people;
    final SignInService signIns;
    final FactorService factors;
    final MeService me;
    final Revocations revocations;
    final AccountCallers callers;
    final LinkService links;
    final OwnHosts hosts;
    final OwnerSetup ownerSetup;
    final DemoPeople demoPeople;
    private final MemberRoutes memberRoutes;
    private MemberService members;
    private JoiningService joining;
    private final AuditRoutes auditRoutes;
    private final KeyRoutes keyRoutes;
    private final Sweeper sweeper;
    private SignOnRoutes signOnRoutes;
    private final HostRoutes hostRoutes;
    private final ProofClock proofs;
    private Outgoing outgoing;

    /** Awaits: the sign-in keys are read, and the first is made. */
    People(Foundations base, Outbox outbox) {
        var db = base.db();
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, base.origin(), base.clock());
        revocations = new Revocations(db, keys);
        callers = new AccountCallers(db, tokens, revocations);
        organisations = new OrganisationService(db);
        people = new PersonService(db, organisations);
        signIns = new SignInService(db, tokens, revocations);
        factors = new FactorService(db, signIns, base.limits());
        me = new MeService(people, signIns, factors::hasAny);
        new FactorRoutes(factors, me).mount(base.operations());
        var passkeys = new PasskeyService(db, signIns, base.limits(), base.origin());
        new PasskeyRoutes(passkeys, factors, me).mount(base.operations());
        links = new LinkService(new LinkService.Parts(
                db, people, signIns, base.limits(), new Letters(base.words()), outbox, base.origin()));
        ownerSetup = new OwnerSetup(db, links, people, organisations);
        demoPeople = new DemoPeople(db, people, organisations, signIns);
        memberRoutes = members(base, outbox);
        auditRoutes =
                new AuditRoutes(new AuditService(db, organisations, base.files().incoming()));
        auditRoutes.mount(base.operations());
        keyRoutes = new KeyRoutes(new KeyService(db, organisations));
        keyRoutes.mount(base.operations());
        sweeper = new Sweeper(db);
        hosts = new OwnHosts(db);
        hostRoutes = hosts(base);
        proofs = new ProofClock(new ProofClock.Parts(
                db, new DnsTextRecords(base.vertx()), new Letters(base.words()), outbox, base.origin()));
        Gauge.builder("plenary.cutoffs.degraded", revocations, view -> view.isDegraded() ? 1 : 0)
                .description("1 while the cut-offs of sign-ins cannot be read and the last view stands in")
                .register(base.meters());
        mount(base, base.operations());
    }

    /** Reads the cut-offs once, awaiting, and keeps on. */
    void start(Signals signals, Lookout lookout) {
        revocations.start(lookout);
        hosts.start(signals, lookout);
        proofs.start();
        sweeper.start();
    }

    void close() {
        sweeper.close();
        proofs.close();
        hosts.close();
        outgoing.close();
        revocations.close();
    }

    /** @param hears after commit, whose roles have changed */
    void onRoles(RolesNews hears) {
        members.onChange(hears);
        joining.onJoin(hears);
    }

    private MemberRoutes members(Foundations base, Outbox outbox) {
        var letters = new Letters(base.words());
        var invitations = new InvitationService(new InvitationService.Parts(
                base.db(), organisations, people, base.limits(), letters, outbox, base.origin()));
        joining =
                new JoiningService(new JoiningService.Parts(base.db(), organisations, people, signIns, base.limits()));
        new JoiningRoutes(joining, me).mount(base.operations());
        var addresses = new AddressService(new AddressService.Parts(
                base.db(),
                people,
                signIns,
                factors::hasAny,
                base.limits(),
                letters,
                outbox,
                new AddressLines(),
                base.origin()));
        new AddressRoutes(addresses).mount(base.operations());
        members = new MemberService(base.db(), organisations, factors, addresses);
        var routes = new MemberRoutes(members, invitations);
        routes.mount(base.operations());
        signOnRoutes = signOn(base, members);
        return routes;
    }

    private SignOnRoutes signOn(Foundations base, MemberService members) {
        outgoing = new Outgoing(base.vertx(), base.config().web().isLoopback());
        var signOns = new SignOnService(base.db(), organisations, outgoing);
        var flow = new SignOnFlow(
                new SignOnFlow.Parts(
                        base.db(), signOns, people, signIns, links, members, outgoing, base.limits(), base.origin()),
                base.clock());
        var routes = new SignOnRoutes(signOns, flow, me, base.origin());
        routes.mount(base.operations());
        return routes;
    }

    private HostRoutes hosts(Foundations base) {
        var web = base.config().web();
        var ours = Stream.of(web.origin().getHost(), web.mediaOrigin().getHost())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var claims = new OwnHostService(new OwnHostService.Parts(
                base.db(),
                organisations,
                signIns,
                new DnsTextRecords(base.vertx()),
                hosts,
                base.limits(),
                ours,
                web.isLoopback()));
        var handOvers =
                new HandOverService(new HandOverService.Parts(base.db(), signIns, hosts, base.limits(), base.origin()));
        var routes = new HostRoutes(claims, handOvers, me, base.origin());
        routes.mount(base.operations());
        return routes;
    }

    void mount(Pages pages) {
        hostRoutes.mount(pages);
        memberRoutes.mount(pages);
        auditRoutes.mount(pages);
        keyRoutes.mount(pages);
        signOnRoutes.mount(pages);
    }

    private void mount(Foundations base, Operations operations) {
        var problems = new Problems(base.origin(), base.words());
        new SignInRoutes(links, signIns, me, problems).mount(operations);
        new MeRoutes(people, signIns, me).mount(operations);
        new OwnerRoutes(ownerSetup, signIns, me).mount(operations);
        new DemoRoutes(demoPeople, me, base.words(), base.config().demo()).mount(operations);
    }
}
