package io.plenary.surveys;

import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import io.plenary.forms.Form;
import io.plenary.forms.FormVersion;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Answers without names: who has answered, and boxes that nothing joins with them. */
record BoxStore(Sql sql) {
    /** The box that counts who answered at all. */
    private static final String ALL = "";

    private static final TypeReference<Tally> TALLY = new TypeReference<>() {};

    /** @return false when the person has answered before */
    boolean tick(Subject subject, PersonId person) {
        return sql.execute(
                        "insert into survey_done (event_id, purpose, about, person_id) values ($1, $2, $3, $4) on conflict do nothing",
                        subject.event(),
                        subject.purpose().word(),
                        subject.about(),
                        person)
                == 1;
    }

    boolean hasAnswered(Subject subject, PersonId person) {
        return sql.find("""
                        select 1 from survey_done
                        where event_id = $1 and purpose = $2 and about = $3 and person_id = $4
                        """, row -> true, subject.event(), subject.purpose().word(), subject.about(), person)
                .isPresent();
    }

    private record Page(String question, int page, Tally content) {}

    /**
     * Adds to the boxes; others who answer wait for this transaction meanwhile. Every box is written, also those of questions
     * that were not answered: so all of them name the same transaction, and none tells whose it was.
     */
    void drop(Subject subject, FormVersion version, List<Answer> answers, RandomGenerator lot) {
        sql.execute(
                """
                insert into survey_box (version_id, about, question, page, event_id, purpose, content)
                values ($1, $2, '', 0, $3, $4, $5::text::jsonb)
                on conflict do nothing
                """,
                version.id(),
                subject.about(),
                subject.event(),
                subject.purpose().word(),
                StrictJson.write(Tally.NOTHING));
        var boxes = new HashMap<String, Tally>();
        sql.list("""
                select question, content::text as content
                from survey_box
                where version_id = $1 and about = $2 and page = 0
                order by question
                limit 100
                for update
                """, row -> boxes.put(row.getString("question"), tally(row)), version.id(), subject.about());
        write(subject, version, filled(version.form(), boxes, answers), lot);
    }

    private static Map<String, Tally> filled(Form form, Map<String, Tally> boxes, List<Answer> answers) {
        boxes.put(ALL, boxes.get(ALL).plusOne());
        for (var question : form.questions()) boxes.putIfAbsent(question.id(), Tally.NOTHING);
        for (var answer : answers) {
            var question = form.find(answer.question()).orElseThrow();
            boxes.computeIfPresent(question.id(), (id, box) -> box.plus(question, answer));
        }
        return boxes;
    }

    private void write(Subject subject, FormVersion version, Map<String, Tally> boxes, RandomGenerator lot) {
        var pages = new ArrayList<Page>();
        boxes.forEach((question, box) -> {
            if (box.isFull()) {
                var halves = box.halves(lot);
                pages.add(new Page(question, 0, halves.kept()));
                pages.add(new Page(question, 1 + lastPage(version.id(), subject.about(), question), halves.gone()));
            } else pages.add(new Page(question, 0, box));
        });
        sql.execute(
                """
                insert into survey_box (version_id, about, question, page, event_id, purpose, content)
                select $1, $2, r.question, r.page, $3, $4, r.content
                from jsonb_to_recordset($5::text::jsonb) as r(question text, page int, content jsonb)
                on conflict (version_id, about, question, page) do update set content = excluded.content
                """,
                version.id(),
                subject.about(),
                subject.event(),
                subject.purpose().word(),
                StrictJson.write(pages));
    }

    private int lastPage(UUID version, UUID about, String question) {
        return sql.get(
                "select max(page) as last from survey_box where version_id = $1 and about = $2 and question = $3",
                row -> row.getInteger("last") == null ? 0 : row.getInteger("last"),
                version,
                about,
                question);
    }

    /** How many have answered, about the event or about its sessions together. */
    int count(Survey survey) {
        return sql.get(
                """
                select coalesce(sum((content ->> 'answers')::int), 0)::int as n
                from survey_box
                where event_id = $1 and purpose = $2 and question = ''
                """,
                row -> row.getInteger("n"),
                survey.event(),
                survey.purpose().word());
    }

    int count(Subject subject) {
        return sql.get(
                """
                select coalesce(sum((content ->> 'answers')::int), 0)::int as n
                from survey_box
                where event_id = $1 and purpose = $2 and about = $3 and question = ''
                """,
                row -> row.getInteger("n"),
                subject.event(),
                subject.purpose().word(),
                subject.about());
    }

    /** A part of what one question of one version was answered. */
    record Box(UUID version, String question, Tally tally) {}

    List<Box> list(Subject subject) {
        return sql.list(
                """
                select version_id, question, content::text as content
                from survey_box
                where event_id = $1 and purpose = $2 and about = $3 and question <> ''
                order by version_id, question, page
                limit 20000
                """,
                row -> new Box(row.getUUID("version_id"), row.getString("question"), tally(row)),
                subject.event(),
                subject.purpose().word(),
                subject.about());
    }

    private static Tally tally(Row row) {
        var json = StrictJson.read(row.getString("content").getBytes(StandardCharsets.UTF_8));
        return StrictJson.MAPPER.convertValue(json, TALLY);
    }
}
