package io.plenary.direct;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveBody;
import io.plenary.live.PersonalNotices;
import io.plenary.live.SaidText;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import java.time.Duration;

/** Writing to one person, reading it, and saying whom one wants to hear from. */
public final class DirectService {
    private static final int MOST_CHARACTERS = 2_000;
    private static final Limit SENDING = new Limit("direct", 10, 1, Duration.ofSeconds(1));
    private static final Limit STRANGERS = new Limit("direct-strangers", 10, 10, Duration.ofHours(1));

    private final Parts parts;

    public record Parts(Db db, EventService events, RateLimits limits, PersonalNotices notices) {}

    public DirectService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal not-found */
    public DirectMessage.Talks talks(Caller caller, String slug) {
        var event = parts.events().get(caller, slug).id();
        var me = party(event, caller.person());
        var talks = new DirectStore(parts.db()).talks(event, caller.person());
        var unread = talks.stream().mapToInt(DirectMessage.Talk::unread).sum();
        return new DirectMessage.Talks(me.takes(), talks, unread);
    }

    /** @throws Refusal not-found */
    public void choose(Caller caller, String slug, boolean allowed) {
        var event = parts.events().get(caller, slug).id();
        party(event, caller.person());
        new PartyStore(parts.db()).choose(event, caller.person(), allowed);
    }

    private PartyStore.Party party(EventId event, PersonId person) {
        return new PartyStore(parts.db()).find(event, person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** @throws Refusal not-found, also for somebody who has nothing to do with the event, and for oneself */
    private Pair pair(Caller caller, String slug, PersonId other) {
        var event = parts.events().get(caller, slug).id();
        party(event, caller.person());
        if (other.equals(caller.person())) throw new Refusal(ErrorCode.NOT_FOUND);
        return new Pair(event, caller.person(), other);
    }

    /**
     * Reading marks nothing as read: a page that is shown says so itself. What somebody wrote stays to be read, and shown to
     * those who moderate, when they have left the event.
     *
     * @throws Refusal not-found
     */
    public DirectMessage.Page page(Caller caller, String slug, PersonId other, long before, int limit) {
        var pair = pair(caller, slug, other);
        var store = new DirectStore(parts.db());
        var parties = new PartyStore(parts.db());
        var party = parties.find(pair.event(), other);
        var messages = store.before(pair, before, limit);
        if (party.isEmpty() && messages.isEmpty()) throw new Refusal(ErrorCode.NOT_FOUND);
        return new DirectMessage.Page(
                new DirectMessage.Person(
                        other.value(), party.map(PartyStore.Party::name).orElseGet(() -> parties.name(other))),
                messages,
                !messages.isEmpty() && messages.getFirst().seq() > 1,
                party.filter(one -> mayWrite(pair, one)).isPresent(),
                parties.hasBlocked(pair.me(), other));
    }

    private boolean mayWrite(Pair pair, PartyStore.Party party) {
        var parties = new PartyStore(parts.db());
        if (parties.hasBlocked(pair.other(), pair.me()) || parties.hasBlocked(pair.me(), pair.other())) return false;
        return party.takes() || new DirectStore(parts.db()).hasWritten(pair);
    }

    /**
     * A retry with the same id says nothing twice.
     *
     * @throws Refusal not-found; direct-off, whether by choice or by a block; chat-invalid; rate-limited; validation
     */
    public DirectMessage send(Caller caller, String slug, PersonId other, MessageId id, String raw) {
        var pair = pair(caller, slug, other);
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.CHAT_INVALID);
        var party = party(pair.event(), other);
        var known = new DirectStore(parts.db()).find(pair, id.value());
        if (known.isPresent()) return own(known.get());
        if (!mayWrite(pair, party)) throw new Refusal(ErrorCode.DIRECT_OFF);
        parts.limits().take(SENDING, pair.me().toString());
        if (!new DirectStore(parts.db()).hasWritten(pair))
            parts.limits().take(STRANGERS, pair.me() + " " + pair.event());
        var sent = parts.db().transaction(tx -> {
            var store = new DirectStore(tx);
            var seq = store.next(pair);
            // Asked again while the talk is held: of two sendings with one id the later finds the first.
            if (store.find(pair, id.value()).isPresent()) throw new Refusal(ErrorCode.BUSY);
            var message = store.add(pair, seq, id.value(), text).orElseThrow(() -> new Refusal(ErrorCode.VALIDATION));
            store.read(pair, seq);
            return message;
        });
        tell(pair, sent);
        return sent;
    }

    private static DirectMessage own(DirectMessage known) {
        if (!known.mine()) throw new Refusal(ErrorCode.VALIDATION);
        return known;
    }

    private void tell(Pair pair, DirectMessage sent) {
        var event = pair.event().value();
        var forOther = new LiveBody.MeDirect(event, pair.me().value(), sent.id(), sent.seq());
        var forMe = new LiveBody.MeDirect(event, pair.other().value(), sent.id(), sent.seq());
        parts.notices().tell(pair.other(), forOther);
        parts.notices().tell(pair.me(), forMe);
    }

    /** @throws Refusal not-found */
    public void read(Caller caller, String slug, PersonId other, long seq) {
        new DirectStore(parts.db()).read(pair(caller, slug, other), seq);
    }

    /** Shows this message, and nothing else, to those who moderate. @throws Refusal not-found, also for one's own */
    public void report(Caller caller, String slug, PersonId other, MessageId id, Complaint complaint) {
        var pair = pair(caller, slug, other);
        var message = new DirectStore(parts.db())
                .find(pair, id.value())
                .filter(found -> !found.mine())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        new DirectStore(parts.db()).report(pair, message.id(), complaint.reason(), complaint.note());
    }

    /** @param note may be empty */
    public record Complaint(String reason, String note) {}

    /** @throws Refusal not-found, forbidden */
    public DirectMessage.Reports reports(Caller caller, String slug) {
        caller.required();
        var event = parts.events().get(caller, slug);
        if (!caller.has(event.organisationId(), Role.OWNER, Role.ORGANISER, Role.MODERATOR))
            throw new Refusal(ErrorCode.FORBIDDEN);
        return new DirectMessage.Reports(new DirectStore(parts.db()).reports(event.id()));
    }

    /** Nothing of this person comes any more, at any event; they are not told. */
    public void block(Caller caller, PersonId other) {
        if (other.equals(caller.person())) throw new Refusal(ErrorCode.NOT_FOUND);
        new PartyStore(parts.db()).block(caller.person(), other);
    }

    public void unblock(Caller caller, PersonId other) {
        new PartyStore(parts.db()).unblock(caller.person(), other);
    }

    public DirectMessage.Blocks blocks(Caller caller) {
        return new DirectMessage.Blocks(new PartyStore(parts.db()).blocked(caller.person()));
    }
}
