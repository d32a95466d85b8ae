package io.plenary.forms;

import io.plenary.catalogue.EventService;
import io.plenary.files.FileService;
import io.plenary.platform.Words;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forms over HTTP, and the page on which they are edited. */
public final class FormRoutes {
    private final FormService forms;
    private final FormFiles files;
    private final EventService events;
    private final Words words;

    public FormRoutes(FormService forms, FormFiles files, EventService events, Words words) {
        this.forms = forms;
        this.files = files;
        this.events = events;
        this.words = words;
    }

    record Shown(int number, Instant at) {}

    /** The form of its editors as on the wire. */
    record Sheet(
            long version,
            Form form,
            boolean changed,
            Optional<Instant> changedAt,
            Optional<String> changedBy,
            Optional<Shown> shown) {

        static Reply of(FormService.Sheet sheet) {
            return Reply.ok(new Sheet(
                    sheet.version(),
                    sheet.form(),
                    sheet.isChanged(),
                    sheet.changedAt(),
                    sheet.changedBy(),
                    sheet.shown().map(one -> new Shown(one.number(), one.at()))));
        }
    }

    /** @param readers how many of the organisers alone read guarded answers, 0 for all; absent where none is guarded */
    record Asked(Optional<UUID> version, List<Question> questions, Optional<Integer> readers) {
        static Asked of(Optional<FormVersion> shown) {
            return new Asked(
                    shown.map(FormVersion::id),
                    shown.map(one -> one.form().questions()).orElse(List.of()),
                    shown.map(FormVersion::form).flatMap(Form::confidants));
        }
    }

    public void mount(Pages pages) {
        pages.on("/e/:slug/registrations/form", visit -> {
            var title = events.getOrganised(visit.caller(), visit.part("slug")).title();
            return Page.of(words.fill(visit.locale(), "page.form.title", title), "")
                    .notForSearch();
        });
    }

    public void mount(Operations operations) {
        operations.on(
                "getForm", request -> Sheet.of(forms.get(request.caller(), request.part("slug"), purpose(request))));
        operations.on("saveForm", request -> {
            var edit = new FormService.Edit(version(request), request.body(Form.class));
            return Sheet.of(forms.save(request.caller(), request.part("slug"), purpose(request), edit));
        });
        operations.on(
                "publishForm",
                request -> Sheet.of(
                        forms.publish(request.caller(), request.part("slug"), purpose(request), version(request))));
        operations.on("sendFormFile", request -> {
            var place = new FormFiles.Place(
                    request.part("slug"),
                    purpose(request),
                    request.find("question").orElseThrow());
            var upload = new FileService.Upload(
                    request.stored(), request.find("name").orElseThrow());
            var address = request.sender().address();
            return Reply.json(
                    201, files.take(request.caller(), address, place, upload).facts());
        });
        operations.on("getQuestions", request -> {
            var shown = forms.shown(request.caller(), request.part("slug"), purpose(request));
            return Reply.ok(Asked.of(shown));
        });
    }

    private static Purpose purpose(Request request) {
        return Purpose.of(request.part("purpose"));
    }

    private static long version(Request request) {
        return request.find("version").map(Long::valueOf).orElse(0L);
    }
}
