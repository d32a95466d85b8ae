package io.plenary.organisations.hosts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Outbox;
import io.plenary.platform.Db;
import io.plenary.platform.Schedule;
import io.plenary.platform.net.TextRecords;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks once a day whether the DNS still says whose a name is. A proof that is missing takes nothing off: a name server may
 * be silent for a while, and people are on their way. Owners are told when it is missing at a second look a day later, and once.
 */
public final class ProofClock implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMinutes(29);
    private static final int AT_ONCE = 200;

    private final Parts parts;
    private final Schedule schedule = new Schedule("host-proofs");

    /** What it is made of. @param origin of the main address */
    public record Parts(Db db, TextRecords records, Letters letters, Outbox outbox, String origin) {}

    public ProofClock(Parts parts) {
        this.parts = parts;
    }

    public void start() {
        schedule.every(ROUND, this::round);
    }

    /** Of several nodes one looks at each name. @return how many were looked at */
    int round() {
        var looked = 0;
        while (looked < AT_ONCE) {
            var due = new ProofStore(parts.db()).take();
            if (due.isEmpty()) break;
            look(due.get());
            looked++;
        }
        return looked;
    }

    private void look(ProofStore.Due due) {
        var host = due.host();
        var stands = parts.records().of(host.name().record()).stream()
                .anyMatch(text -> text.strip().equals(host.proof()));
        if (stands) new ProofStore(parts.db()).found(due);
        else missed(due);
    }

    private void missed(ProofStore.Due due) {
        parts.db().transaction(tx -> {
            var store = new ProofStore(tx);
            var since = store.missed(due);
            if (since.isPresent() && store.tell(due)) tell(store, due, since.get());
            return since;
        });
        parts.outbox().wake();
    }

    private void tell(ProofStore store, ProofStore.Due due, Instant since) {
        var matter = Matter.of(due.organisation().value());
        for (var owner : store.owners(due.organisation())) {
            var letter = parts.letters()
                    .write(
                            owner.locale(),
                            "host-missing",
                            owner.name(),
                            due.host().name().value(),
                            Letters.when(since, owner.locale(), owner.zone()),
                            due.host().name().record(),
                            due.host().proof(),
                            page(store, due.organisation()));
            var intent = "host-missing:" + due.organisation() + ":" + since.getEpochSecond() + ":" + owner.id();
            parts.outbox().put(store.sql(), new Mail(intent, owner.email(), letter).about(matter));
        }
    }

    private String page(ProofStore store, OrganisationId organisation) {
        return parts.origin() + "/o/" + store.slug(organisation) + "/host";
    }

    @Override
    public void close() {
        schedule.close();
    }
}
