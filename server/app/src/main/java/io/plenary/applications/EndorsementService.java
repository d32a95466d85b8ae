package io.plenary.applications;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonName;
import io.plenary.catalogue.Event;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.files.FileService;
import io.plenary.files.FileService.Upload;
import io.plenary.files.FileService.Wanted;
import io.plenary.files.FileType;
import io.plenary.files.StoredFile;
import io.plenary.files.StoredFile.Owner;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters of endorsers: the applicant says whom to ask; a link, good until the deadline and for one answer, takes the letter
 * or a no. The applicant learns whether it came, and never reads it.
 */
public final class EndorsementService {
    static final String KIND = "endorsement";
    private static final String SLOT = "letter";
    private static final Limit ASKING = new Limit("endorsers asked, application", 5, 5, Duration.ofDays(1));
    private static final Limit OPENING = new Limit("endorsements, network", 60, 60, Duration.ofMinutes(10));
    private static final FileService.Loose LOOSE = new FileService.Loose(Duration.ofDays(1), 100 << 20);

    private final ApplicationService.Parts parts;
    private final ApplicationService applications;
    private final Desk desk;
    private final EndorsementLetters letters;

    /** What it needs besides. @param fileBytes the operator's most */
    public record Desk(FileService files, RateLimits limits, int fileBytes) {}

    public EndorsementService(ApplicationService.Parts parts, Desk desk) {
        this.parts = parts;
        this.applications = new ApplicationService(parts);
        this.desk = desk;
        this.letters = new EndorsementLetters(parts.letters(), parts.origin());
    }

    /** @throws Refusal auth-required, not-found; wrong-state once the letter is there; registration-closed, rate-limited */
    Endorsement ask(Caller caller, ApplicationId id, Endorsement.Wish given) {
        var mine = applications.changeable(caller, id);
        if (new EndorsementStore(parts.db()).rule(mine.event()) == Endorsement.Rule.NONE)
            throw new Refusal(ErrorCode.WRONG_STATE);
        var person = parts.people().get(caller.person());
        var email = EmailAddress.of(given.email());
        if (email.equals(person.email())) throw Refusal.field("/email", "Nobody endorses their own application.");
        desk.limits().take(ASKING, id.toString());
        var wish = new Endorsement.Wish(PersonName.of(given.name()).value(), email.value());
        var event = parts.events().getFor(caller, mine.event());
        var token = Secrets.token();
        parts.db().transaction(tx -> {
            if (!new EndorsementStore(tx).ask(id, wish, token)) throw new Refusal(ErrorCode.WRONG_STATE);
            parts.outbox().put(tx, letters.asked(new EndorsementLetters.Asking(person, event, mine, wish), token));
            return wish;
        });
        parts.outbox().wake();
        return new EndorsementStore(parts.db()).find(id).orElseThrow();
    }

    /** The same person once more, by a new link. @throws Refusal as when asking; not-found before anybody was */
    Endorsement remind(Caller caller, ApplicationId id) {
        applications.changeable(caller, id);
        var asked = new EndorsementStore(parts.db())
                .find(id)
                .filter(one -> one.state() == Endorsement.State.ASKED)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return ask(caller, id, new Endorsement.Wish(asked.name(), asked.email()));
    }

    /** What an endorser is asked for. */
    record Asked(Endorsement endorsement, Application application, Event event) {}

    /** @throws Refusal link-expired for every link that opens nothing, whatever the reason; rate-limited, organisation-suspended */
    Asked open(String token, String address) {
        desk.limits().take(OPENING, address);
        return new EndorsementStore(parts.db())
                .findByLink(token)
                .flatMap(this::standing)
                .orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
    }

    /** Only as long as it may be answered. */
    private Optional<Asked> standing(Endorsement one) {
        if (one.state() != Endorsement.State.ASKED) return Optional.empty();
        var application =
                new ApplicationStore(parts.db()).find(one.application()).orElseThrow();
        parts.events().getStanding(application.event());
        var counts =
                application.state() == Application.State.DRAFT || application.state() == Application.State.SUBMITTED;
        // Who has more time to apply has it for the letter, too.
        var event = parts.events().getFor(application.person(), application.event());
        var isLate = !parts.clock().instant().isBefore(event.closes());
        return Optional.of(new Asked(one, application, event)).filter(asked -> counts && !isLate);
    }

    /** A letter on its way: it counts when the link says so. @throws Refusal link-expired, file-kind, …, rate-limited */
    StoredFile take(UUID id, String address, Upload upload) {
        desk.limits().take(OPENING, address);
        new EndorsementStore(parts.db())
                .find(id)
                .flatMap(this::standing)
                .orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
        var wanted = Wanted.anyOf(EnumSet.allOf(FileType.class), desk.fileBytes());
        return desk.files().keepLoose(new Owner(KIND, id, SLOT), upload, wanted, LOOSE);
    }

    /** @throws Refusal link-expired; validation where the file is none of this link's */
    void give(String token, UUID file, String address) {
        var asked = open(token, address);
        var from = new Owner(KIND, asked.endorsement().id(), SLOT);
        var to = new Owner(KIND, asked.application().id().value(), SLOT);
        answer(asked, token, Endorsement.State.RECEIVED, tx -> {
            if (!desk.files().claim(tx, file, from, to))
                throw Refusal.field("/file", "This file is no longer there. Please send it again.");
        });
    }

    /** @throws Refusal link-expired */
    void decline(String token, String address) {
        answer(open(token, address), token, Endorsement.State.DECLINED, tx -> {});
    }

    private void answer(
            Asked asked,
            String token,
            Endorsement.State state,
            java.util.function.Consumer<io.plenary.platform.Sql> effect) {
        var person = parts.people().get(asked.application().person());
        parts.db().transaction(tx -> {
            if (!new EndorsementStore(tx).answer(token, state)) throw new Refusal(ErrorCode.LINK_EXPIRED);
            effect.accept(tx);
            parts.outbox().put(tx, letters.answered(person, asked, state));
            return state;
        });
        parts.outbox().wake();
    }
}
