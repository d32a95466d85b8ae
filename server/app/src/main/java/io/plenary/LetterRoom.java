package io.plenary;

import io.plenary.correspondence.Correspondence;
import io.plenary.correspondence.CorrespondenceRoutes;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.mail.Seal;
import io.plenary.newsletters.NewsletterRoutes;
import io.plenary.newsletters.Newsletters;
import io.plenary.platform.http.Pages;

/** The part of Wiring that makes what events and organisations write to people. */
final class LetterRoom {
    private final Correspondence desk;
    private final CorrespondenceRoutes routes;
    private final Newsletters newsletters;
    private final NewsletterRoutes reading;

    LetterRoom(Foundations base, People people, Events events, Outbox outbox) {
        desk = new Correspondence(new Correspondence.Parts(
                base.db(),
                base.clock(),
                events.events,
                people.people,
                people.organisations,
                new Letters(base.words()),
                outbox,
                base.limits(),
                base.origin()));
        routes = new CorrespondenceRoutes(desk);
        routes.mount(base.operations());
        newsletters = new Newsletters(new Newsletters.Parts(
                base.db(),
                people.organisations,
                people.people,
                new Letters(base.words()),
                outbox,
                base.limits(),
                Seal.kept(base.db()),
                base.origin()));
        reading = new NewsletterRoutes(newsletters);
        reading.mount(base.operations());
    }

    void mount(Pages pages) {
        routes.mount(pages);
        reading.mount(pages);
    }

    void start() {
        desk.clock.start();
        newsletters.clock.start();
    }

    void close() {
        desk.clock.close();
        newsletters.clock.close();
    }
}
