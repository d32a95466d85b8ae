package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** How questions are asked in a room: its settings, who is silenced, its code. */
record AskingStore(Sql sql) {

    /** @param checked what is asked by it waits for approval */
    record Code(SessionId session, String code, boolean checked) {}

    QuestionSettings settings(SessionId session) {
        return sql.find(
                        "select asking, late, moderated, anonymous from question_settings where session_id = $1",
                        row -> new QuestionSettings(
                                row.getBoolean("asking"),
                                row.getBoolean("late"),
                                row.getBoolean("moderated"),
                                row.getBoolean("anonymous")),
                        session)
                .orElse(QuestionSettings.STANDARD);
    }

    void save(SessionId session, QuestionSettings settings) {
        sql.execute("""
                insert into question_settings (session_id, asking, late, moderated, anonymous)
                values ($1, $2, $3, $4, $5)
                on conflict (session_id) do update
                set asking = $2, late = $3, moderated = $4, anonymous = $5""", session, settings.asking(), settings.late(), settings.moderated(), settings.anonymous());
    }

    boolean isSilenced(SessionId session, PersonId person) {
        return sql.find(
                        "select 1 from question_silence where session_id = $1 and person_id = $2",
                        row -> true,
                        session,
                        person)
                .isPresent();
    }

    void silence(SessionId session, PersonId person, PersonId by) {
        sql.execute("""
                insert into question_silence (session_id, person_id, by_id)
                values ($1, $2, $3)
                on conflict do nothing""", session, person, by);
    }

    void unsilence(SessionId session, PersonId person) {
        sql.execute("delete from question_silence where session_id = $1 and person_id = $2", session, person);
    }

    Optional<Code> findCode(SessionId session) {
        return sql.find(
                "select code, checked from question_code where session_id = $1",
                row -> new Code(session, row.getString("code"), row.getBoolean("checked")),
                session);
    }

    Optional<Code> findCode(String code) {
        return sql.find(
                "select session_id, checked from question_code where code = $1",
                row -> new Code(new SessionId(row.getUUID("session_id")), code, row.getBoolean("checked")),
                code);
    }

    void saveCode(Code code, PersonId by) {
        sql.execute("""
                insert into question_code (session_id, code, checked, by_id)
                values ($1, $2, $3, $4)
                on conflict (session_id) do update
                set code = $2, checked = $3, by_id = $4, at = now()""", code.session(), code.code(), code.checked(), by);
    }

    void deleteCode(SessionId session) {
        sql.execute("delete from question_code where session_id = $1", session);
    }

    /** A line in the audit trail. It names no asker: who asked without a name stays unknown to those who read it. */
    void write(PersonId actor, String action, SessionId session, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail)
                values ($1, clock_timestamp(), $2, $3, $4, $5)""", Uuid7.next(), actor, action, session.toString(), detail);
    }
}
