package io.plenary.polls;

import io.plenary.platform.Db;

/** One answer for each participant, by the keys of the tables, whatever is sent at once and to whatever node. */
final class OnceBox implements BallotBox {

    @Override
    public boolean cast(Db.Tx tx, Poll poll, Answer answer) {
        return poll.plan().anonymous() ? anonymously(tx, poll, answer) : byName(tx, poll, answer);
    }

    private static boolean anonymously(Db.Tx tx, Poll poll, Answer answer) {
        var store = new BallotStore(tx);
        if (!store.tick(poll.id(), answer.person())) return false;
        store.drop(poll.id(), answer.ballot());
        return true;
    }

    /** The same answer again, such as one sent again after a cut connection, is the answer that is there. */
    private static boolean byName(Db.Tx tx, Poll poll, Answer answer) {
        var store = new BallotStore(tx);
        var voter = new BallotStore.Voter(answer.person(), answer.name());
        if (store.put(poll.id(), voter, answer.ballot(), poll.plan().changeable())) return true;
        return store.find(poll.id(), answer.person())
                .filter(answer.ballot()::equals)
                .isPresent();
    }
}
