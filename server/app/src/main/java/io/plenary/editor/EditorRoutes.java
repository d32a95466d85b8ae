package io.plenary.editor;

import io.plenary.contract.ErrorCode;
import io.plenary.editor.copy.CopyService;
import io.plenary.editor.copy.CopyWish;
import io.plenary.editor.readiness.Gap;
import io.plenary.editor.readiness.ReadinessService;
import io.plenary.editor.templates.TemplateService;
import io.plenary.editor.templates.TemplateWish;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.Optional;

/** The event editor over HTTP. A reading carries its version as a tag, and a saving names it: RFC 9110, 13.1.1. */
public final class EditorRoutes {
    private final SettingsService settings;
    private final ReadinessService readiness;
    private final CopyService copies;
    private final TemplateService templates;

    public EditorRoutes(
            SettingsService settings, ReadinessService readiness, CopyService copies, TemplateService templates) {
        this.settings = settings;
        this.readiness = readiness;
        this.copies = copies;
        this.templates = templates;
    }

    /** @param version where no If-Match names it */
    private record SettingsWish(Optional<Long> version, EventSettings settings) {}

    private record StandingWish(Standing.Wish to, Optional<Boolean> sure) {}

    private record GapList(List<Gap> gaps) {}

    public void mount(Operations operations) {
        operations.on(
                "getReadiness",
                request -> Reply.ok(new GapList(readiness.list(request.caller(), request.part("slug")))));
        operations.on("getEventSettings", request -> tagged(settings.get(request.caller(), request.part("slug"))));
        operations.on("saveEventSettings", request -> {
            var wish = request.body(SettingsWish.class);
            var version = version(request, wish.version());
            return tagged(settings.save(request.caller(), request.part("slug"), version, wish.settings()));
        });
        operations.on("copyEvent", request -> {
            var wish = request.body(CopyWish.class);
            return Reply.json(201, copies.copy(request.caller(), request.part("slug"), wish));
        });
        operations.on(
                "beginFromTemplate",
                request -> Reply.json(201, templates.begin(request.caller(), request.body(TemplateWish.class))));
        operations.on("moveEvent", request -> {
            var wish = request.body(StandingWish.class);
            var sure = wish.sure().orElse(false);
            return tagged(settings.move(request.caller(), request.part("slug"), wish.to(), sure));
        });
    }

    private static Reply tagged(SettingsPage page) {
        return Reply.ok(page).with("ETag", "\"" + page.version() + "\"");
    }

    /** @throws Refusal stale where none is named, or one that never was */
    private static long version(Request request, Optional<Long> inBody) {
        var named = request.sender().match();
        if (named.isEmpty()) return inBody.orElseThrow(() -> new Refusal(ErrorCode.STALE));
        if (!named.get().matches("[0-9]{1,18}")) throw new Refusal(ErrorCode.STALE);
        return Long.parseLong(named.get());
    }

    /** The organisers' form; its data are asked for by the page, never written into it. */
    public void mount(Pages pages) {
        pages.on("/e/:slug/settings", visit -> {
            var title = settings.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(title + " · Plenary", "").notForSearch();
        });
    }
}
