package io.plenary.exchange;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ImportId;
import io.plenary.exchange.merge.Frame;
import io.plenary.exchange.merge.Merge;
import io.plenary.exchange.merge.Merged;
import io.plenary.exchange.read.ImportInvalid;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.exchange.read.ReadProgramme;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import io.plenary.programme.draft.Draft;
import io.plenary.programme.draft.DraftService;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of other systems into the draft: first seen, then taken over. */
public final class ImportService {
    private final Db db;
    private final EventService events;
    private final DraftService drafts;

    public ImportService(Db db, EventService events, DraftService drafts) {
        this.db = db;
        this.events = events;
        this.drafts = drafts;
    }

    /** Title of the event, for organisers. @throws Refusal auth-required, not-found */
    public String titleOf(Caller caller, String slug) {
        return drafts.titleOf(caller, slug);
    }

    /**
     * What the file would change; the file is kept for an hour.
     *
     * @param zone for a file whose times have none
     * @throws Refusal auth-required, not-found, import-invalid, zone-needed, validation
     */
    public ImportPreview preview(Caller caller, String slug, byte[] bytes, Optional<String> zone) {
        var event = events.getOrganised(caller, slug);
        var chosen = zone.map(ImportService::zone);
        var file = read(bytes);
        if (file.needsZone() && chosen.isEmpty()) throw zoneNeeded(file, event);
        var draft = drafts.get(caller, slug);
        var merged = Merge.of(draft.plan(), file, Frame.of(event, chosen)).keeping(draft.fixed());
        var id = ImportId.next();
        var kept = new ImportStore.Kept(draft.version(), zone, bytes, Optional.empty());
        db.transaction(tx -> {
            new ImportStore(tx).keep(id, event.id(), caller.person(), kept);
            return id;
        });
        var times = file.zone().or(() -> chosen).map(ZoneId::getId).orElse(event.zone());
        return ImportPreview.of(new ImportPreview.Parts(id, draft.version(), times, file, merged));
    }

    /**
     * Puts the file into the draft.
     *
     * @param remove which of the gone are taken out
     * @return version of the draft; the same again when it was taken over before
     * @throws Refusal auth-required, not-found, draft-changed, validation
     */
    public long apply(Caller caller, String slug, ImportId id, Collection<UUID> remove) {
        var event = events.getOrganised(caller, slug);
        var kept = find(caller, event, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (kept.applied().isPresent()) return kept.applied().get();
        var draft = drafts.get(caller, slug);
        if (draft.version() != kept.version()) throw new Refusal(ErrorCode.DRAFT_CHANGED);
        var merged = merged(event, draft, kept);
        var version = replace(caller, slug, draft.version(), merged, remove);
        new ImportStore(db).applied(id, version);
        return version;
    }

    /** A file that was only looked at is kept for an hour and no longer. */
    public void forgetOld() {
        new ImportStore(db).forgetOld();
    }

    /** Who answers for what the command line does: the first owner of the house. @throws Refusal not-found */
    public Caller ownerOf(String slug) {
        return new ImportStore(db).owner(slug).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private Optional<ImportStore.Kept> find(Caller caller, Event event, ImportId id) {
        return new ImportStore(db).find(id, event.id(), caller.person());
    }

    private static Merged merged(Event event, Draft draft, ImportStore.Kept kept) {
        var frame = Frame.of(event, kept.zone().map(ImportService::zone));
        return Merge.of(draft.plan(), read(kept.file()), frame).keeping(draft.fixed());
    }

    private long replace(Caller caller, String slug, long version, Merged merged, Collection<UUID> remove) {
        var plan = merged.without(remove);
        if (plan.equals(merged.draft())) return version;
        return drafts.replace(caller, slug, version, plan).version();
    }

    private static ReadProgramme read(byte[] bytes) {
        try {
            return ProgrammeReader.read(bytes);
        } catch (ImportInvalid invalid) {
            var where =
                    new FieldError("/line/" + invalid.line(), invalid.reason().code());
            throw new Refusal(ErrorCode.IMPORT_INVALID, invalid.getMessage(), List.of(where), 0);
        }
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw Refusal.field("/zone", "This is no time zone.");
        }
    }

    private static Refusal zoneNeeded(ReadProgramme file, Event event) {
        var zones = ZoneGuess.of(file.place(), ZoneId.of(event.zone())).stream()
                .map(id -> new FieldError("/zone/" + id, id))
                .toList();
        return new Refusal(ErrorCode.ZONE_NEEDED, null, zones, 0);
    }
}
