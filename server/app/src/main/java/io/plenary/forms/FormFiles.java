package io.plenary.forms;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.files.FileService;
import io.plenary.files.FileService.Loose;
import io.plenary.files.FileService.Upload;
import io.plenary.files.FileService.Wanted;
import io.plenary.files.StoredFile;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Takes the files that a form asks for, before it is sent. Those that no answer names go within a day, and within two hours
 * where nobody knows who sent them; how many lie there is bounded for each event.
 */
public final class FormFiles {
    private static final Limit BY_NETWORK = new Limit("files, network", 60, 60, Duration.ofMinutes(10));
    private static final int MEGABYTE = 1 << 20;
    private static final Loose OF_STRANGERS = new Loose(Duration.ofHours(2), 1L << 30);

    /** Strangers who fill their part leave room for those who have signed in. */
    private static final Loose OF_PEOPLE = new Loose(Duration.ofDays(1), 2L << 30);

    private final Parts parts;
    private final Latecomers latecomers;

    /** What it is made of. @param fileBytes the operator's most */
    public record Parts(
            Db db, InstantSource clock, EventService events, FileService files, RateLimits limits, int fileBytes) {}

    /** Whether somebody may still register although the others may not. */
    @FunctionalInterface
    public interface Latecomers {
        boolean mayCome(EventId event);
    }

    public FormFiles(Parts parts, Latecomers latecomers) {
        this.parts = parts;
        this.latecomers = latecomers;
    }

    /** Where a file belongs. */
    public record Place(String slug, Purpose purpose, String question) {}

    /**
     * @param address whence it came
     * @throws Refusal not-found where no such file is asked for; auth-required for an application; registration-closed,
     *     registration-not-open; file-kind, file-damaged, too-large, rate-limited, busy
     */
    StoredFile take(Caller caller, String address, Place place, Upload upload) {
        parts.limits().take(BY_NETWORK, address);
        if (place.purpose() == Purpose.APPLICATION) caller.required();
        var event = parts.events().get(caller, place.slug());
        var wish = new FormStore(parts.db())
                .shown(event.id(), place.purpose())
                .flatMap(shown -> shown.form().find(place.question()))
                .flatMap(Question::files)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (!event.mayOrganise(caller)) checkOpen(event, place.purpose());
        var owner = new AnswerFiles(parts.files(), event.id(), place.purpose()).loose(place.question());
        var loose = caller.signedIn().isPresent() ? OF_PEOPLE : OF_STRANGERS;
        var most = Math.min(wish.megabytes() * MEGABYTE, parts.fileBytes());
        return parts.files().keepLoose(owner, upload, Wanted.anyOf(wish.types(), most), loose);
    }

    /** What cannot be sent needs no files. */
    private void checkOpen(Event event, Purpose purpose) {
        var now = parts.clock().instant();
        var isEarly = event.entry().opensAt().filter(now::isBefore).isPresent();
        var isLate = !now.isBefore(event.closes());
        if (!isEarly && !isLate) return;
        var mayCome = purpose == Purpose.REGISTRATION && now.isBefore(event.endsAt());
        if (mayCome && latecomers.mayCome(event.id())) return;
        throw new Refusal(isEarly ? ErrorCode.REGISTRATION_NOT_OPEN : ErrorCode.REGISTRATION_CLOSED);
    }
}
