package io.plenary.catalogue;

import io.plenary.calendar.CalendarEntry;
import io.plenary.calendar.CalendarFile;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The catalogue and the event pages. */
public final class EventService {
    private final Db db;
    private final EventStore store;
    private final EventLists lists;
    private final InstantSource clock;
    private final OrganisationService organisations;
    private final Programmes programmes;
    private final Standings standings;
    private final EventCalendar calendar;
    private final Occasions occasions;
    private volatile Publication publication = event -> {};

    /** What it is made of. */
    public record Parts(
            Db db,
            InstantSource clock,
            OrganisationService organisations,
            Programmes programmes,
            Standings standings,
            EventCalendar calendar) {}

    public EventService(Parts parts) {
        this.db = parts.db();
        this.store = new EventStore(db);
        this.lists = new EventLists(store, new ListStore(db));
        this.clock = parts.clock();
        this.organisations = parts.organisations();
        this.programmes = parts.programmes();
        this.standings = parts.standings();
        this.calendar = parts.calendar();
        this.occasions = new Occasions(store, this::calendarOf);
    }

    /** One page of the catalogue in the reader's language. */
    public EventList listEvents(Caller caller, EventFilter filter, String language) {
        var reader = new ListStore.Reader(language, organisedBy(caller), clock.instant());
        return lists.page(atAddressesNow(filter), reader);
    }

    /** Feeds and bookmarks name an organisation by an address that it may have left since. */
    private EventFilter atAddressesNow(EventFilter filter) {
        var houses = filter.choices().getOrDefault(Facet.ORGANISATION, List.of());
        return houses.isEmpty() ? filter : filter.ofOrganisations(organisations.addressesNow(houses));
    }

    /** What is public of it, as it is kept; for feeds. */
    public List<Event> publicEvents(EventFilter filter, String language) {
        return lists.events(atAddressesNow(filter), new ListStore.Reader(language, Set.of(), clock.instant()));
    }

    private static Set<OrganisationId> organisedBy(Caller caller) {
        return caller.signedIn().map(one -> one.roles().keySet()).orElse(Set.of()).stream()
                .filter(caller::organises)
                .collect(Collectors.toSet());
    }

    /** The event if this caller may know of it. @throws Refusal not-found */
    public Event get(Caller caller, String slug) {
        return get(caller, slug, "");
    }

    /** The same in the reader's language, as far as it has texts in it. */
    public Event get(Caller caller, String slug, String language) {
        return seen(caller, store.find(slug, language));
    }

    /** An event as this caller may know of it. @throws Refusal not-found */
    private Event seen(Caller caller, Optional<Event> found) {
        return found.filter(event -> isVisible(caller, event))
                .map(event -> extended(caller.findPerson(), event))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Somebody was given more time: for them the event closes later. */
    private Event extended(Optional<PersonId> somebody, Event event) {
        if (event.closesAt().isEmpty()) return event;
        return somebody.flatMap(person -> standings.deadlineOf(person, event.id()))
                .map(event::extendedTo)
                .orElse(event);
    }

    /** The event with the deadline that this caller has; for features that have judged the caller. @throws Refusal not-found */
    public Event getFor(Caller caller, EventId id) {
        return extended(caller.findPerson(), get(id));
    }

    /** The same for somebody who is not here themselves. */
    public Event getFor(PersonId person, EventId id) {
        return extended(Optional.of(person), get(id));
    }

    /** Whether this caller may know of the event: a draft, and one for the invited, do not exist for others. */
    public boolean isVisible(Caller caller, Event event) {
        if (event.isOpen() || event.mayLetIn(caller)) return true;
        return event.published()
                && caller.findPerson()
                        .filter(person -> store.isInvited(event.id(), person))
                        .isPresent();
    }

    /** The event whoever asks; for features that have judged the caller themselves. @throws Refusal not-found */
    public Event get(EventId id) {
        return store.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** The same for links that lead in, which were given out before. @throws Refusal not-found, organisation-suspended */
    public Event getStanding(EventId id) {
        var event = get(id);
        organisations.refuseSuspended(db, event.organisationId());
        return event;
    }

    /** Whether search engines may tell of it and of what belongs to it. */
    public boolean isForSearch(EventId id) {
        return store.isForSearch(id);
    }

    /**
     * The same event as {@link #get(Caller, String)} tells, with what everybody needs who registers; a crowd that asks at the
     * same moment asks together.
     *
     * @throws Refusal not-found
     */
    public Occasion occasion(Caller caller, String slug) {
        var found = occasions.find(slug);
        var event = seen(caller, found.map(Occasion::event));
        return new Occasion(event, found.get().calledOff(), found.get().calendar());
    }

    /** Whether nothing of it will take place. */
    public boolean isCalledOff(EventId id) {
        return store.isCalledOff(id);
    }

    /** Several at once, in one statement; unknown ones are absent. */
    public Map<EventId, Event> getAll(Collection<EventId> ids) {
        return store.list(ids, "").stream().collect(Collectors.toMap(Event::id, Function.identity()));
    }

    /** @throws Refusal not-found, also for a draft of others */
    public EventPage getPage(Caller caller, String slug, String language) {
        return page(caller, get(caller, slug, language), language);
    }

    /** What its page would show to somebody without a sign-in if it were public; for features that have judged the caller. */
    public EventPage asPublic(EventId id, String language) {
        var event = store.list(List.of(id), language).stream().findFirst();
        return page(
                Caller.nobody(),
                event.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND)).asPublic(),
                language);
    }

    private EventPage page(Caller caller, Event event, String language) {
        var now = clock.instant();
        var viewer = caller.findPerson();
        var programme = programmes.of(event.id(), viewer, language);
        var mine = viewer.flatMap(person -> standings.of(person, event.id()));
        var standing = mine.map(Registration::state);
        var organise = event.mayOrganise(caller);
        return new EventPage(
                event.summaryAt(now),
                event.description(),
                programme.tracks(),
                programme.sessions(),
                programme.sessionCount(),
                programme.speakers(),
                programme.speakerCount(),
                store.partners(event.id()),
                event.venue(),
                event.contact(),
                event.costText(),
                event.seatsAt(now),
                mine,
                PrimaryAction.of(new PrimaryAction.Facts(now, event, standing, organise, programme.slots())),
                new EventPage.Rights(organise),
                event.textLanguages(),
                event.face().visibility(),
                Optional.of(event.face().recording()).filter(note -> !note.isEmpty()));
    }

    /** The event as iCalendar. @throws Refusal not-found */
    public String getCalendar(Caller caller, String slug) {
        var event = get(caller, slug);
        var entries = calendar.entries(event, programmes.calendar(event.id(), List.of()));
        return CalendarFile.of(entries, clock.instant());
    }

    /** The same for a mail to somebody who takes a seat, which a cancelled webinar does not give. */
    public String calendarOf(Event event) {
        var slots = EventCalendar.needsSessions(event)
                ? programmes.calendar(event.id(), List.of())
                : List.<CalendarSlot>of();
        return CalendarFile.of(calendar.entries(event, slots), clock.instant());
    }

    /** What those who have the event in their calendars take anew when these sessions have changed. */
    public List<CalendarEntry> calendarAfter(Event event, Collection<SessionId> changed) {
        var slots = programmes.calendar(event.id(), changed);
        if (event.kind() != EventSummary.Kind.SERIES) return calendar.entries(event, slots);
        return calendar.entries(
                event, slots.stream().filter(one -> changed.contains(one.id())).toList());
    }

    /** What is public of it as one calendar. The same bytes for an hour, so that a tag holds while nothing changes. */
    public String publicCalendar(EventFilter filter, String language) {
        var found = publicEvents(filter, language);
        var slots = programmes.calendars(found.stream().map(Event::id).toList());
        var entries = found.stream()
                .flatMap(event -> calendar.entries(event, slots.getOrDefault(event.id(), List.of())).stream())
                .toList();
        return CalendarFile.of(entries, clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    /**
     * A webinar with one session, as a draft; its maker hosts it.
     *
     * @throws Refusal not-found or forbidden for the organisation, time-invalid
     */
    public EventPage createEvent(Caller caller, EventDraft draft) {
        return createEvent(caller, draft, (tx, event, times) -> {});
    }

    /** The same with what else it begins with. */
    public EventPage createEvent(Caller caller, EventDraft draft, Furnishing more) {
        var organisation = organisationOf(caller, draft.organisation());
        var times = EventTimes.of(draft.startsAt(), draft.minutes(), draft.zone(), clock.instant());
        var id = EventId.next();
        db.transaction(tx -> {
            store.insertNamed(tx, new EventStore.NewEvent(id, organisation, Slug.of(draft.title()), draft, times));
            programmes.open(tx, id, draft, caller.person());
            more.furnish(tx, id, times);
            return id;
        });
        return page(caller, get(id), "");
    }

    private OrganisationId organisationOf(Caller caller, String slug) {
        caller.required();
        var organisation = organisations.findBySlug(slug).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (!caller.organises(organisation.id())) throw new Refusal(ErrorCode.FORBIDDEN);
        return organisation.id();
    }

    /** An address that no event has, made from a title; held by a lock until the transaction ends. */
    public String freeSlug(Db.Tx tx, String title) {
        return new SlugStore(tx).free(Slug.of(title)).orElseThrow(() -> new Refusal(ErrorCode.SLUG_TAKEN));
    }

    /** Who is asked before a draft becomes public. */
    public void onPublishing(Publication check) {
        this.publication = check;
    }

    /**
     * Makes a draft public; a public event stays so.
     *
     * @throws Refusal not-found, for those who organise nothing here too; not-ready where something is missing
     */
    public EventPage publishEvent(Caller caller, String slug) {
        var event = getOrganised(caller, slug);
        if (!event.published()) {
            publication.check(event.id());
            db.transaction(tx -> {
                if (store.publish(tx, event.id())) new EventAudit(tx, caller, event).standing("draft", "published");
                return event;
            });
        }
        return getPage(caller, slug, "");
    }

    /** An event that this caller organises. @throws Refusal auth-required, not-found */
    public Event getOrganised(Caller caller, String slug) {
        return getWhere(caller, slug, event -> event.mayOrganise(caller));
    }

    /** An event whose door this caller keeps. @throws Refusal auth-required, not-found */
    public Event getAtDoor(Caller caller, String slug) {
        return getWhere(caller, slug, event -> event.mayLetIn(caller));
    }

    private Event getWhere(Caller caller, String slug, Predicate<Event> may) {
        caller.required();
        return store.find(slug, "").filter(may).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Of an event that this caller organises, for the head of a page. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return getOrganised(caller, slug).title();
    }

    /** What it is sorted by and its texts in other languages. @throws Refusal auth-required, not-found */
    public Presentation getPresentation(Caller caller, String slug) {
        return new PresentationStore(db).get(getOrganised(caller, slug).id());
    }

    /**
     * Replaces both.
     *
     * @throws Refusal auth-required, not-found, stale where somebody was faster, validation for a term that the
     *     organisation has not
     */
    public Presentation savePresentation(Caller caller, String slug, Presentation presentation) {
        var event = getOrganised(caller, slug);
        return db.transaction(tx -> {
            var store = new PresentationStore(tx);
            store.lock(event.id());
            var before = store.get(event.id());
            if (!before.version().equals(presentation.version())) throw new Refusal(ErrorCode.STALE);
            if (store.save(event.id(), presentation)
                    < Set.copyOf(presentation.terms()).size())
                throw Refusal.field("/terms", "This is not in the vocabulary.");
            var after = store.get(event.id());
            new EventAudit(tx, caller, event).change("event.presentation", before.told(), after.told());
            return after;
        });
    }
}
