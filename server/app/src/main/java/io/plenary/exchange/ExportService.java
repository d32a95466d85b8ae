package io.plenary.exchange;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.exchange.write.Edition;
import io.plenary.exchange.write.ProgrammeCsvFile;
import io.plenary.exchange.write.ScheduleJsonFile;
import io.plenary.exchange.write.ScheduleXmlFile;
import io.plenary.platform.Caller;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.programme.draft.DraftService;
import java.util.Locale;

/** Programmes as files: what is released for everybody, the draft for organisers. */
public final class ExportService {
    private final EventService events;
    private final DraftService drafts;
    private final AgendaService agendas;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public ExportService(EventService events, DraftService drafts, AgendaService agendas, String origin) {
        this.events = events;
        this.drafts = drafts;
        this.agendas = agendas;
        this.origin = origin;
    }

    /** What can be written of any plan. */
    public enum Format {
        XML("application/xml"),
        JSON("application/json"),
        CSV("text/csv");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Format of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        String write(Edition edition) {
            return switch (this) {
                case XML -> ScheduleXmlFile.of(edition);
                case JSON -> ScheduleJsonFile.of(edition);
                case CSV -> ProgrammeCsvFile.of(edition);
            };
        }
    }

    /** What is released of a published event. @throws Refusal not-found */
    public String released(String slug, Format format) {
        var event = events.get(Caller.nobody(), slug);
        return format.write(edition(event, drafts.releasedNow(event.id())));
    }

    private Edition edition(Event event, DraftService.Released released) {
        return Edition.of(event, origin, "release " + released.number(), released.plan());
    }

    /** The same as iCalendar, in the reader's language. @throws Refusal not-found */
    public String calendar(String slug, String language) {
        return agendas.calendarOf(events.get(Caller.nobody(), slug).id(), language);
    }

    /** The draft, or what is released where there is none. @throws Refusal auth-required, not-found */
    public String draft(Caller caller, String slug, Format format) {
        var event = events.getOrganised(caller, slug);
        var draft = drafts.get(caller, slug);
        return format.write(Edition.of(event, origin, "draft " + draft.version(), draft.plan()));
    }
}
