package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.files.Samples;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationFilesIT {
    private static final String BYTES = "application/octet-stream";
    private static Masterclass masterclass;
    private static ApiClient noor;

    @BeforeAll
    static void start() {
        masterclass = new Masterclass();
        masterclass.world.join(masterclass.world.house, World.Who.NOOR.id, "application-reviewer");
        noor = masterclass.world.signIn(masterclass.server.browser(), World.Who.NOOR);
        masterclass.event("with-files", 20);
        masterclass.ask("with-files", files("cv"), files("secret").put("guarded", true));
        masterclass.event("other-files", 20);
        masterclass.ask("other-files", files("cv"));
    }

    @AfterAll
    static void stop() {
        masterclass.close();
    }

    private static JsonObject files(String id) {
        var wish = new JsonObject()
                .put("sorts", new JsonArray().add("pdf").add("picture"))
                .put("megabytes", 1)
                .put("most", 2);
        return Masterclass.question(id, "file", false).put("files", wish);
    }

    private static ApiClient.Answer send(ApiClient who, String question, String name, byte[] bytes) {
        return who.upload(path("with-files", question, name), BYTES, bytes);
    }

    private static String path(String slug, String question, String name) {
        return "/events/" + slug + "/forms/application/files?question=" + question + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String value(ApiClient.Answer sent) {
        var file = sent.expect(201).json();
        return file.getString("id") + "/" + file.getString("name");
    }

    private static JsonArray answer(String question, String... values) {
        return new JsonArray()
                .add(new JsonObject().put("question", question).put("values", new JsonArray(List.of(values))));
    }

    private static JsonObject draft(int version, JsonArray answers) {
        return new JsonObject().put("version", version).put("name", "Ana").put("answers", answers);
    }

    private static int read(ApiClient who, String value) {
        return who.page("/api/v1/files/" + value.substring(0, 36)).statusCode();
    }

    @Test
    void only_what_is_asked_for_is_taken() {
        var ana = masterclass.begun("with-files").browser();
        assertEquals(
                "file-kind", send(ana, "cv", "cv.pdf", Samples.latin("<html>")).code());
        assertEquals("file-kind", send(ana, "cv", "cv.docx", Samples.docx()).code());
        assertEquals("file-damaged", send(ana, "cv", "cv.pdf", new byte[0]).code());
        assertEquals(
                "too-large", send(ana, "cv", "cv.pdf", new byte[(1 << 20) + 1]).code());
        assertEquals(
                "too-large", send(ana, "cv", "cv.pdf", new byte[10_485_761]).code());
        assertEquals("not-found", send(ana, "why", "cv.pdf", Samples.pdf()).code());
        assertEquals(
                "media-type",
                ana.upload(path("with-files", "cv", "a"), "text/html", Samples.pdf())
                        .code());
        var stranger = masterclass.server.browser();
        assertEquals(
                "auth-required", send(stranger, "cv", "cv.pdf", Samples.pdf()).code());
        var kept = send(ana, "cv", "../../Läbenslauf\u202E.exe", Samples.pdf())
                .expect(201)
                .json();
        assertEquals("Läbenslauf.pdf", kept.getString("name"));
    }

    @Test
    @Promise("R8")
    void a_file_goes_with_the_answer_that_names_it() {
        var ana = masterclass.begun("with-files");
        var first = value(send(ana.browser(), "cv", "First.pdf", Samples.pdf()));
        assertEquals(404, read(ana.browser(), first), "nobody reads what no answer names");
        ana.browser().put(ana.path() + "/draft", draft(1, answer("cv", first))).expect(200);
        assertEquals(200, read(ana.browser(), first));
        assertEquals(404, read(masterclass.elena, first), "a draft is nobody's to read");
        ana.browser()
                .put(ana.path() + "/submission", new JsonObject().put("version", 2))
                .expect(200);
        assertEquals(200, read(masterclass.elena, first));
        assertEquals(200, read(noor, first));
        var second = value(send(ana.browser(), "cv", "Second.pdf", Samples.pdf()));
        ana.browser().put(ana.path() + "/draft", draft(3, answer("cv", second))).expect(200);
        assertEquals(200, read(masterclass.elena, first), "what was sent counts until it is sent again");
        assertEquals(404, read(masterclass.elena, second));
        ana.browser()
                .put(ana.path() + "/submission", new JsonObject().put("version", 4))
                .expect(200);
        assertEquals(404, read(masterclass.elena, first), "it goes with the answer");
        assertEquals(200, read(masterclass.elena, second));
    }

    @Test
    @Promise("R8")
    void what_was_sent_stays_when_a_new_form_asks_for_less() {
        masterclass.event("files-asked-anew", 20);
        masterclass.ask("files-asked-anew", files("cv"), files("letter"), files("other"));
        var ana = masterclass.begun("files-asked-anew");
        var all = Stream.of("cv", "letter", "other").collect(Collectors.toMap(Function.identity(), question -> {
            var path = path("files-asked-anew", question, question + ".pdf");
            return value(ana.browser().upload(path, BYTES, Samples.pdf()));
        }));
        var answers = new JsonArray();
        all.forEach((question, value) -> answers.addAll(answer(question, value)));
        ana.browser().put(ana.path() + "/draft", draft(1, answers)).expect(200);
        ana.browser()
                .put(ana.path() + "/submission", new JsonObject().put("version", 2))
                .expect(200);
        masterclass.ask("files-asked-anew", files("cv"), Masterclass.question("letter", "short", false));
        ana.browser()
                .put(ana.path() + "/draft", draft(3, answer("cv", all.get("cv"))))
                .expect(200);
        all.forEach((question, value) -> assertEquals(200, read(noor, value), question));
        ana.browser()
                .put(ana.path() + "/submission", new JsonObject().put("version", 4))
                .expect(200);
        assertEquals(
                List.of(200, 404, 404),
                List.of(read(noor, all.get("cv")), read(noor, all.get("letter")), read(noor, all.get("other"))),
                "it goes with the answer");
    }

    @Test
    void a_file_is_an_attachment_that_no_browser_opens() {
        var ana = masterclass.begun("with-files");
        var file = value(send(ana.browser(), "cv", "My \"CV\".pdf", Samples.pdf()));
        ana.browser().put(ana.path() + "/draft", draft(1, answer("cv", file))).expect(200);
        var headers =
                ana.browser().page("/api/v1/files/" + file.substring(0, 36)).headers();
        assertEquals("application/pdf", headers.firstValue("Content-Type").orElseThrow());
        assertEquals(
                "attachment; filename=\"file.pdf\"; filename*=UTF-8''My%20_CV_.pdf",
                headers.firstValue("Content-Disposition").orElseThrow());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().contains("sandbox"));
        assertTrue(headers.firstValue("Cache-Control").orElseThrow().contains("no-store"));
    }

    @Test
    void a_file_of_somebody_else_cannot_be_named() {
        var ana = masterclass.begun("with-files");
        var bogdan = masterclass.begun("with-files");
        var mine = value(send(ana.browser(), "cv", "Mine.pdf", Samples.pdf()));
        ana.browser().put(ana.path() + "/draft", draft(1, answer("cv", mine))).expect(200);
        var stolen = bogdan.browser().put(bogdan.path() + "/draft", draft(1, answer("cv", mine)));
        assertFalse(stolen.expect(200).http().body().contains("Mine.pdf"));
        assertEquals(404, read(bogdan.browser(), mine));
        var elsewhere = masterclass.begun("other-files");
        var loose = value(send(ana.browser(), "cv", "Loose.pdf", Samples.pdf()));
        var taken = elsewhere.browser().put(elsewhere.path() + "/draft", draft(1, answer("cv", loose)));
        assertFalse(taken.expect(200).http().body().contains("Loose.pdf"), "of another event");
        assertEquals(404, read(masterclass.world.signIn(masterclass.server.browser(), World.Who.OTTO), mine));
    }

    @Test
    void reviewers_read_neither_confidential_files_nor_those_that_name_people() {
        var ana = masterclass.begun("with-files");
        var cv = value(send(ana.browser(), "cv", "Cv.pdf", Samples.pdf()));
        var secret = value(send(ana.browser(), "secret", "Secret.png", Samples.picture("png", 5, 5)));
        var answers = answer("cv", cv).addAll(answer("secret", secret));
        ana.browser().put(ana.path() + "/draft", draft(1, answers)).expect(200);
        ana.browser()
                .put(ana.path() + "/submission", new JsonObject().put("version", 2))
                .expect(200);
        assertEquals(List.of(200, 404), List.of(read(noor, cv), read(noor, secret)));
        assertEquals(List.of(200, 200), List.of(read(masterclass.elena, cv), read(masterclass.elena, secret)));
        masterclass.world.sql("""
                insert into application_call (event_id, blind, hidden)
                select id, true, '["cv"]' from event where slug = 'with-files'
                on conflict (event_id) do update set blind = true, hidden = excluded.hidden
                """);
        assertEquals(404, read(noor, cv));
        masterclass.world.sql("update application_call set blind = false");
    }
}
