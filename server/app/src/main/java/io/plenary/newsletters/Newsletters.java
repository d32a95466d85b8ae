package io.plenary.newsletters;

import io.plenary.accounts.PersonService;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.mail.Seal;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;

/** Makes the services of newsletters. */
public final class Newsletters {
    public final IssueClock clock;
    final TopicService topics;
    final SubscriptionService subscriptions;
    final IssueService issues;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            OrganisationService organisations,
            PersonService people,
            Letters letters,
            Outbox outbox,
            RateLimits limits,
            Seal seal,
            String origin) {}

    public Newsletters(Parts parts) {
        clock = new IssueClock(parts);
        topics = new TopicService(parts.db(), parts.organisations());
        subscriptions = new SubscriptionService(parts);
        issues = new IssueService(parts, clock);
    }
}
