package io.plenary.speakers;

import io.plenary.accounts.EmailAddress;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speakers are written, in their language, with times by the clocks of the event and by their own. */
final class SpeakerLetters {
    private static final int MOST_SESSIONS = 20;

    private final Letters letters;
    private final String origin;

    SpeakerLetters(Letters letters, String origin) {
        this.letters = letters;
        this.origin = origin;
    }

    /** Who is written to. @param zone of those who said one */
    record To(EmailAddress email, String name, String locale, Optional<String> zone) {}

    /** What about. */
    record About(Event event, SpeakerId speaker, List<Slot> sessions) {}

    /** @param by who asks; @param link with the secret; @param days that it is good for */
    record Request(String by, String message, String link, int days) {}

    Letters.Letter invitation(To to, About about, Request asked) {
        return letters.write(
                to.locale(),
                "speaker-invitation",
                to.name(),
                about.event().title(),
                asked.by(),
                new Letters.Lines(sessions(to, about)),
                asked.message().isEmpty()
                        ? "–"
                        : new Letters.Lines(asked.message().lines().toList()),
                asked.link(),
                asked.days(),
                about.event().organisation().name());
    }

    Mail mail(To to, About about, Letters.Letter letter) {
        // A mail each time: who is reminded is written to again.
        var mail = new Mail(
                "speaker:" + about.speaker() + ":" + Uuid7.next(), to.email().value(), letter);
        return mail.about(Matter.of(
                about.event().organisationId().value(), about.event().id().value()));
    }

    Mail confirmation(To to, About about) {
        var letter = letters.write(
                to.locale(),
                "speaker-confirmed",
                to.name(),
                about.event().title(),
                new Letters.Lines(sessions(to, about)),
                origin + "/speaking/" + about.speaker(),
                about.event().organisation().name());
        return mail(to, about, letter);
    }

    /** Somebody who comes has not said whether their session may be recorded. */
    Mail agreement(To to, About about) {
        var letter = letters.write(
                to.locale(),
                "speaker-agreement",
                to.name(),
                about.event().title(),
                origin + "/speaking/" + about.speaker(),
                about.event().organisation().name());
        return mail(to, about, letter);
    }

    Mail withdrawal(To to, About about) {
        var letter = letters.write(
                to.locale(),
                "speaker-withdrawn",
                to.name(),
                about.event().title(),
                about.event().organisation().name());
        return mail(to, about, letter);
    }

    /** Where the link leads; the secret stands behind the hash, which no server is sent. */
    String linkTo(String token) {
        return origin + "/speaking/answer#" + token;
    }

    private List<String> sessions(To to, About about) {
        var lines = new ArrayList<String>();
        for (var one : about.sessions()
                .subList(0, Math.min(MOST_SESSIONS, about.sessions().size()))) {
            lines.add("  " + one.title());
            lines.add("  "
                    + Letters.when(one.startsAt(), to.locale(), about.event().zone()));
            ownZone(to, about.event().zone())
                    .ifPresent(zone -> lines.add("  " + Letters.when(one.startsAt(), to.locale(), zone)));
            lines.add("");
        }
        if (lines.isEmpty()) return List.of(letters.part(to.locale(), "speaker.no-session"));
        lines.removeLast();
        return lines;
    }

    /** UTC is what those have who never said. */
    private static Optional<String> ownZone(To to, String zone) {
        return to.zone()
                .filter(own -> !own.equals(zone) && !ZoneId.of(own).normalized().equals(ZoneOffset.UTC));
    }
}
