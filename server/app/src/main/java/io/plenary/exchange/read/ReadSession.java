package io.plenary.exchange.read;

import io.plenary.programme.plan.PlanLink;
import io.plenary.programme.plan.SessionText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One session as a file has it.
 *
 * @param key names it in the file and in later ones
 * @param type the file's word for the kind; may be empty
 * @param day of the programme, where the file says one
 * @param speakers keys of {@link ReadSpeaker}, in their order
 * @param line where it begins in the file
 */
public record ReadSession(
        int line,
        String key,
        SessionText text,
        String type,
        Optional<String> track,
        Optional<String> room,
        Optional<String> language,
        ReadTime starts,
        Duration length,
        Optional<LocalDate> day,
        boolean doNotRecord,
        boolean cancelled,
        List<String> speakers,
        List<PlanLink> links) {}
