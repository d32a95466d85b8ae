package io.plenary.speakers;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.platform.http.Reply;
import io.plenary.programme.draft.SpeakerBook;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.Portrait;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Speakers say who they are. It stands in the draft, and is public with the organisers' next release. */
public final class ProfileService {
    private static final String KIND = "speaker";
    private static final int SIDE = 800;
    private static final int MOST_BYTES = 8 << 20;

    private final Db db;
    private final EventService events;
    private final FileService files;

    public ProfileService(Db db, EventService events, FileService files) {
        this.db = db;
        this.events = events;
        this.files = files;
    }

    /** @throws Refusal auth-required, forbidden, not-found */
    Profile get(Caller caller, SpeakerId id) {
        var own = OwnPart.confirmed(db, caller, id);
        return profile(db, own, planned(db, own.event(), id));
    }

    private static Profile profile(Sql sql, Invited own, PlannedSpeaker planned) {
        var released = find(SpeakerBook.released(sql, own.event()), own.speaker());
        var earlier = own.person().flatMap(person -> new EarlierStore(sql).find(person, own.speaker()));
        return Profile.of(planned, released, earlier);
    }

    private static PlannedSpeaker planned(Sql sql, EventId event, SpeakerId id) {
        return find(SpeakerBook.planned(sql, event), id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static Optional<PlannedSpeaker> find(Plan plan, SpeakerId id) {
        return plan.speakers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @throws Refusal auth-required, forbidden, not-found, stale, validation */
    Profile save(Caller caller, SpeakerId id, Profile.Wish wish) {
        return change(caller, id, before -> {
            if (!Profile.versionOf(before).equals(wish.version())) throw new Refusal(ErrorCode.STALE);
            return wish.over(before);
        });
    }

    /** Drawn anew, in place of the one before. @throws Refusal auth-required, forbidden, not-found, file-kind, file-damaged, too-large */
    Profile show(Caller caller, SpeakerId id, Path picture, String alt) {
        OwnPart.confirmed(db, caller, id);
        var wanted = FileService.Wanted.picture(MOST_BYTES, SIDE, SIDE);
        var file = files.keep(owner(id), new FileService.Upload(picture, "portrait"), wanted);
        return change(caller, id, before -> before.with(Optional.of(new Portrait(file.id(), alt))));
    }

    /** @throws Refusal auth-required, forbidden, not-found */
    Profile hide(Caller caller, SpeakerId id) {
        return change(caller, id, before -> before.with(Optional.empty()));
    }

    private Profile change(Caller caller, SpeakerId id, UnaryOperator<PlannedSpeaker> how) {
        return db.transaction(tx -> {
            var own = OwnPart.confirmed(tx, caller, id);
            var before = SpeakerBook.take(tx, own.event(), id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            var now = SpeakerBook.change(tx, own.event(), how.apply(before), caller.person());
            keepShown(tx, own.event(), now);
            return profile(tx, own, now);
        });
    }

    /** The public page goes on showing the face that was released. */
    private void keepShown(Sql tx, EventId event, PlannedSpeaker now) {
        var kept = new ArrayList<UUID>();
        now.portrait().map(Portrait::file).ifPresent(kept::add);
        find(SpeakerBook.released(tx, event), now.id())
                .flatMap(PlannedSpeaker::portrait)
                .map(Portrait::file)
                .ifPresent(kept::add);
        files.removeOthers(tx, owner(now.id()), kept);
    }

    private static StoredFile.Owner owner(SpeakerId id) {
        return new StoredFile.Owner(KIND, id.value(), "portrait");
    }

    /** For everybody who sees the page; before the release for organisers and the speaker. @throws Refusal not-found */
    Reply portrait(Caller caller, SpeakerId id, UUID file) {
        var stored = files.find(file)
                .filter(one -> one.owner().equals(owner(id)))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var event = new EarlierStore(db)
                .face(id, file)
                .filter(EarlierStore.Shown::isThis)
                .map(one -> events.get(one.event()));
        var isVisible = event.filter(one -> events.isVisible(caller, one)).isPresent();
        if (!isVisible && !maySeePlanned(caller, id)) throw new Refusal(ErrorCode.NOT_FOUND);
        var forAll = event.filter(one -> events.isVisible(Caller.nobody(), one)).isPresent();
        return files.picture(stored, forAll);
    }

    private boolean maySeePlanned(Caller caller, SpeakerId id) {
        var invited = new InvitedStore(db).get(id);
        var event = invited.map(Invited::event)
                .or(() -> new EarlierStore(db).face(id, null).map(EarlierStore.Shown::event));
        if (event.filter(one -> events.get(one).mayOrganise(caller)).isPresent()) return true;
        return caller.findStaff().isPresent()
                && new InvitedStore(db).listFor(caller.person()).stream().anyMatch(one -> one.speaker()
                        .equals(id));
    }
}
