package io.plenary.speakers;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions about the table speaker_invitation. */
record InvitedStore(Sql sql) {
    private static final String ROWS = """
            select i.speaker_id, i.event_id, i.email, i.state, i.message, i.word, i.invited_by, i.person_id, i.letters,
              i.sent_at, i.seen_at, i.answered_at
            from speaker_invitation i
            """;

    Instant now() {
        return sql.get("select clock_timestamp() as now", row -> Sql.instant(row, "now"));
    }

    List<Invited> list(EventId event) {
        return sql.list(ROWS + "where i.event_id = $1 limit 3000", InvitedStore::invited, event);
    }

    Optional<Invited> find(EventId event, SpeakerId speaker) {
        return sql.find(
                ROWS + "where i.event_id = $1 and i.speaker_id = $2 for update", InvitedStore::invited, event, speaker);
    }

    /** What the link opens at this moment. */
    Optional<Invited> findByToken(String token) {
        return sql.find(
                ROWS + "where i.hash = $1 and i.expires_at > clock_timestamp()",
                InvitedStore::invited,
                Secrets.hash(token));
    }

    /** The same; of many who press at once only the first finds it. */
    Optional<Invited> take(String token) {
        return sql.find("""
                update speaker_invitation i
                set hash = null, expires_at = null
                where i.hash = $1 and i.expires_at > clock_timestamp()
                returning i.speaker_id, i.event_id, i.email, i.state, i.message, i.word, i.invited_by, i.person_id,
                  i.letters, i.sent_at, i.seen_at, i.answered_at
                """, InvitedStore::invited, Secrets.hash(token));
    }

    /**
     * What this person confirmed or declined, is asked or was declined at an address that is shown to be theirs, or was bound
     * to without a letter. Nothing of a suspended organisation.
     */
    List<Invited> listFor(PersonId person) {
        return sql.list("with found as (" + ROWS + """
                where (i.person_id = $1 and i.state in ('confirmed', 'declined'))
                  or ((i.state in ('asked', 'seen') or i.state = 'declined' and i.person_id is null)
                    and i.email = (select p.email from person p where p.id = $1 and p.verified_at is not null))
                union all
                select s.id, s.event_id, p.email, 'confirmed', '', '', p.id, p.id, 0, null, null, null
                from speaker s
                join person p on p.id = s.person_id
                where s.person_id = $1 and not s.withdrawn
                  and not exists (select 1 from speaker_invitation i where i.speaker_id = s.id))
                select f.* from found f
                join event e on e.id = f.event_id
                join organisation o on o.id = e.organisation_id
                where o.suspended_at is null
                limit 100
                """, InvitedStore::invited, person);
    }

    Optional<Invited> get(SpeakerId speaker) {
        return sql.find(ROWS + "where i.speaker_id = $1", InvitedStore::invited, speaker);
    }

    /** A row for somebody who was bound without a letter; those who have one keep it. */
    void keep(Invited one) {
        sql.execute("""
                insert into speaker_invitation (speaker_id, event_id, email, state, invited_by, person_id)
                values ($1, $2, $3, 'confirmed', $4, $5)
                on conflict (speaker_id) do nothing
                """, one.speaker(), one.event(), one.email().value(), one.by(), one.person());
    }

    /** The same for somebody's own, if it is. */
    void keep(PersonId person, SpeakerId speaker) {
        listFor(person).stream().filter(one -> one.speaker().equals(speaker)).forEach(this::keep);
    }

    /** An address before anybody is asked. @return false where the speaker was asked or has confirmed */
    boolean note(EventId event, SpeakerId speaker, EmailAddress email, PersonId by) {
        return sql.execute("""
                        insert into speaker_invitation (speaker_id, event_id, email, state, invited_by)
                        values ($2, $1, $3, 'noted', $4)
                        on conflict (speaker_id) do update
                        set email = excluded.email, state = 'noted', hash = null, expires_at = null, person_id = null,
                          word = '', letters = 0, asked_at = null, sent_at = null, seen_at = null, answered_at = null,
                          invited_by = excluded.invited_by
                        where speaker_invitation.event_id = excluded.event_id
                          and (speaker_invitation.state in ('noted', 'declined', 'withdrawn')
                            or speaker_invitation.state in ('asked', 'seen')
                              and speaker_invitation.email <> excluded.email)
                        """, event, speaker, email.value(), by) == 1;
    }

    /** Good for thirty days; the link before is void. */
    void send(SpeakerId speaker, String message, PersonId by, String token) {
        sql.execute("""
                update speaker_invitation
                set state = case when state = 'noted' then 'asked' else state end, hash = $4, message = $2,
                  invited_by = $3, letters = letters + 1, asked_at = coalesce(asked_at, clock_timestamp()),
                  sent_at = clock_timestamp(), expires_at = clock_timestamp() + interval '30 days'
                where speaker_id = $1
                """, speaker, message, by, Secrets.hash(token));
    }

    void seen(SpeakerId speaker) {
        sql.execute("""
                update speaker_invitation set state = 'seen', seen_at = clock_timestamp()
                where speaker_id = $1 and state = 'asked'
                """, speaker);
    }

    void answer(SpeakerId speaker, Asking state, Optional<PersonId> person, String word) {
        sql.execute("""
                update speaker_invitation
                set state = $2, person_id = coalesce($3, person_id), word = $4, answered_at = clock_timestamp(),
                  hash = null, expires_at = null
                where speaker_id = $1
                """, speaker, state.word(), person, word);
    }

    void withdraw(SpeakerId speaker) {
        sql.execute("""
                update speaker_invitation
                set state = 'withdrawn', hash = null, expires_at = null, person_id = null
                where speaker_id = $1
                """, speaker);
    }

    /** Somebody who comes and was not reminded of the wording on recordings just now; from this moment they are. */
    Optional<Invited> takeForAgreement(EventId event, SpeakerId speaker) {
        return sql.find("""
                update speaker_invitation i
                set agreement_asked_at = clock_timestamp()
                where i.event_id = $1 and i.speaker_id = $2 and i.state = 'confirmed'
                  and coalesce(i.agreement_asked_at, '-infinity') < clock_timestamp() - interval '10 minutes'
                returning i.speaker_id, i.event_id, i.email, i.state, i.message, i.word, i.invited_by, i.person_id,
                  i.letters, i.sent_at, i.seen_at, i.answered_at
                """, InvitedStore::invited, event, speaker);
    }

    private static Invited invited(Row row) {
        return new Invited(
                new SpeakerId(row.getUUID("speaker_id")),
                new EventId(row.getUUID("event_id")),
                new EmailAddress(row.getString("email")),
                Asking.of(row.getString("state")),
                row.getString("message"),
                row.getString("word"),
                new PersonId(row.getUUID("invited_by")),
                Optional.ofNullable(row.getUUID("person_id")).map(PersonId::new),
                row.getInteger("letters"),
                Sql.findInstant(row, "sent_at"),
                Sql.findInstant(row, "seen_at"),
                Sql.findInstant(row, "answered_at"));
    }
}
