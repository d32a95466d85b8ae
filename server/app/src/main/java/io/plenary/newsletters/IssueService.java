package io.plenary.newsletters;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.organisations.Organisation;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters to the readers of a topic: written once, held until somebody releases them. */
final class IssueService {
    private static final int MOST = 100;
    private static final RateLimits.Limit TRIES =
            new RateLimits.Limit("newsletters to oneself", 20, 20, Duration.ofMinutes(10));

    private final Newsletters.Parts parts;
    private final IssueClock clock;

    IssueService(Newsletters.Parts parts, IssueClock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** As its makers see it. */
    record Shown(
            UUID id,
            UUID topic,
            List<Issue.Text> texts,
            String state,
            long version,
            int told,
            Optional<Instant> doneAt) {
        static Shown of(Issue one) {
            return new Shown(
                    one.id(),
                    one.wish().topic(),
                    one.wish().texts(),
                    one.state(),
                    one.version(),
                    one.progress().told(),
                    one.progress().doneAt());
        }
    }

    /** @param people who would get a letter now */
    record Readers(UUID topic, int people) {}

    record All(List<Shown> issues, List<Readers> readers) {}

    /** The newest hundred. @throws Refusal auth-required, not-found, forbidden */
    All list(Caller caller, String slug) {
        var organisation = organised(caller, slug);
        var store = new SubscriberStore(parts.db());
        var readers = new TopicStore(parts.db())
                .list(organisation.id()).stream()
                        .map(topic -> new Readers(topic.id(), store.count(topic.id())))
                        .toList();
        var issues = new IssueStore(parts.db()).list(organisation.id(), MOST);
        return new All(issues.stream().map(Shown::of).toList(), readers);
    }

    private Organisation organised(Caller caller, String slug) {
        return parts.organisations().getOrganised(caller, slug);
    }

    /** Held. @throws Refusal auth-required, not-found, forbidden; validation; wrong-state for one more than a hundred */
    Shown make(Caller caller, String slug, Issue.Wish wish) {
        var organisation = organised(caller, slug);
        check(organisation, wish);
        var store = new IssueStore(parts.db());
        var held = store.list(organisation.id(), MOST).stream()
                .filter(one -> one.state().equals("held"))
                .count();
        if (held == MOST) throw new Refusal(ErrorCode.WRONG_STATE);
        var id = Uuid7.next();
        parts.db().transaction(tx -> {
            new IssueStore(tx).insert(id, organisation.id(), wish, caller.person());
            audit(tx, caller, organisation, "newsletter.written", new JsonObject(), words(wish));
            return true;
        });
        return Shown.of(get(organisation, id));
    }

    private void check(Organisation organisation, Issue.Wish wish) {
        checkLanguages(wish.texts().stream().map(Issue.Text::language).toList());
        if (new TopicStore(parts.db())
                .list(organisation.id()).stream().noneMatch(topic -> topic.id().equals(wish.topic())))
            throw new Refusal(ErrorCode.VALIDATION);
        var flaws = wish.texts().stream()
                .flatMap(text -> text.template().flaws(Issue.PLACES, false).stream())
                .map(flaw -> new Refusal.FieldError("/" + flaw.part(), flaw.detail()))
                .toList();
        if (!flaws.isEmpty()) throw Refusal.fields(flaws);
    }

    /** At least one, and none twice. */
    static void checkLanguages(List<String> languages) {
        if (languages.isEmpty() || new HashSet<>(languages).size() < languages.size())
            throw new Refusal(ErrorCode.VALIDATION);
    }

    private Issue get(Organisation organisation, UUID id) {
        return new IssueStore(parts.db())
                .find(organisation.id(), id)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Which letter, as it was seen. */
    record Seen(String slug, UUID id, long version) {}

    /** @throws Refusal auth-required, not-found, forbidden; validation; stale */
    Shown save(Caller caller, Seen seen, Issue.Wish wish) {
        var organisation = organised(caller, seen.slug());
        check(organisation, wish);
        var before = get(organisation, seen.id());
        parts.db().transaction(tx -> {
            if (!new IssueStore(tx).save(before, wish, seen.version())) throw new Refusal(ErrorCode.STALE);
            audit(tx, caller, organisation, "newsletter.changed", words(before.wish()), words(wish));
            return true;
        });
        return Shown.of(get(organisation, seen.id()));
    }

    /** Goes now. @throws Refusal auth-required, not-found, forbidden; stale */
    Shown release(Caller caller, Seen seen) {
        var organisation = organised(caller, seen.slug());
        var issue = get(organisation, seen.id());
        parts.db().transaction(tx -> {
            if (!new IssueStore(tx).release(issue, seen.version())) throw new Refusal(ErrorCode.STALE);
            audit(tx, caller, organisation, "newsletter.released", new JsonObject(), words(issue.wish()));
            return true;
        });
        clock.wake();
        return Shown.of(get(organisation, seen.id()));
    }

    /** What has not gone does not go. @throws Refusal auth-required, not-found, forbidden */
    void drop(Caller caller, String slug, UUID id) {
        var organisation = organised(caller, slug);
        var issue = get(organisation, id);
        parts.db().transaction(tx -> {
            var store = new IssueStore(tx);
            store.lock(issue);
            store.drop(issue, parts.outbox().drop(tx, id));
            audit(tx, caller, organisation, "newsletter.dropped", words(issue.wish()), new JsonObject());
            return id;
        });
    }

    private static void audit(
            Sql tx, Caller caller, Organisation house, String action, JsonObject before, JsonObject after) {
        var line =
                new Audit.Line(house.id(), caller.person(), action, house.id().toString());
        new Audit(tx).write(line, before, after);
    }

    /** Each language by its own name. */
    private static JsonObject words(Issue.Wish wish) {
        var words = new JsonObject();
        for (var text : wish.texts()) words.put(text.language(), text.subject() + "\n\n" + text.text());
        return words;
    }

    /** To the asking person. @throws Refusal auth-required, not-found, forbidden; validation; rate-limited */
    void test(Caller caller, String slug, Issue.Wish wish) {
        var organisation = organised(caller, slug);
        check(organisation, wish);
        parts.limits().take(TRIES, caller.person().toString());
        var me = parts.people().get(caller.person());
        var text = wish.textFor(wish.texts().getFirst().language());
        var letter = new IssueLetter(parts, organisation, topic(organisation, wish))
                .example(text, parts.origin() + "/newsletter#…");
        var mail = new Mail("newsletter-trial:" + Uuid7.next(), me.email().value(), letter);
        parts.outbox().put(parts.db(), mail.about(Matter.of(organisation.id().value())));
        parts.outbox().wake();
    }

    private Topic topic(Organisation organisation, Issue.Wish wish) {
        return new TopicStore(parts.db())
                .list(organisation.id()).stream()
                        .filter(one -> one.id().equals(wish.topic()))
                        .findFirst()
                        .orElseThrow();
    }
}
