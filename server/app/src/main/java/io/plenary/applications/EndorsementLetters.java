package io.plenary.applications;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;

/** The mails about a letter of endorsement: to whoever is asked for it, and to the applicant. */
final class EndorsementLetters {
    private final Letters letters;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    EndorsementLetters(Letters letters, String origin) {
        this.letters = letters;
        this.origin = origin;
    }

    /** Who asks whom, and for what. */
    record Asking(Person applicant, Event event, Application application, Endorsement.Wish endorser) {}

    /** In the language of the applicant, who knows the endorser; the time is the event's. In the event's own words where it has some. */
    Mail asked(Asking asking, String token) {
        var event = asking.event();
        var locale = asking.applicant().locale();
        var letter = letters.write(
                locale,
                "endorsement-asked",
                asking.endorser().name(),
                asking.application().name(),
                event.title(),
                event.organisation().name(),
                Letters.when(event.closes(), locale, event.zone()),
                origin + "/endorsement#" + token);
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        return new Mail("endorsement-asked:" + Uuid7.next(), asking.endorser().email(), letter).about(matter);
    }

    /** What became of it; nothing of what it says. */
    Mail answered(Person applicant, EndorsementService.Asked asked, Endorsement.State state) {
        var letter = letters.write(
                applicant.locale(),
                "endorsement-" + state.word(),
                asked.application().name(),
                asked.endorsement().name(),
                asked.event().title(),
                origin + "/e/" + asked.event().slug() + "/apply");
        var intent = "endorsement-" + state.word() + ":" + asked.endorsement().id();
        return new Mail(intent, applicant.email().value(), letter);
    }
}
