package io.plenary;

import io.plenary.editor.EditorRoutes;
import io.plenary.editor.SettingsService;
import io.plenary.editor.copy.CopyService;
import io.plenary.editor.partners.PartnerLogos;
import io.plenary.editor.partners.PartnerRoutes;
import io.plenary.editor.preview.PreviewRoutes;
import io.plenary.editor.preview.PreviewService;
import io.plenary.editor.readiness.ReadinessService;
import io.plenary.editor.templates.TemplateService;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.http.Pages;
import io.plenary.programme.release.OnlySession;
import java.util.List;

/** The part of Wiring that makes the event editor. */
final class Editors {
    private final EditorRoutes routes;
    private final PreviewRoutes previews;

    Editors(Foundations base, Events events) {
        var config = base.config();
        // What stays in the development mailbox never leaves, and is read there all the same.
        var mail = config.mail().smtp().isPresent() || config.demo();
        var readiness = new ReadinessService(new ReadinessService.Parts(
                base.db(), base.clock(), events.events, mail, config.jitsi().isPresent()));
        events.events.onPublishing(readiness::checkPublishing);
        var logos = new PartnerLogos(events.events, base.files());
        new PartnerRoutes(logos).mount(base.operations());
        var settings = new SettingsService(new SettingsService.Parts(
                base.db(),
                base.clock(),
                events.events,
                readiness::checkPublishing,
                logos,
                new SettingsService.Programme(new OnlySession(events.drafts), events.releases)));
        routes = new EditorRoutes(
                settings,
                readiness,
                new CopyService(base.db(), events.events, logos),
                new TemplateService(events.events, base.clock(), base.words()));
        routes.mount(base.operations());
        previews = new PreviewRoutes(new PreviewService(new PreviewService.Parts(
                base.db(),
                base.clock(),
                events.events,
                events.drafts,
                new Questionnaires(base.db(), base.clock(), base.files()),
                base.origin())));
        previews.mount(base.operations());
        // The database tells every node; whoever has just taken an event back and looks must not be faster than that
        // word.
        for (var changing : List.of("saveEventSettings", "moveEvent"))
            base.operations().after(changing, () -> base.answers().drop());
    }

    void mount(Pages pages) {
        routes.mount(pages);
        previews.mount(pages);
    }
}
