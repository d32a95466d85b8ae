package io.plenary.registration;

import io.plenary.catalogue.Seats;
import java.time.Instant;
import java.util.Optional;

/**
 * How people come into an event, as organisers set it.
 *
 * @param version for the one who saves it next
 * @param seats absent when unlimited
 * @param offerHours how long an offered seat is held; absent without a waiting list
 * @param taken seats held now, offers included
 * @param where how people take part; absent in a wish that leaves it as it is
 */
public record AdmissionRule(
        long version,
        Seats.Rule rule,
        Optional<Integer> seats,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        Optional<Integer> offerHours,
        int taken,
        Optional<Whereabouts> where) {}
