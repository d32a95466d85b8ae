package io.plenary.exchange.write;

import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.RoomId;
import io.plenary.exchange.read.CancelMark;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** schedule.xml as c3voc's XSD has it. Used by one thread for one file. */
public final class ScheduleXmlFile {
    private final XMLStreamWriter xml;
    private final Edition edition;
    private final Map<Id, String> names;
    private final Map<Id, PlannedSpeaker> speakers;
    private final Numbers sessions;
    private final Numbers people;

    private ScheduleXmlFile(Edition edition, XMLStreamWriter xml) {
        this.edition = edition;
        this.xml = xml;
        names = edition.names();
        speakers = edition.speakers();
        sessions = Numbers.of(
                edition.plan().sessions().stream().map(PlannedSession::id).toList());
        people = Numbers.of(
                edition.plan().speakers().stream().map(PlannedSpeaker::id).toList());
    }

    public static String of(Edition edition) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new ScheduleXmlFile(edition, xml).write();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", CancelMark.GENERATOR);
        xml.writeAttribute("version", CancelMark.SINCE);
        text("url", edition.page() + "/schedule.xml");
        text("version", edition.version());
        conference();
        for (var day : Day.of(edition)) day(day);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void conference() throws XMLStreamException {
        open("conference");
        text("title", Edition.legible(edition.title()));
        text("acronym", edition.acronym());
        text("start", Clock.moment(edition.starts(), edition.zone()));
        text("end", Clock.moment(edition.ends(), edition.zone()));
        text("days", Integer.toString(Day.of(edition).size()));
        text("timeslot_duration", "00:05");
        text("url", edition.page().toString());
        text("time_zone_name", edition.zone().getId());
        for (var track : edition.plan().tracks()) {
            xml.writeEmptyElement("track");
            xml.writeAttribute("name", names.get(track.id()));
        }
        close();
    }

    private void day(Day day) throws XMLStreamException {
        open("day");
        xml.writeAttribute("index", Integer.toString(day.index()));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", Clock.moment(day.starts().toInstant(), edition.zone()));
        xml.writeAttribute("end", Clock.moment(day.ends().toInstant(), edition.zone()));
        for (var room : day.rooms().entrySet()) room(room.getKey(), room.getValue());
        close();
    }

    private void room(Optional<RoomId> id, List<PlannedSession> inside) throws XMLStreamException {
        open("room");
        xml.writeAttribute("name", id.map(names::get).orElse(""));
        if (id.isPresent()) xml.writeAttribute("guid", id.get().toString());
        for (var one : inside) event(one);
        close();
    }

    private void event(PlannedSession one) throws XMLStreamException {
        open("event");
        xml.writeAttribute("guid", Edition.guid(one.key(), one.id()));
        xml.writeAttribute("id", Integer.toString(sessions.of(one.id())));
        // The schema has no place for it; others pass over such an instruction.
        if (one.cancelled()) xml.writeProcessingInstruction(CancelMark.GENERATOR, "cancelled");
        text("date", Clock.moment(one.startsAt(), edition.zone()));
        text("start", Clock.time(one.startsAt(), edition.zone()));
        text("duration", Clock.length(one));
        text("room", one.room().map(names::get).orElse(""));
        text("url", edition.page(one));
        text("title", Edition.title(one));
        text("subtitle", Edition.legible(one.text().subtitle()));
        text("track", one.track().map(names::get).orElse(""));
        text("type", Edition.type(one));
        if (one.language().isPresent()) text("language", one.language().get());
        text("abstract", Edition.legible(one.text().abstractText()));
        text("description", Edition.legible(one.text().description()));
        open("recording");
        text("license", "");
        text("optout", Boolean.toString(one.doNotRecord()));
        close();
        persons(one);
        links(one);
        close();
    }

    private void persons(PlannedSession one) throws XMLStreamException {
        open("persons");
        for (var id : one.speakers()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", Integer.toString(people.of(id)));
            xml.writeAttribute("guid", Edition.guid(speakers.get(id).key(), id));
            xml.writeCharacters(names.get(id));
            xml.writeEndElement();
        }
        close();
    }

    private void links(PlannedSession one) throws XMLStreamException {
        open("links");
        for (var link : one.links()) {
            xml.writeStartElement("link");
            xml.writeAttribute("href", link.url());
            xml.writeCharacters(Edition.legible(link.title()));
            xml.writeEndElement();
        }
        close();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
