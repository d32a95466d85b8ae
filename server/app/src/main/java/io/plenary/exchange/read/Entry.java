package io.plenary.exchange.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a file as its format gives it, before it is understood.
 *
 * @param day that the file puts it under
 */
record Entry(Fields fields, Optional<LocalDate> day, List<Person> persons, List<Link> links) {

    /** @param number counts only within one system; several systems in one file share numbers */
    record Person(
            Optional<String> guid,
            Optional<String> number,
            String name,
            Optional<String> bio,
            Optional<String> affiliation) {
        static Person named(String name) {
            return new Person(Optional.empty(), Optional.empty(), name, Optional.empty(), Optional.empty());
        }
    }

    record Link(String title, String address) {}

    int line() {
        return fields.line();
    }
}
