package io.plenary.editor.partners;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.platform.http.Reply;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes in, shows and copies the logos of partners. */
public final class PartnerLogos {
    private static final String KIND = "partner";
    private static final FileService.Wanted PICTURE = FileService.Wanted.picture(2 * 1024 * 1024, 640, 320);

    private final EventService events;
    private final FileService files;

    public PartnerLogos(EventService events, FileService files) {
        this.events = events;
        this.files = files;
    }

    /** For a day, unless settings that name it are saved. @throws Refusal not-found, file-kind, file-damaged, too-large, busy */
    StoredFile.Facts send(Caller caller, String slug, Path bytes) {
        var event = events.getOrganised(caller, slug).id();
        return files.keepLoose(sent(event), new FileService.Upload(bytes, "logo"), PICTURE)
                .facts();
    }

    /** For anybody who has its address, which is random and stands where the partner does. @throws Refusal not-found */
    Reply logo(UUID logo) {
        return files.find(logo)
                .filter(file -> file.owner().kind().equals(KIND))
                .map(files::picture)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Before partners are written: what they name belongs to the event. @throws Refusal validation where it is not to be had */
    public void claim(Sql tx, EventId event, List<EventPage.Partner> before, List<EventPage.Partner> after) {
        var had = logos(before);
        var claimed = new HashSet<UUID>();
        for (var n = 0; n < after.size(); n++) {
            var logo = after.get(n).logo();
            if (logo.isEmpty() || had.contains(logo.get()) || !claimed.add(logo.get())) continue;
            if (!files.claim(tx, logo.get(), sent(event), shown(event)))
                throw Refusal.field(
                        "/settings/partners/" + n + "/logo", "This picture is not there any more. Choose it again.");
        }
    }

    /** After partners are written: what none of them names goes. */
    public void sweep(Sql tx, EventId event, List<EventPage.Partner> now) {
        files.removeOthers(tx, shown(event), logos(now));
    }

    /** Before the partners of a copy are written. @param ids of each logo the id of its copy */
    public void copy(Sql tx, Map<UUID, UUID> ids, EventId to) {
        files.copy(tx, ids, shown(to));
    }

    private static Set<UUID> logos(List<EventPage.Partner> partners) {
        var ids = new HashSet<UUID>();
        partners.forEach(partner -> partner.logo().ifPresent(ids::add));
        return ids;
    }

    private static StoredFile.Owner sent(EventId event) {
        return new StoredFile.Owner(KIND, event.value(), "sent");
    }

    private static StoredFile.Owner shown(EventId event) {
        return new StoredFile.Owner(KIND, event.value(), "logo");
    }
}
