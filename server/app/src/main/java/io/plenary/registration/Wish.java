package io.plenary.registration;

import io.plenary.forms.Questionnaires;
import java.util.Optional;

/**
 * What somebody brings who wants to come in.
 *
 * @param notice version of the privacy notice that was shown
 * @param code of an invitation
 * @param reply answers to what the event asks
 * @param waits takes a place on the waiting list when all seats are taken
 */
record Wish(String notice, Optional<String> code, Optional<Questionnaires.Reply> reply, boolean waits) {}
