package io.plenary.privacy.erasure;

import io.plenary.accounts.SignInService;
import io.plenary.platform.Db;
import io.plenary.platform.Schedule;
import io.plenary.privacy.Identities;
import io.plenary.privacy.Inventory;
import io.plenary.privacy.Relation;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is due, step by step. Each node looks; a step is done by whoever holds its row. */
public final class ErasureWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);
    private static final int AT_ONCE = 20;

    private final Db db;
    private final SignInService signIns;
    private final Leaving leaving;
    private final List<Relation> steps =
            Inventory.read().stream().filter(Relation::changes).toList();
    private final Schedule schedule = new Schedule("erasure");

    public ErasureWork(Db db, SignInService signIns, Leaving leaving) {
        this.db = db;
        this.signIns = signIns;
        this.leaving = leaving;
    }

    public void start() {
        schedule.every(Duration.ofMinutes(1), this::doDue);
    }

    /** @return how many are done now */
    int doDue() {
        var done = 0;
        for (var one : new ErasureStore(db).due(AT_ONCE)) if (finishOrSay(one)) done++;
        return done;
    }

    /** One that fails goes behind the others, and goes on in an hour at the step it has reached. */
    private boolean finishOrSay(Erasure one) {
        try {
            return finish(one);
        } catch (RuntimeException failure) {
            LOG.atError()
                    .addKeyValue("erasure", one.id())
                    .addKeyValue("cause", failure.toString())
                    .log("an erasure failed; it is tried again");
            new ErasureStore(db).again(one.id());
            return false;
        }
    }

    int steps() {
        return steps.size();
    }

    private boolean finish(Erasure one) {
        if (one.step() == 0 && new ErasureStore(db).ownsAlone(one.person())) {
            LOG.warn("erasure {} waits: an organisation would be left without an owner", one.id());
            new ErasureStore(db).later(one.id());
            return false;
        }
        leaving.leaves(one.person());
        signIns.endAll(one.person());
        for (var step = one.step(); step < steps.size(); step++) if (!walk(one, step)) return false;
        // Whoever signed in by a link in between is somebody without an account now.
        signIns.endAll(one.person());
        new ErasureStore(db).done(one.id());
        LOG.info("erasure {} is done", one.id());
        return true;
    }

    /** @return false where another node has it */
    boolean walk(Erasure one, int step) {
        return db.transaction(tx -> {
            var store = new ErasureStore(tx);
            if (store.hold(one.id(), step).isEmpty()) return false;
            for (var identity : Identities.of(tx, one.person())) new StepStore(tx).erase(steps.get(step), identity);
            store.reached(one.id(), step + 1);
            return true;
        });
    }

    @Override
    public void close() {
        schedule.close();
    }
}
