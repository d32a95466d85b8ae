package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.Questionnaires;
import java.util.List;
import java.util.Optional;

/**
 * What somebody brings who wants to come in.
 *
 * @param notice version of the privacy notice that was shown
 * @param code of an invitation
 * @param reply answers to what the event asks
 * @param mode how they take part, where there is a choice
 * @param sessions that have seats of their own; taken with a seat at the event only
 * @param waits takes a place on the waiting list when all seats are taken
 */
record Wish(
        String notice,
        Optional<String> code,
        Optional<Questionnaires.Reply> reply,
        boolean waits,
        Optional<Registration.Mode> mode,
        List<SessionId> sessions) {}
