package io.plenary.programme.reading;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.programme.plan.PlanLink;
import java.util.List;
import java.util.Optional;

/** The public page of a speaker. {@code bio} is sanitised HTML. */
public record SpeakerPage(
        EventSummary event,
        SessionSummary.Speaker speaker,
        Optional<String> bio,
        List<PlanLink> links,
        List<ProgrammePage.Session> sessions,
        List<ProgrammePage.Track> tracks,
        List<ProgrammePage.Room> rooms) {}
