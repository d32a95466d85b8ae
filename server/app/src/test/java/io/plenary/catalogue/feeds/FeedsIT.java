package io.plenary.catalogue.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedsIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static TestServer server;
    private static World world;
    private static EventId event;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        event = world.event("spring", world.house, null);
        world.session(event, "broadcast", Instant.now());
        world.sql(
                "update event set title = $2, languages = '{ro}' where id = $1",
                event,
                "Spring ]]> <b>&\u0001\u000b 🌱");
        world.sql("insert into event_text (event_id, language, title) values ($1, 'ro', 'Primăvara')", event);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void atom_has_what_rfc_4287_asks_for_whatever_people_wrote() throws Exception {
        var answer = page("/feeds/events.atom?language=ro");
        assertEquals("application/atom+xml; charset=utf-8", header(answer, "Content-Type"));
        var feed = xml(answer.body());
        assertEquals(ATOM, feed.getNamespaceURI());
        assertEquals("feed", feed.getLocalName());
        var self = server.origin() + "/feeds/events.atom?language=ro&lang=en";
        assertEquals(self, one(feed, "id").getTextContent());
        assertEquals("self", one(feed, "link").getAttribute("rel"));
        assertEquals(self, one(feed, "link").getAttribute("href"));
        OffsetDateTime.parse(one(feed, "updated").getTextContent());
        assertFalse(one(feed, "title").getTextContent().isBlank());
        var entry = one(feed, "entry");
        assertEquals("urn:uuid:" + event, one(entry, "id").getTextContent());
        assertEquals("Spring ]]> <b>& 🌱", one(entry, "title").getTextContent());
        assertEquals("house", one(entry, "name").getTextContent());
        assertEquals(server.origin() + "/e/spring", one(entry, "link").getAttribute("href"));
        OffsetDateTime.parse(one(entry, "updated").getTextContent());
        assertFalse(one(entry, "summary").getTextContent().isBlank());
    }

    @Test
    void rss_has_its_required_elements_and_says_where_it_is() throws Exception {
        var rss = xml(page("/feeds/events.rss?language=ro&lang=ro").body());
        assertEquals("2.0", rss.getAttribute("version"));
        var channel = one(rss, "channel");
        for (var required : List.of("title", "description"))
            assertFalse(one(channel, required).getTextContent().isBlank(), required);
        assertTrue(URI.create(plain(channel, "link").getTextContent()).isAbsolute());
        var self = (Element) channel.getElementsByTagNameNS(ATOM, "link").item(0);
        assertEquals(server.origin() + "/feeds/events.rss?language=ro&lang=ro", self.getAttribute("href"));
        assertEquals("application/rss+xml", self.getAttribute("type"));
        var item = one(channel, "item");
        assertEquals("Primăvara", one(item, "title").getTextContent());
        assertEquals("false", one(item, "guid").getAttribute("isPermaLink"));
        ZonedDateTime.parse(one(item, "pubDate").getTextContent(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    @Test
    void the_calendar_is_valid_and_holds_what_was_chosen() throws Exception {
        var answer = page("/feeds/events.ics?language=ro");
        assertTrue(header(answer, "Content-Type").startsWith("text/calendar"));
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertTrue(
                calendar.validate().getEntries().isEmpty(), calendar.validate().toString());
        assertEquals(1, calendar.getComponents(Component.VEVENT).size());
        assertTrue(page("/feeds/events.ics").body().split("BEGIN:VEVENT", -1).length > 2);
    }

    @Test
    void an_empty_choice_is_a_valid_feed_and_a_wrong_one_is_refused() throws Exception {
        assertEquals(
                0,
                all(xml(page("/feeds/events.atom?topic=none-such").body()), "entry")
                        .size());
        assertEquals(
                0,
                all(xml(page("/feeds/events.rss?topic=none-such").body()), "item")
                        .size());
        assertTrue(page("/feeds/events.ics?topic=none-such").body().startsWith("BEGIN:VCALENDAR"));
        assertEquals(422, page("/feeds/events.atom?from=yesterday").statusCode());
    }

    @Test
    void a_reader_that_has_it_is_told_so() {
        for (var path : List.of("/feeds/events.atom", "/feeds/events.rss", "/feeds/events.ics", "/sitemap.xml")) {
            var tag = header(page(path), "ETag");
            var request =
                    server.browser().request(path).header("If-None-Match", tag).GET();
            assertEquals(304, server.browser().exchange(request.build()).statusCode(), path);
        }
    }

    @Test
    void pages_name_the_feeds_of_what_they_show_and_their_other_languages() {
        var catalogue = page("/?kind=webinar").body();
        assertTrue(
                catalogue.contains("href=\"" + server.origin() + "/feeds/events.atom?kind=webinar&amp;lang=en\""),
                catalogue);
        assertTrue(catalogue.contains("type=\"application/rss+xml\""));
        var house = page("/o/house").body();
        assertTrue(house.contains("/feeds/events.ics?organisation=house&amp;lang=en\""), house);
        assertTrue(house.contains("\"@type\":\"Organization\""));
        assertTrue(house.contains("<link rel=\"canonical\" href=\"" + server.origin() + "/o/house\">"));
        assertEquals(404, page("/o/nowhere").statusCode());
        var page = page("/e/spring").body();
        assertTrue(page.contains("hreflang=\"ro\" href=\"" + server.origin() + "/e/spring?lang=ro\""), page);
        assertTrue(page("/e/spring?lang=ro").body().contains("<title>Primăvara"), "the address carries the language");
    }

    @Test
    void the_sitemap_names_every_public_page_and_robots_are_told() throws Exception {
        var hidden = world.event("hidden", world.otherHouse, null);
        var session = world.session(hidden, "broadcast", Instant.now());
        var speaker = SpeakerId.next();
        world.sql("insert into speaker (id, event_id, name) values ($1, $2, 'Zoe')", speaker, hidden);
        var own = List.of(
                "/e/hidden", "/o/other-house", "/e/hidden/sessions/" + session, "/e/hidden/speakers/" + speaker);
        var there = new SitemapService(server.db(), "", 100);
        assertTrue(locations(there.first()).containsAll(own), "there is something to leak");
        world.sql("update event set state = 'draft' where id = $1", hidden);
        var file = there.first();
        assertTrue(locations(file).stream().noneMatch(own::contains), file);
        assertTrue(locations(file).containsAll(List.of("/", "/o/house", "/e/spring", "/e/open-day")), file);
        assertTrue(page("/robots.txt").body().contains("Sitemap: " + server.origin() + "/sitemap.xml"));
        assertTrue(page("/sitemap.xml").body().contains(server.origin() + "/e/spring<"));
        var parts = new SitemapService(server.db(), "", 3);
        var index = locations(parts.first());
        var split = new ArrayList<String>();
        for (var part : index) split.addAll(locations(parts.part(part.substring("/sitemaps/".length()))));
        assertEquals(locations(file), split);
        assertTrue(index.size() > 1);
        assertEquals(404, page("/sitemaps/2.xml").statusCode());
        assertEquals(404, page("/sitemaps/0.xml").statusCode());
    }

    @Test
    void a_draft_is_in_no_feed_and_would_be_if_it_were_public() {
        var draft = world.event("secret-plan", world.house, null);
        var paths = List.of("/feeds/events.atom?q=plan", "/feeds/events.rss?q=plan", "/feeds/events.ics?q=plan");
        world.sql("update event set title = 'Secret plan' where id = $1", draft);
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        for (var path : paths) assertTrue(page(path + "&to=2090-01-01").body().contains("secret-plan"), path);
        world.sql("update event set state = 'draft' where id = $1", draft);
        for (var path : paths) assertFalse(page(path).body().contains("secret-plan"), path);
        for (var path : paths) assertFalse(elena.page(path).body().contains("secret-plan"), path);
    }

    private static HttpResponse<String> page(String path) {
        return server.browser().page(path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Element xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static List<String> locations(String sitemap) throws Exception {
        return all(xml(sitemap), "loc").stream().map(Element::getTextContent).toList();
    }

    private static Element one(Element within, String name) {
        return all(within, name).getFirst();
    }

    private static Element plain(Element within, String name) {
        return all(within, name).stream()
                .filter(element -> element.getNamespaceURI() == null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> all(Element within, String name) {
        var nodes = within.getElementsByTagNameNS("*", name);
        var all = new ArrayList<Element>();
        for (var n = 0; n < nodes.getLength(); n++) all.add((Element) nodes.item(n));
        return all;
    }
}
