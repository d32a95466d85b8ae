package io.plenary.exchange.read;

/** What a file speaks about. Where it is silent, what we know already stays. */
public enum Carried {
    SUBTITLE,
    ABSTRACT,
    DESCRIPTION,
    KIND,
    TRACK,
    ROOM,
    LANGUAGE,
    SPEAKERS,
    RECORDING,
    STATE,
    LINKS
}
