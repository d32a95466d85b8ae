package io.plenary.crowd.people;

import io.plenary.contract.ids.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A page of who is in the room.
 *
 * @param here everybody, named or not
 * @param listed those of them whom the asking person may see
 * @param found those of them who match what is looked for
 * @param next where the next page begins, if there is one
 */
public record PeoplePage(int here, int listed, int found, List<Person> people, Optional<String> next) {

    /** @param hidden named to those who run the room alone */
    public record Person(
            PersonId id, String name, Optional<Badge> role, boolean stage, boolean writable, boolean hidden) {
        static Person of(Present one) {
            return new Person(one.id(), one.name(), one.role(), one.stage(), one.writable(), !one.shown());
        }
    }

    /** @param shown the others see my name; @param fixed whatever I choose; @param byDefault the room's rule */
    public record Mine(boolean shown, boolean fixed, boolean byDefault) {}

    /** With how the asking person stands in it. */
    public record Answer(int here, int listed, int found, Mine mine, List<Person> people, Optional<String> next) {}

    Answer with(Mine mine) {
        return new Answer(here, listed, found, mine, people, next);
    }
}
