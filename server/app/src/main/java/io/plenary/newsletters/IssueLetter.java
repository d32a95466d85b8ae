package io.plenary.newsletters;

import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Place;
import io.plenary.organisations.Organisation;
import io.plenary.platform.Words;
import java.util.Map;

/** One reader's copy of a newsletter. */
final class IssueLetter {
    private final Newsletters.Parts parts;
    private final Organisation organisation;
    private final Topic topic;

    IssueLetter(Newsletters.Parts parts, Organisation organisation, Topic topic) {
        this.parts = parts;
        this.organisation = organisation;
        this.topic = topic;
    }

    /** Once for each reader, whoever writes it. */
    Mail write(Issue issue, SubscriberStore.Subscriber reader) {
        var text = issue.wish().textFor(Words.language(reader.locale()));
        var token = parts.seal().of(SubscriptionService.PURPOSE, reader.id());
        var letter = example(text, SubscriptionService.linkOf(parts.seal(), parts.origin(), reader.id()));
        var leave = parts.origin() + "/api/v1/newsletter-links/" + token + "?topic=" + topic.id();
        return new Mail("newsletter:" + issue.id() + ":" + reader.id(), reader.email(), letter)
                .about(Matter.of(organisation.id().value()).toMany(issue.id(), leave));
    }

    /** @param link to the page where its reader decides */
    Letters.Letter example(Issue.Text text, String link) {
        var filled = text.template().fill(Map.of(Place.ORGANISATION, organisation.name()));
        var name = topic.textFor(text.language()).name();
        var foot = parts.letters().part(text.language(), "foot-newsletter", organisation.name(), name, link);
        return new Letters.Letter(filled.subject(), filled.text() + "\n\n--\n" + foot);
    }
}
