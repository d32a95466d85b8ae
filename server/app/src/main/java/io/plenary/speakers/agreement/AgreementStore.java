package io.plenary.speakers.agreement;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about the table speaker_agreement, and the wording in policy that it points at. */
record AgreementStore(Sql sql) {

    /** What stands; empty where the organisation has none or took it down. */
    Optional<Wording> wording(OrganisationId organisation) {
        return sql.find("""
                select id, number, texts
                from policy
                where organisation_id = $1 and kind = 'recording' and superseded_at is null and texts <> '{}'
                """, AgreementStore::wording, organisation);
    }

    /** The same, and it stays until the transaction ends. */
    Optional<Wording> hold(OrganisationId organisation) {
        return sql.find("""
                select id, number, texts
                from policy
                where organisation_id = $1 and kind = 'recording' and superseded_at is null and texts <> '{}'
                for share
                """, AgreementStore::wording, organisation);
    }

    private static Wording wording(Row row) {
        var texts = row.getJsonObject("texts").stream()
                .map(one -> new Wording.Text(one.getKey(), String.valueOf(one.getValue())))
                .sorted(Comparator.comparing(Wording.Text::language))
                .toList();
        return new Wording(row.getUUID("id"), row.getInteger("number"), texts);
    }

    Optional<Agreement.Given> find(SpeakerId speaker) {
        return sql.find("""
                select policy_id, agreed, at
                from speaker_agreement
                where speaker_id = $1 and superseded_at is null
                """, AgreementStore::given, speaker);
    }

    Map<SpeakerId, Agreement.Given> list(EventId event) {
        var all = new HashMap<SpeakerId, Agreement.Given>();
        sql.list("""
                select speaker_id, policy_id, agreed, at
                from speaker_agreement
                where event_id = $1 and superseded_at is null
                limit 3000
                """, row -> all.put(new SpeakerId(row.getUUID("speaker_id")), given(row)) == null, event);
        return all;
    }

    private static Agreement.Given given(Row row) {
        return new Agreement.Given(row.getUUID("policy_id"), row.getBoolean("agreed"), Sql.instant(row, "at"));
    }

    /** Whose answer it is. */
    record By(EventId event, SpeakerId speaker, PersonId person) {}

    /** Of many that press at once one stands; the others stand beside it, superseded. */
    void put(By by, Wording wording, Agreement.Reply reply) {
        sql.execute(
                "select pg_advisory_xact_lock(hashtextextended('agreement ' || $1::text, 0))",
                by.speaker().toString());
        sql.execute(
                "update speaker_agreement set superseded_at = clock_timestamp() where speaker_id = $1 and superseded_at is null",
                by.speaker());
        sql.execute(
                """
                insert into speaker_agreement (id, speaker_id, event_id, policy_id, language, agreed, person_id)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                Uuid7.next(),
                by.speaker(),
                by.event(),
                wording.id(),
                reply.language(),
                reply.agreed(),
                by.person());
    }

    /** Names of those who speak in a session and have not agreed, where its organisation asks at all. */
    List<String> unagreed(SessionId session) {
        return sql.list("""
                select p.name
                from session s
                join event e on e.id = s.event_id
                join session_speaker i on i.session_id = s.id
                join speaker p on p.id = i.speaker_id and not p.withdrawn
                where s.id = $1
                  and exists (
                    select 1 from policy w
                    where w.organisation_id = e.organisation_id and w.kind = 'recording' and w.superseded_at is null
                      and w.texts <> '{}')
                  and not exists (
                    select 1 from speaker_agreement a
                    where a.speaker_id = p.id and a.superseded_at is null and a.agreed)
                order by i.position, p.position, p.id
                limit 100
                """, row -> row.getString("name"), session);
    }
}
