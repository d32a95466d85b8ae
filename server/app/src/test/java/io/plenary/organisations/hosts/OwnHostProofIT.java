package io.plenary.organisations.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.SignInId;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Words;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The DNS says whose a name is; here it is a map. */
class OwnHostProofIT {
    private static final String NAME = "events.library.example";

    private final TestDb database = TestDb.open();
    private final World world = World.in(database.db());
    private final Map<String, List<String>> dns = new HashMap<>();
    private final OwnHosts here = new OwnHosts(database.db());
    private final OwnHosts elsewhere = new OwnHosts(database.db());
    private final OwnHostService service = new OwnHostService(new OwnHostService.Parts(
            database.db(),
            new OrganisationService(database.db()),
            null,
            name -> dns.getOrDefault(name, List.of()),
            here,
            new RateLimits(Clock.systemUTC(), false),
            Set.of("plenary.example"),
            false));

    private final ProofClock clock = new ProofClock(new ProofClock.Parts(
            database.db(),
            name -> dns.getOrDefault(name, List.of()),
            new Letters(new Words()),
            new Outbox(),
            "https://plenary.example"));

    @AfterEach
    void close() {
        clock.close();
        database.close();
    }

    private Caller owner(Who who, OrganisationId of) {
        return Caller.of(new Caller.SignedIn(
                who.id, SignInId.next(), "Owner", Caller.Reach.FULL, Map.of(of, Set.of(Role.OWNER))));
    }

    private static ErrorCode refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    @Test
    void a_name_is_shown_once_its_dns_says_whose_it_is() {
        var ioana = owner(Who.IOANA, world.house);
        var host = service.claim(ioana, "house", NAME);
        assertEquals("_plenary." + NAME, host.name().record());
        assertEquals(ErrorCode.HOST_UNPROVEN, refusal(() -> service.prove(ioana, "house")));
        dns.put("_plenary." + NAME, List.of("v=spf1 -all", "plenary=somebody-elses"));
        assertEquals(ErrorCode.HOST_UNPROVEN, refusal(() -> service.prove(ioana, "house")));
        assertTrue(here.find(NAME).isEmpty());
        dns.put("_plenary." + NAME, List.of("v=spf1 -all", host.proof()));
        assertTrue(service.prove(ioana, "house").isProven());
        assertEquals("house", here.find(NAME).orElseThrow().slug());
        elsewhere.reload();
        assertEquals("house", elsewhere.find(NAME).orElseThrow().slug(), "another node");
    }

    /** A claim alone keeps nobody from a name: of two who claim it, the one whom the DNS names has it. */
    @Test
    void whoever_proves_it_has_it() {
        var ioana = owner(Who.IOANA, world.house);
        var otto = owner(Who.OTTO, world.otherHouse);
        var squatted = service.claim(otto, "other-house", NAME);
        var host = service.claim(ioana, "house", NAME);
        dns.put("_plenary." + NAME, List.of(host.proof()));
        assertEquals(ErrorCode.HOST_UNPROVEN, refusal(() -> service.prove(otto, "other-house")));
        service.prove(ioana, "house");
        dns.put("_plenary." + NAME, List.of(host.proof(), squatted.proof()));
        assertEquals(ErrorCode.HOST_TAKEN, refusal(() -> service.prove(otto, "other-house")));
    }

    private int look() {
        world.sql("update own_host set checked_at = clock_timestamp() - interval '25 hours'");
        return clock.round();
    }

    private List<String> letters() {
        return database.db()
                .list(
                        "select recipient from mail_outbox where letter = 'host-missing' order by recipient limit 9",
                        row -> row.getString("recipient"));
    }

    @Test
    void a_proof_that_is_gone_is_told_to_the_owners_once_and_takes_nothing_off() {
        var ioana = owner(Who.IOANA, world.house);
        var host = service.claim(ioana, "house", NAME);
        dns.put("_plenary." + NAME, List.of(host.proof()));
        service.prove(ioana, "house");
        assertEquals(0, clock.round(), "it was looked for today");
        assertEquals(1, look());
        dns.clear();
        look();
        assertEquals(List.of(), letters(), "a name server may be silent once");
        assertTrue(service.find(ioana, "house").orElseThrow().missingSince().isEmpty());
        world.sql("update own_host set missing_since = missing_since - interval '1 day'");
        look();
        look();
        assertEquals(List.of("ioana@example.org"), letters(), "the owner alone, once");
        assertTrue(service.find(ioana, "house").orElseThrow().missingSince().isPresent());
        here.reload();
        assertEquals("house", here.find(NAME).orElseThrow().slug(), "it stands until owners take it off");
        dns.put("_plenary." + NAME, List.of(host.proof()));
        look();
        assertTrue(service.find(ioana, "house").orElseThrow().missingSince().isEmpty());
    }

    @Test
    void a_loopback_name_is_none_where_others_can_come() {
        var ioana = owner(Who.IOANA, world.house);
        for (var name : List.of("house.localhost", "plenary.example"))
            assertEquals(ErrorCode.HOST_INVALID, refusal(() -> service.claim(ioana, "house", name)), name);
    }
}
