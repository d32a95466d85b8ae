package io.plenary.crowd.people;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdBody;
import io.plenary.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who was in a room at one moment, those who run it first. */
record Roster(List<Present> people) {

    /** Who looks. @param seesAll those who run the room */
    record Reader(PersonId id, boolean seesAll) {
        boolean sees(Present one) {
            return seesAll || one.shown() || one.id().equals(id);
        }
    }

    /** @param words looked for, may be blank; @param after the end of the page before, as it was told */
    record Wanted(String words, Optional<String> after, int limit) {}

    static Roster of(Collection<Present> people) {
        return new Roster(
                people.stream().sorted(Comparator.comparing(Present::order)).toList());
    }

    /** @throws Refusal validation, when the page before ended nowhere */
    PeoplePage page(Reader reader, Wanted wanted) {
        var seen = people.stream().filter(reader::sees).toList();
        var found = wanted.words().isBlank()
                ? seen
                : seen.stream().filter(one -> one.matches(wanted.words())).toList();
        var end = wanted.after().map(Roster::read).orElse("");
        var rest = found.stream()
                .filter(one -> one.order().compareTo(end) > 0)
                .limit(wanted.limit() + 1L)
                .toList();
        var more = rest.size() > wanted.limit();
        var page = more ? rest.subList(0, wanted.limit()) : rest;
        return new PeoplePage(
                people.size(),
                seen.size(),
                found.size(),
                page.stream().map(PeoplePage.Person::of).toList(),
                more ? Optional.of(write(page.getLast().order())) : Optional.empty());
    }

    Optional<Present> find(PersonId person) {
        return people.stream().filter(one -> one.id().equals(person)).findFirst();
    }

    /** As everybody may be told them. */
    Map<PersonId, CrowdBody.Here> told() {
        var told = new LinkedHashMap<PersonId, CrowdBody.Here>();
        people.stream().filter(Present::shown).forEach(one -> told.put(one.id(), one.told()));
        return told;
    }

    private static String write(String order) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(order.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw new Refusal(ErrorCode.VALIDATION, foreign);
        }
    }
}
