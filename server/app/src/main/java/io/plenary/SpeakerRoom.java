package io.plenary;

import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.http.Pages;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.speakers.AgreementService;
import io.plenary.speakers.AnswerService;
import io.plenary.speakers.AskingService;
import io.plenary.speakers.ProfileRoutes;
import io.plenary.speakers.ProfileService;
import io.plenary.speakers.SpeakerRoutes;
import io.plenary.speakers.SpeakingRoutes;

/** The part of Wiring that asks speakers to come. */
final class SpeakerRoom {
    final AskingService asking;
    private final SpeakerRoutes routes;
    private final SpeakingRoutes speaking;

    SpeakerRoom(Foundations base, People people, Events events, Outbox outbox) {
        var letters = new Letters(base.words());
        var parts = new AskingService.Parts(
                base.db(), events.events, people.people, base.limits(), letters, outbox, base.origin());
        asking = new AskingService(parts);
        var agreements = new AgreementService(parts);
        routes = new SpeakerRoutes(asking, agreements);
        routes.mount(base.operations());
        var agenda = new AgendaService(base.db(), base.clock(), events.sessions, base.origin());
        var answers = new AnswerService(
                new AnswerService.Parts(
                        base.db(),
                        base.clock(),
                        events.events,
                        people.people,
                        people.signIns,
                        agenda,
                        base.limits(),
                        letters,
                        outbox,
                        base.origin()),
                asking);
        speaking = new SpeakingRoutes(answers, agreements, people.me);
        speaking.mount(base.operations());
        new ProfileRoutes(new ProfileService(base.db(), events.events, base.files())).mount(base.operations());
    }

    void mount(Pages pages) {
        routes.mount(pages);
        speaking.mount(pages);
    }
}
