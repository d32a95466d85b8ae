package io.plenary.programme.reading;

import java.time.LocalTime;
import java.util.List;

/** What all sessions of an event stand in. {@code zone} is an IANA name; tracks and rooms are in the organiser's order. */
record Frame(
        String zone,
        int release,
        LocalTime dayChange,
        List<ProgrammePage.Track> tracks,
        List<ProgrammePage.Room> rooms) {}
