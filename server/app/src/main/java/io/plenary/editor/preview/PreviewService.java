package io.plenary.editor.preview;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.forms.Purpose;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.programme.draft.DraftService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows a draft as it would look, and gives out links to that. */
public final class PreviewService {
    private final Parts parts;

    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            DraftService drafts,
            Questionnaires forms,
            String origin) {}

    /** @param url shown once */
    public record Made(String url, PreviewLink link) {}

    public PreviewService(Parts parts) {
        this.parts = parts;
    }

    /** For its organisers. @throws Refusal auth-required, not-found */
    public PreviewPage show(Caller caller, String slug, String language) {
        return page(parts.events().getOrganised(caller, slug).id(), language);
    }

    /** For whoever has the link. @throws Refusal link-expired, also for one that never was */
    public PreviewPage open(String token, String language) {
        var event = new LinkStore(parts.db())
                .find(Secrets.hash(token), now())
                .orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
        return page(event, language);
    }

    private PreviewPage page(EventId event, String language) {
        var page = parts.events().asPublic(event, language);
        var planned = parts.drafts().planned(event);
        return new PreviewPage(
                page,
                PlannedProgramme.of(page.event(), planned.number(), planned.plan()),
                parts.forms().current(event, Purpose.REGISTRATION).questions());
    }

    /** @throws Refusal auth-required, not-found */
    public List<PreviewLink> list(Caller caller, String slug) {
        return new LinkStore(parts.db())
                .list(parts.events().getOrganised(caller, slug).id(), now());
    }

    /** @throws Refusal auth-required, not-found */
    public Made make(Caller caller, String slug, int days) {
        var event = parts.events().getOrganised(caller, slug).id();
        var token = Secrets.token();
        var until = now().plus(Duration.ofDays(days));
        var id = Uuid7.next();
        parts.db().transaction(tx -> {
            new LinkStore(tx).insert(id, event, Secrets.hash(token), caller.person(), until);
            return id;
        });
        var made = new LinkStore(parts.db())
                .list(event, now()).stream().filter(one -> one.id().equals(id)).findFirst();
        return new Made(parts.origin() + "/preview#" + token, made.orElseThrow());
    }

    /** @throws Refusal auth-required, not-found */
    public void end(Caller caller, String slug, UUID link) {
        var event = parts.events().getOrganised(caller, slug).id();
        if (new LinkStore(parts.db()).end(event, link) == 0) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    private Instant now() {
        return parts.clock().instant();
    }
}
