package io.plenary.polls;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;

/** How an answer is stored, inside a transaction that holds the poll open. */
interface BallotBox {

    /** @return false when the person has answered and may not again; then nothing was stored */
    boolean cast(Db.Tx tx, Poll poll, Answer answer);

    /** @param name as the room knows the person */
    record Answer(PersonId person, String name, Ballot ballot) {}
}
