package io.plenary.correspondence;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.LetterKind;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Template;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event's own wording of its letters. */
final class WordingService {
    static final RateLimits.Limit TRIES = new RateLimits.Limit("letters to oneself", 20, 20, Duration.ofMinutes(10));

    private final Correspondence.Parts parts;

    WordingService(Correspondence.Parts parts) {
        this.parts = parts;
    }

    /** A wording that somebody tries. @param reader whose letter to show; absent for the asking person */
    record Trial(String subject, String text, Optional<Whose> reader) {
        Template template() {
            return new Template(subject, text);
        }
    }

    /** Of whom organisers know that they would read it. */
    sealed interface Whose {
        record Registered(RegistrationId id) implements Whose {}

        record Applied(ApplicationId id) implements Whose {}
    }

    /** @throws Refusal auth-required, not-found */
    Wording.Kinds list(Caller caller, String slug) {
        var event = parts.events().getOrganised(caller, slug);
        var own = new WordingStore(parts.db())
                .list(event.id()).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Wording.Kinds(Arrays.stream(LetterKind.values())
                .map(kind -> new Wording.Kind(kind.word(), own.getOrDefault(kind.word(), List.of())))
                .toList());
    }

    /** @throws Refusal auth-required, not-found */
    Wording get(Caller caller, String slug, String letter, String language) {
        var key = key(caller, slug, letter, language);
        var own = new WordingStore(parts.db()).find(key);
        var template =
                own.map(Map.Entry::getKey).orElseGet(() -> parts.letters().wording(key.letter(), language));
        return new Wording(
                letter,
                language,
                template.subject(),
                template.body(),
                own.isPresent(),
                own.map(Map.Entry::getValue).orElse(0L),
                Wording.words(key.letter()));
    }

    private WordingStore.Key key(Caller caller, String slug, String letter, String language) {
        var event = parts.events().getOrganised(caller, slug);
        return new WordingStore.Key(event.id(), kind(letter), language);
    }

    private static LetterKind kind(String letter) {
        return LetterKind.of(letter).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** @throws Refusal auth-required, not-found; validation for unknown places; stale where somebody was faster */
    Wording save(Caller caller, WordingStore.Key key, Template wording, long version) {
        check(wording, key.letter());
        var event = parts.events().get(key.event());
        parts.db().transaction(tx -> {
            var store = new WordingStore(tx);
            var before = store.find(key).map(Map.Entry::getKey);
            if (!store.save(key, wording, version, caller.person())) throw new Refusal(ErrorCode.STALE);
            new EventAudit(tx, caller, event)
                    .write("letter.worded", words(key, before), words(key, Optional.of(wording)));
            return true;
        });
        return new Wording(
                key.letter().word(),
                key.language(),
                wording.subject(),
                wording.body(),
                true,
                version + 1,
                Wording.words(key.letter()));
    }

    /** Ours again. @throws Refusal auth-required, not-found */
    void reset(Caller caller, String slug, String letter, String language) {
        var event = parts.events().getOrganised(caller, slug);
        var key = key(caller, slug, letter, language);
        parts.db().transaction(tx -> {
            var store = new WordingStore(tx);
            var before = store.find(key).map(Map.Entry::getKey);
            store.remove(key);
            if (before.isPresent())
                new EventAudit(tx, caller, event)
                        .write("letter.reset", words(key, before), words(key, Optional.empty()));
            return true;
        });
    }

    /** Without a wording it is ours. */
    private static JsonObject words(WordingStore.Key key, Optional<Template> wording) {
        var words = new JsonObject().put("letter", key.letter().word() + " (" + key.language() + ")");
        wording.ifPresent(one -> words.put("subject", one.subject()).put("text", one.body()));
        return words;
    }

    /** The place where a wording is kept. @throws Refusal auth-required, not-found */
    WordingStore.Key place(Caller caller, String slug, String letter, String language) {
        return key(caller, slug, letter, language);
    }

    private static void check(Template wording, LetterKind kind) {
        var flaws = wording.flaws(kind.places(), true);
        if (!flaws.isEmpty())
            throw Refusal.fields(flaws.stream()
                    .map(flaw -> new Refusal.FieldError("/" + flaw.part(), flaw.detail()))
                    .toList());
    }

    /** What this person would read, without anything that lets in. @throws Refusal auth-required, not-found, validation */
    Wording.Preview preview(Caller caller, String slug, Wish wish) {
        var event = parts.events().getOrganised(caller, slug);
        check(wish.trial().template(), kind(wish.letter()));
        var reader = reader(caller, event, wish.trial().reader());
        var letter = filled(event, reader, wish);
        return new Wording.Preview(reader.name(), wish.language(), letter.subject(), letter.text());
    }

    /** A wording of one letter in one language. */
    record Wish(String letter, String language, Trial trial) {}

    private Letters.Letter filled(Event event, Reader reader, Wish wish) {
        var values = new Values(event, parts.origin())
                .example(
                        kind(wish.letter()),
                        reader,
                        wish.language(),
                        parts.clock().instant());
        var letter = wish.trial().template().fill(values);
        return new Letters.Letter(
                letter.subject(), letter.text() + parts.letters().foot(wish.language()));
    }

    private Reader reader(Caller caller, Event event, Optional<Whose> whose) {
        if (whose.isEmpty()) return self(parts.people().get(caller.person()));
        var store = new ReaderStore(parts.db());
        var found =
                switch (whose.get()) {
                    case Whose.Registered one -> store.find(event.id(), one.id());
                    case Whose.Applied one -> store.findApplicant(event.id(), one.id());
                };
        return found.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    static Reader self(Person person) {
        return new Reader(
                person.id(),
                person.name().value(),
                person.email().value(),
                person.locale(),
                person.zone(),
                Optional.empty(),
                false);
    }

    /** The same as a mail to the asking person. @throws Refusal auth-required, not-found, validation, rate-limited */
    void test(Caller caller, String slug, Wish wish) {
        var event = parts.events().getOrganised(caller, slug);
        check(wish.trial().template(), kind(wish.letter()));
        parts.limits().take(TRIES, caller.person().toString());
        var letter = filled(event, reader(caller, event, wish.trial().reader()), wish);
        var me = parts.people().get(caller.person());
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        parts.outbox()
                .put(parts.db(), new Mail("trial:" + Uuid7.next(), me.email().value(), letter).about(matter));
        parts.outbox().wake();
    }
}
