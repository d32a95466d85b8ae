package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;

/** A person who may not be in a room. */
public record Removal(SessionId session, PersonId person) {}
