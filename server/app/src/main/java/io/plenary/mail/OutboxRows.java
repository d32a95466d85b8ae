package io.plenary.mail;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.Uuid7;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Mails column by column, as one statement takes them. A calendar that many share crosses once. */
record OutboxRows(List<Mail> mails) {

    Object[] columns() {
        var calendars = mails.stream()
                .map(mail -> mail.calendar().orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Object[] {
            mails.stream().map(mail -> Uuid7.next()).toArray(UUID[]::new),
            texts(Mail::intent),
            texts(Mail::recipient),
            texts(Mail::subject),
            texts(Mail::text),
            calendars.toArray(String[]::new),
            // The database counts from one; there is none at the place nought.
            mails.stream()
                    .map(mail -> mail.calendar().map(calendars::indexOf).orElse(-1) + 1)
                    .toArray(Integer[]::new),
            ids(Matter::organisation),
            ids(Matter::event),
            ids(Matter::circular),
            texts(mail -> mail.matter().unsubscribe().orElse(null)),
            written(Letters.Written::name),
            written(Letters.Written::locale),
            written(one -> StrictJson.write(one.slots()))
        };
    }

    private String[] texts(Function<Mail, String> column) {
        return mails.stream().map(column).toArray(String[]::new);
    }

    private String[] written(Function<Letters.Written, String> column) {
        return texts(mail -> mail.written().map(column).orElse(null));
    }

    private UUID[] ids(Function<Matter, Optional<UUID>> column) {
        return mails.stream()
                .map(mail -> column.apply(mail.matter()).orElse(null))
                .toArray(UUID[]::new);
    }
}
