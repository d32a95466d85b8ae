package io.plenary.programme;

import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.catalogue.Visibility;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a session is: the facts that room, stage and archive decide by. The state of the stage is not among them.
 *
 * @param zone of the event
 * @param cancelled or no longer in the programme: it will not take place
 * @param speakers in their order; a speaker with a person can sign in
 * @param hosts in the order in which the host's right is handed on
 */
public record SessionFacts(
        SessionId id,
        EventId eventId,
        OrganisationId organisationId,
        String eventSlug,
        boolean published,
        Visibility visibility,
        String title,
        SessionSummary.Kind kind,
        Instant starts,
        Instant ends,
        String zone,
        SessionSummary.Stage stage,
        boolean recorded,
        boolean cancelled,
        List<Speaker> speakers,
        List<PersonId> hosts) {

    public record Speaker(Optional<PersonId> person, String name) {}

    public boolean isHost(PersonId person) {
        return hosts.contains(person);
    }

    public boolean speaks(PersonId person) {
        return speakers.stream()
                .anyMatch(one -> one.person().filter(person::equals).isPresent());
    }

    /** May go live, end and mark questions: a host of this session, or a moderator or organiser of the house. */
    public boolean mayHost(Caller caller) {
        var host = caller.findStaff().filter(this::isHost).isPresent();
        return host || caller.has(organisationId, Role.OWNER, Role.ORGANISER, Role.MODERATOR);
    }

    /** Enters without a seat. */
    public boolean isStaff(Caller caller) {
        return mayHost(caller) || caller.findStaff().filter(this::speaks).isPresent();
    }

    /** Whether those who are not its staff have to be invited to know of it. */
    public boolean isForInvited() {
        return visibility == Visibility.INVITED;
    }

    /** A session of a draft does not exist for others. */
    public boolean isVisibleTo(Caller caller) {
        return published || isStaff(caller);
    }

    /** When the lobby opens. */
    public Instant opensAt() {
        return starts.minus(Slot.LOBBY);
    }
}
