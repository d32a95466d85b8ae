package io.plenary.catalogue;

import static io.plenary.catalogue.SampleEvents.NOW;
import static io.plenary.catalogue.SampleEvents.inHours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventHeadTest {
    private final EventHead head = new EventHead("https://plenary.example", new Words());

    @Test
    void an_online_event_names_its_address_its_times_and_that_it_is_free() {
        var data = read(page(inHours(24).event(), Optional.empty()));
        assertEquals("Event", data.path("@type").asText());
        assertEquals("2026-09-23T10:00:00+03:00", data.path("startDate").asText());
        assertEquals(
                "https://schema.org/OnlineEventAttendanceMode",
                data.path("eventAttendanceMode").asText());
        assertEquals("VirtualLocation", data.path("location").path("@type").asText());
        assertEquals("https://plenary.example/e/opening", data.path("url").asText());
        assertEquals("0", data.path("offers").path("price").asText());
        assertEquals("Town Library", data.path("organizer").path("name").asText());
    }

    @Test
    void a_full_event_is_sold_out() {
        var data = read(page(inHours(24).withSeats(1, 1).event(), Optional.empty()));
        assertEquals(
                "https://schema.org/SoldOut",
                data.path("offers").path("availability").asText());
    }

    @Test
    void a_draft_tells_search_engines_nothing() {
        assertTrue(head.event(page(inHours(24).draft().event(), Optional.empty()))
                .jsonLd()
                .isEmpty());
    }

    @Test
    void text_of_people_stays_text() {
        for (var evil :
                List.of("</script><script>alert(1)</script>", "\"}]}--><img onerror=x>", "\u2028;alert(1)//", "\\\"")) {
            var data = read(page(inHours(24).event(), Optional.of(evil)));
            assertEquals(evil, data.path("name").asText());
        }
    }

    @Test
    void a_long_description_is_cut_at_a_word() {
        var event = inHours(24).event();
        var long1 = head.event(withDescription(event, "library ".repeat(80))).description();
        assertTrue(long1.length() <= 201 && long1.endsWith("library…"), long1);
        assertFalse(long1.contains("\n"));
    }

    private JsonNode read(EventPage page) {
        return StrictJson.read(head.event(page).jsonLd().orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    private static EventPage withDescription(Event event, String description) {
        var summary = event.summaryAt(NOW);
        var silent = new EventSummary(
                summary.id(),
                summary.slug(),
                summary.title(),
                "",
                summary.kind(),
                summary.startsAt(),
                summary.endsAt(),
                summary.zone(),
                summary.attendance(),
                summary.languages(),
                summary.state(),
                summary.organisation(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return page(event, silent, description);
    }

    private static EventPage page(Event event, Optional<String> title) {
        var summary = event.summaryAt(NOW);
        var named = new EventSummary(
                summary.id(),
                summary.slug(),
                title.orElse(summary.title()),
                summary.summary(),
                summary.kind(),
                summary.startsAt(),
                summary.endsAt(),
                summary.zone(),
                summary.attendance(),
                summary.languages(),
                summary.state(),
                summary.organisation(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return page(event, named, "");
    }

    private static EventPage page(Event event, EventSummary summary, String description) {
        var action = PrimaryAction.of(new PrimaryAction.Facts(NOW, event, false, false, List.of()));
        return new EventPage(
                summary,
                description,
                List.of(),
                List.of(),
                0,
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                event.seatsAt(NOW),
                Optional.empty(),
                action,
                new EventPage.Rights(false),
                List.of(),
                Visibility.PUBLIC,
                Optional.empty());
    }
}
