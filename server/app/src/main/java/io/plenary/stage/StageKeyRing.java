package io.plenary.stage;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import io.plenary.stage.ingest.StageId;
import io.plenary.stage.ingest.StageKeys;
import io.vertx.core.Future;
import java.util.Optional;

/** Stage keys as the ingest asks for them: by digest, so that the duration of an answer tells nothing of a key. */
public final class StageKeyRing implements StageKeys {
    private final Db db;
    private final StageStore store = new StageStore();

    public StageKeyRing(Db db) {
        this.db = db;
    }

    @Override
    public Future<Optional<StageId>> accept(String key) {
        return store.sessionOfKey(db, Secrets.hash(key))
                .map(found -> found.map(SessionId::toString).map(StageId::new));
    }
}
