package io.plenary.mail;

import io.plenary.platform.Sql;

/** The row of mail_seal. */
record SealStore(Sql sql) {

    Seal get() {
        return sql.get(
                "select key from mail_seal",
                row -> new Seal(row.getBuffer("key").getBytes()));
    }
}
