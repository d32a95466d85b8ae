package io.plenary.polls;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.platform.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Answers: with a name, or a voter and a box that nothing joins. */
record BallotStore(Sql sql) {

    /** @param name as the room knows the person */
    record Voter(PersonId person, String name) {}

    /** @return false when the person has answered before and {@code changeable} does not let it stand corrected */
    boolean put(PollId poll, Voter voter, Ballot ballot, boolean changeable) {
        return sql.execute(
                        """
                        insert into poll_ballot as held (poll_id, person_id, name, choices, text, folded)
                        values ($1, $2, $3, $4::smallint[], $5, $6)
                        on conflict (poll_id, person_id) do update
                        set choices = excluded.choices, text = excluded.text, folded = excluded.folded, at = now()
                        where $7""",
                        poll,
                        voter.person(),
                        voter.name(),
                        ballot.choices().stream().map(Integer::shortValue).toArray(Short[]::new),
                        ballot.text(),
                        ballot.folded(),
                        changeable)
                == 1;
    }

    Optional<Ballot> find(PollId poll, PersonId person) {
        return sql.find(
                "select choices, text from poll_ballot where poll_id = $1 and person_id = $2",
                row -> new Ballot(
                        Arrays.stream(row.getArrayOfShorts("choices"))
                                .map(Short::intValue)
                                .toList(),
                        Optional.ofNullable(row.getString("text"))),
                poll,
                person);
    }

    /** @return false when the person has answered before */
    boolean tick(PollId poll, PersonId person) {
        return sql.execute(
                        "insert into poll_voter (poll_id, person_id) values ($1, $2) on conflict do nothing",
                        poll,
                        person)
                == 1;
    }

    /** Adds to the box; the other answers wait for this transaction meanwhile. */
    void drop(PollId poll, Ballot ballot) {
        var before = sql.get(
                "select sum::text as sum from poll_box where poll_id = $1 for update",
                row -> PollStore.read(row.getString("sum"), Sum.class),
                poll);
        sql.execute(
                "update poll_box set sum = $2::text::jsonb where poll_id = $1",
                poll,
                StrictJson.write(before.plus(ballot)));
    }

    /** An answer with its name, for a file. */
    record Named(PersonId person, String name, Ballot ballot) {}

    /** By name: the next ones behind such an answer, in no order of time. */
    List<Named> listNamed(PollId poll, String name, PersonId person, int limit) {
        return sql.list(
                """
                select person_id, name, choices, text
                from poll_ballot
                where poll_id = $1 and (name, person_id) > ($2, $3::uuid)
                order by name, person_id
                limit $4""",
                row -> new Named(
                        new PersonId(row.getUUID("person_id")),
                        row.getString("name"),
                        new Ballot(
                                Arrays.stream(row.getArrayOfShorts("choices"))
                                        .map(Short::intValue)
                                        .toList(),
                                Optional.ofNullable(row.getString("text")))),
                poll,
                name,
                person,
                limit);
    }
}
