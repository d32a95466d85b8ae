package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * So many readers for each application, dealt evenly: whoever has least comes first. The same seed deals the same; what was
 * dealt before stays where it is.
 *
 * @param applications that still wait for an answer
 * @param reviewers who may read
 * @param held what is read already
 * @param near where somebody can be given no seat: a reviewer who said so, the applicant, whoever endorses
 */
record Deal(List<ApplicationId> applications, List<PersonId> reviewers, Set<Seat> held, Set<Seat> near) {

    /** One reviewer of one application. */
    record Seat(ApplicationId application, PersonId reviewer) {}

    /** @param given new ones; @param wanting applications with fewer than wished, because nobody else may read them */
    record Dealt(List<Seat> given, int wanting) {}

    /** @param missing so many readers */
    private record Need(ApplicationId application, List<PersonId> free, int missing) {}

    Dealt each(int readers, long seed) {
        var random = new Random(seed);
        var order = new ArrayList<>(applications);
        order.sort(Comparator.comparing(ApplicationId::value));
        Collections.shuffle(order, random);
        var tie = new ArrayList<>(reviewers);
        tie.sort(Comparator.comparing(PersonId::value));
        Collections.shuffle(tie, random);
        var has = held.stream().collect(Collectors.groupingBy(Seat::application, Collectors.counting()));
        // Those whom few may read come first, while these few have room.
        var needs = order.stream()
                .map(one -> new Need(one, free(one, tie), readers - (int) (long) has.getOrDefault(one, 0L)))
                .filter(need -> need.missing() > 0)
                .sorted(Comparator.comparingInt(need -> need.free().size()))
                .toList();
        return dealt(needs);
    }

    private List<PersonId> free(ApplicationId one, List<PersonId> among) {
        return among.stream()
                .filter(reviewer -> !held.contains(new Seat(one, reviewer)))
                .filter(reviewer -> !near.contains(new Seat(one, reviewer)))
                .toList();
    }

    private Dealt dealt(List<Need> needs) {
        Map<PersonId, Integer> load = new HashMap<>();
        held.forEach(seat -> load.merge(seat.reviewer(), 1, Integer::sum));
        var given = new ArrayList<Seat>();
        var wanting = 0;
        for (var need : needs) {
            var next = need.free().stream()
                    .sorted(Comparator.comparingInt(reviewer -> load.getOrDefault(reviewer, 0)))
                    .limit(need.missing())
                    .toList();
            next.forEach(reviewer -> load.merge(reviewer, 1, Integer::sum));
            next.forEach(reviewer -> given.add(new Seat(need.application(), reviewer)));
            if (next.size() < need.missing()) wanting++;
        }
        return new Dealt(given, wanting);
    }
}
