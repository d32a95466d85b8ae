package io.plenary.programme.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.programme.plan.PlanLink;
import java.util.List;
import java.util.Optional;

/**
 * The public page of a session. The texts are sanitised HTML.
 *
 * @param textLanguages in which its words are there besides its first
 * @param translated the words are in the reader's language although the session's first language is another
 */
public record SessionDetails(
        EventSummary event,
        ProgrammePage.Session session,
        Optional<ProgrammePage.Track> track,
        Optional<ProgrammePage.Room> room,
        @JsonProperty("abstract") Optional<String> abstractText,
        Optional<String> description,
        List<SessionSummary.Speaker> speakers,
        List<PlanLink> links,
        boolean translated,
        List<String> textLanguages) {}
