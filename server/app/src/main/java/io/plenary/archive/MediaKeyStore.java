package io.plenary.archive;

import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.List;

/** Keys of media addresses: rows of signing_key that nothing else uses. */
final class MediaKeyStore {
    private static final int BYTES = 32;

    /** Newest first; the first start makes one. */
    List<byte[]> keys(Sql sql) {
        sql.execute("""
                insert into signing_key (id, purpose, secret)
                select $1, 'media', $2
                where not exists (select 1 from signing_key where purpose = 'media')
                """, "media-" + Uuid7.next(), Secrets.bytes(BYTES));
        return sql.list("""
                select secret
                from signing_key
                where purpose = 'media' and retired_at is null
                order by created_at desc
                limit 4
                """, row -> row.getBuffer(0).getBytes());
    }
}
