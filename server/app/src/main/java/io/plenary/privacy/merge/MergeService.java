package io.plenary.privacy.merge;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.LinkService;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SecondFactors;
import io.plenary.accounts.SignInService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.Db.Tx;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.privacy.merge.AccountMerge.Both;
import io.plenary.privacy.merge.AccountMerge.Side;
import io.plenary.privacy.merge.MergeStore.Links;
import io.plenary.privacy.merge.MergeStore.Shown;
import io.plenary.registration.SeatUnion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks two mailboxes whether their accounts are one person's, shows what would join, and joins them. */
public final class MergeService {
    private static final Limit BY_PERSON = new Limit("account merge, person", 3, 3, Duration.ofHours(1));
    private static final Limit FAILURES = new Limit("account merge, failures", 5, 5, Duration.ofMinutes(15));
    private static final int LATELY = 100;

    private final Parts parts;
    private final SeatUnion seats;
    private final List<String> moves = Moves.read().statements();
    private final AddressLines addresses = new AddressLines();

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            PersonService people,
            SignInService signIns,
            SecondFactors factors,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    public MergeService(Parts parts, SeatUnion seats) {
        this.parts = parts;
        this.seats = seats;
    }

    Optional<AccountMerge> find(Caller caller) {
        return new MergeStore(parts.db()).find(caller.requiredFull().person());
    }

    /** What the other account brings, once both mailboxes have said yes. */
    Optional<MergePreview> preview(AccountMerge merge) {
        if (!merge.isProven()) return Optional.empty();
        return Optional.of(new PreviewStore(parts.db()).of(merge.other().orElseThrow(), merge.person()));
    }

    /**
     * Mails both addresses, in place of a wish before. Whether the other one has an account is told to its mailbox alone.
     *
     * @throws Refusal second-factor-needed where there is one that this sign-in has not given, rate-limited, wrong-state
     *     for people of the demo, validation for the address one has
     */
    void request(Caller caller, EmailAddress email, String locale) {
        var person = parts.people().get(caller.requiredFull().person());
        parts.signIns().requireFactor(caller, parts.factors(), person.id());
        if (person.demo()) throw new Refusal(ErrorCode.WRONG_STATE);
        if (person.email().equals(email)) throw Refusal.field("/email", "This is the address of this account.");
        parts.limits().take(BY_PERSON, person.id().toString());
        var other = parts.people().find(email).filter(one -> !one.demo());
        var links = new Links(Secrets.token(), Secrets.token());
        parts.db().transaction(tx -> {
            var store = new MergeStore(tx);
            store.lock(person.id(), person.id());
            store.close(person.id(), "replaced");
            store.insert(person.id(), other.map(Person::id), email, links);
            new Audit(tx).write(person.id(), "merge.asked", person.id().toString());
            put(tx, person.email(), write(person.locale(), "merge-mine", person, email, url(links.mine())));
            put(
                    tx,
                    email,
                    other.isPresent()
                            ? write(locale, "merge-other", person, person.email(), url(links.other()))
                            : write(locale, "merge-none", person));
            return true;
        });
        parts.outbox().wake();
    }

    private Letters.Letter write(String locale, String name, Person person, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = person.name().value();
        System.arraycopy(more, 0, values, 1, more.length);
        return parts.letters().write(locale, name, values);
    }

    /** What a link is about, with the address that stays. */
    record Opening(Shown shown, EmailAddress mine) {}

    Opening open(String token, String network) {
        var shown = parts.db()
                .transaction(tx -> new MergeStore(tx).findForUpdate(token))
                .orElseThrow(() -> expired(network));
        return new Opening(shown, parts.people().get(shown.merge().person()).email());
    }

    /**
     * One address says yes. An account with a second factor says it signed in with that: a mailbox alone does not give its
     * roles away.
     *
     * @return whether both have @throws Refusal link-expired, second-factor-needed
     */
    boolean prove(Caller caller, String token, String network) {
        var shown = open(token, network).shown();
        if (shown.side() == Side.OTHER) shown.merge().other().ifPresent(other -> requireOther(caller, other));
        return parts.db()
                .transaction(tx -> new MergeStore(tx).findForUpdate(token).map(one -> {
                    new MergeStore(tx).prove(one.merge().id(), one.side());
                    return one.merge().with(one.side()).isProven();
                }))
                .orElseThrow(() -> expired(network));
    }

    private void requireOther(Caller caller, PersonId other) {
        if (!parts.factors().hasAny(other)) return;
        var here = caller.signedIn().filter(mine -> mine.person().equals(other) && mine.reach() == Reach.FULL);
        if (here.isEmpty()) throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
        parts.signIns().requireFactor(caller, parts.factors(), other);
    }

    /** Either address says no. @throws Refusal link-expired */
    void stop(String token, String network) {
        stop(open(token, network).shown().merge().person());
    }

    void stop(Caller caller) {
        stop(caller.requiredFull().person());
    }

    private void stop(PersonId person) {
        parts.db().transaction(tx -> {
            if (new MergeStore(tx).close(person, "stopped"))
                new Audit(tx).write(person, "merge.stopped", person.toString());
            return true;
        });
    }

    /**
     * Everything of the other account is the caller's from here on. Nothing brings it back.
     *
     * @throws Refusal wrong-state while not both have said yes, or while one of the accounts is to be erased;
     *     link-expired where the other has another address meanwhile; second-factor-needed
     */
    void join(Caller caller) {
        var person = caller.requiredFull().person();
        parts.signIns().requireFactor(caller, parts.factors(), person);
        var open = find(caller).filter(AccountMerge::isProven).orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
        var both = new Both(open.other().orElseThrow(), person, PersonId.next());
        var pairs = seats.between(both.joins(), both.stays());
        parts.db().transaction(tx -> {
            var store = new MergeStore(tx);
            seats.lock(tx, both.joins(), both.stays());
            store.lock(both.joins(), both.stays());
            var merge = store.findForUpdate(person)
                    .filter(one -> one.id().equals(open.id()))
                    .orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
            if (store.isLeaving(both.joins(), both.stays())) throw new Refusal(ErrorCode.WRONG_STATE);
            joinIn(tx, merge, both, pairs);
            return true;
        });
        parts.signIns().endAll(both.joins());
        parts.outbox().wake();
    }

    private void joinIn(Tx tx, AccountMerge merge, Both both, SeatUnion.Pairs pairs) {
        var store = new MergeStore(tx);
        var people = parts.people().list(tx, List.of(both.joins(), both.stays()));
        var stays = people.stream().filter(one -> one.id().equals(both.stays())).findFirst();
        var joins =
                people.stream().filter(one -> one.email().equals(merge.email())).findFirst();
        // Of an address that moved on meanwhile nobody has said yes.
        if (stays.isEmpty() || joins.isEmpty()) throw new Refusal(ErrorCode.LINK_EXPIRED);
        moveAll(tx, both, pairs);
        addresses.move(tx, merge.email(), stays.get().email());
        store.close(merge, both);
        LinkService.voidLinks(tx, merge.email());
        new Audit(tx).write(both.stays(), "merge.joined", both.joins().toString());
        var text = write(
                stays.get().locale(),
                "merge-done",
                stays.get(),
                merge.email(),
                stays.get().email());
        put(tx, merge.email(), text);
        put(tx, stays.get().email(), text);
    }

    private void moveAll(Sql tx, Both both, SeatUnion.Pairs pairs) {
        var store = new MergeStore(tx);
        store.makeAside(both);
        seats.unite(tx, pairs, new SeatUnion.Who(both.joins(), both.stays(), both.aside()));
        store.move(moves, both);
        store.dropAside(both);
    }

    /** What a request under way at that moment still wrote for the other account comes over as well. */
    void gather() {
        for (var both : new MergeStore(parts.db()).joinedLately(LATELY)) {
            var pairs = seats.between(both.joins(), both.stays());
            parts.db().transaction(tx -> {
                seats.lock(tx, both.joins(), both.stays());
                new MergeStore(tx).lock(both.joins(), both.stays());
                moveAll(tx, both, pairs);
                return true;
            });
            if (new MergeStore(parts.db()).isIn(both.joins())) parts.signIns().endAll(both.joins());
        }
    }

    private void put(Sql tx, EmailAddress to, Letters.Letter letter) {
        parts.outbox().put(tx, new Mail("merge:" + UUID.randomUUID(), to.value(), letter));
    }

    private String url(String token) {
        return parts.origin() + "/accounts/join/link#" + token;
    }

    private Refusal expired(String network) {
        parts.limits().take(FAILURES, network);
        return new Refusal(ErrorCode.LINK_EXPIRED);
    }
}
