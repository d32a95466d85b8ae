package io.plenary.editor;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.EventTimes;
import io.plenary.catalogue.Visibility;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What organisers say of an event, in its own language.
 *
 * @param venue absent where everything is online
 * @param recordingNote what people are told about recording; may be empty
 * @param partners best tier first
 */
public record EventSettings(
        String title,
        EventSummary.Kind kind,
        String summary,
        String description,
        Instant startsAt,
        Instant endsAt,
        String zone,
        List<String> languages,
        EventSummary.Attendance attendance,
        Optional<EventPage.Venue> venue,
        Optional<String> contact,
        boolean free,
        Optional<String> costText,
        Visibility visibility,
        String recordingNote,
        List<EventPage.Partner> partners) {

    /** As it is kept: no line of control characters, nothing that does not belong to this way of taking part. */
    EventSettings tidy() {
        var online = attendance == EventSummary.Attendance.ONLINE;
        return new EventSettings(
                line(title),
                kind,
                summary.strip(),
                description.strip(),
                startsAt,
                endsAt,
                zone,
                languages.stream().distinct().toList(),
                attendance,
                venue.filter(one -> !online).map(EventSettings::tidy),
                said(contact),
                free,
                said(costText),
                visibility,
                recordingNote.strip(),
                partners.stream().map(EventSettings::tidy).toList());
    }

    private static EventPage.Venue tidy(EventPage.Venue venue) {
        return new EventPage.Venue(line(venue.name()), line(venue.address()), said(venue.map()));
    }

    private static EventPage.Partner tidy(EventPage.Partner partner) {
        return new EventPage.Partner(line(partner.name()), line(partner.tier()), said(partner.url()), partner.logo());
    }

    private static Optional<String> said(Optional<String> text) {
        return text.map(EventSettings::line).filter(line -> !line.isEmpty());
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
    }

    /** @throws Refusal validation with every wrong field; time-invalid */
    void check() {
        var errors = new ArrayList<Refusal.FieldError>();
        if (title.isEmpty()) errors.add(new Refusal.FieldError("/settings/title", "A title is needed."));
        if (venue.filter(one -> one.name().isEmpty()).isPresent())
            errors.add(new Refusal.FieldError("/settings/venue/name", "Say what the place is called."));
        if (isOddLink(venue.flatMap(EventPage.Venue::map)))
            errors.add(new Refusal.FieldError("/settings/venue/map", "This is not an address of a page."));
        if (contact.filter(address -> !address.matches("[^@\\s]+@[^@\\s]+")).isPresent())
            errors.add(new Refusal.FieldError("/settings/contact", "An address has the form name@place."));
        if (!endsAt.isAfter(startsAt))
            errors.add(new Refusal.FieldError("/settings/endsAt", "The end comes before the start."));
        for (var n = 0; n < partners.size(); n++) checkPartner(n, errors);
        if (!errors.isEmpty()) throw Refusal.fields(errors);
        // Refuses what no clock shows and what lasts for ever.
        new EventTimes(startsAt, endsAt, zone);
    }

    private void checkPartner(int number, List<Refusal.FieldError> errors) {
        var partner = partners.get(number);
        Function<String, String> field = name -> "/settings/partners/" + number + "/" + name;
        if (partner.name().isEmpty()) errors.add(new Refusal.FieldError(field.apply("name"), "A name is needed."));
        if (partner.tier().isEmpty())
            errors.add(new Refusal.FieldError(field.apply("tier"), "Say what kind of partner."));
        if (isOddLink(partner.url()))
            errors.add(new Refusal.FieldError(field.apply("url"), "This is not an address of a page."));
    }

    private static boolean isOddLink(Optional<String> link) {
        return link.filter(url -> !url.startsWith("https://")).isPresent();
    }
}
