package io.plenary.correspondence;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventService;
import io.plenary.mail.EventOutbox;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import java.time.InstantSource;

/** Makes the services of correspondence. */
public final class Correspondence {
    public final CircularClock clock;
    final WordingService wordings;
    final CircularService circulars;
    final MailDesk mails;
    final StopService stops;
    private final EventService events;
    private final OrganisationService organisations;

    /** What it is made of. */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            OrganisationService organisations,
            Letters letters,
            Outbox outbox,
            RateLimits limits,
            String origin) {}

    public Correspondence(Parts parts) {
        events = parts.events();
        organisations = parts.organisations();
        clock = new CircularClock(parts);
        wordings = new WordingService(parts);
        circulars = new CircularService(parts, clock);
        stops = new StopService(parts.db(), parts.organisations(), parts.origin());
        mails = new MailDesk(parts.db(), parts.events(), new EventOutbox(parts.db(), parts.outbox()));
    }

    /** For the head of a page. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }

    /** The same of an organisation. @throws Refusal auth-required, forbidden, not-found */
    String nameOf(Caller caller, String slug) {
        return organisations.getOrganised(caller, slug).name();
    }
}
