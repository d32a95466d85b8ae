package io.plenary.catalogue;

/** An event for those who want to come: what is the same for all of them. @param calendar for their letters */
public record Occasion(Event event, boolean calledOff, String calendar) {}
