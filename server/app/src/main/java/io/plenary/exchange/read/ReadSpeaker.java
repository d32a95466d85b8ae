package io.plenary.exchange.read;

import java.util.Optional;

/**
 * Somebody who speaks, once for each file.
 *
 * @param key the file's guid, code or number, or made of the name where those are missing or shared
 * @param bio sanitised HTML, where the file has one
 */
public record ReadSpeaker(String key, String name, Optional<String> bio, Optional<String> affiliation) {}
