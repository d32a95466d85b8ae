package io.plenary.applications;

import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.forms.Answer;
import io.plenary.forms.Form;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Question;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applying and reading applications, over HTTP. */
public final class ApplicationRoutes {
    private final ApplicationService applications;
    private final ApplicantList list;
    private final InstantSource clock;

    public ApplicationRoutes(ApplicationService applications, ApplicantList list, InstantSource clock) {
        this.applications = applications;
        this.list = list;
        this.clock = clock;
    }

    record Notice(String notice) {}

    /** An application as the applicant sees it: what was decided, never how. */
    record Mine(
            ApplicationId id,
            Application.State state,
            long version,
            String name,
            List<Answer> answers,
            boolean unsent,
            Instant changedAt,
            Optional<Instant> submittedAt,
            Optional<String> reason) {

        static Mine of(Application one) {
            return new Mine(
                    one.id(),
                    one.state(),
                    one.version(),
                    one.name(),
                    one.draft(),
                    one.unsent(),
                    one.changedAt(),
                    one.submittedAt(),
                    one.reason());
        }
    }

    /** @param readers of guarded answers, as for those who register */
    record Sheet(
            Application.Window window,
            Optional<UUID> version,
            List<Question> questions,
            Optional<Integer> readers,
            Optional<Mine> application,
            Endorsement.Rule endorsementRule,
            Optional<EndorsementRoutes.Mine> endorsement) {

        static Reply of(ApplicationService.Sheet sheet) {
            return Reply.ok(new Sheet(
                    sheet.window(),
                    sheet.form().map(FormVersion::id),
                    sheet.form().map(one -> one.form().questions()).orElse(List.of()),
                    sheet.form().map(FormVersion::form).flatMap(Form::confidants),
                    sheet.mine().map(Mine::of),
                    sheet.rule(),
                    sheet.endorsement().map(EndorsementRoutes.Mine::of)));
        }
    }

    record Listed(Mine application, EventSummary event) {}

    record MyList(List<Listed> applications) {}

    /** As organisers see it. */
    record Applicant(
            ApplicationId id,
            int number,
            Application.State state,
            String name,
            String email,
            Instant submittedAt,
            Optional<Integer> rank,
            Optional<String> reason,
            Optional<Endorsement.State> endorsement) {

        static Applicant of(ApplicantList.Applicant from) {
            var one = from.application();
            return new Applicant(
                    one.id(),
                    one.number().orElseThrow(),
                    one.state(),
                    one.name(),
                    from.email(),
                    one.submittedAt().orElseThrow(),
                    one.rank(),
                    one.reason(),
                    from.endorsement());
        }
    }

    record Applicants(List<Applicant> applications, long drafts) {}

    record Read(
            Applicant applicant,
            List<Question> questions,
            List<Answer> answers,
            boolean withheld,
            List<ApplicantList.Opinion> opinions,
            Optional<EndorsementFiles.Letter> letter) {}

    public void mount(Pages pages) {
        pages.on("/e/:slug/apply", visit -> Page.of("Plenary", "").notForSearch());
        pages.on("/e/:slug/applications", this::page);
        pages.on("/e/:slug/applications/form", this::page);
    }

    private Page page(Pages.Visit visit) {
        var title = list.titleOf(visit.caller(), visit.part("slug"));
        return Page.of(title + " · Plenary", "").notForSearch();
    }

    public void mount(Operations operations) {
        operations.on(
                "getMyApplication", request -> Sheet.of(applications.get(request.caller(), request.part("slug"))));
        operations.on("beginApplication", request -> {
            var notice = request.body(Notice.class).notice();
            return Sheet.of(applications.begin(request.caller(), request.part("slug"), notice));
        });
        operations.on("saveApplicationDraft", request -> {
            var draft = request.body(ApplicationStore.Draft.class);
            return Reply.ok(Mine.of(applications.save(request.caller(), idOf(request), draft)));
        });
        operations.on("submitApplication", request -> {
            var seen = request.body(ApplicationService.LookedAt.class);
            return Reply.ok(Mine.of(applications.submit(request.caller(), idOf(request), seen)));
        });
        operations.on("withdrawApplication", request -> {
            applications.withdraw(request.caller(), idOf(request));
            return Reply.done();
        });
        operations.on("listMyApplications", request -> Reply.ok(mine(request)));
        operations.on("listApplications", request -> {
            var all = list.list(request.caller(), request.part("slug"));
            var rows = all.sent().stream().map(Applicant::of).toList();
            return Reply.ok(new Applicants(rows, all.drafts()));
        });
        operations.on("getApplication", request -> {
            var read = list.read(request.caller(), request.part("slug"), idOf(request));
            return Reply.ok(new Read(
                    Applicant.of(read.applicant()),
                    read.questions(),
                    read.answers(),
                    read.withheld(),
                    read.opinions(),
                    read.letter()));
        });
    }

    private MyList mine(Request request) {
        var now = clock.instant();
        return new MyList(applications.list(request.caller()).stream()
                .map(one -> new Listed(Mine.of(one.application()), one.event().summaryAt(now)))
                .toList());
    }

    private static ApplicationId idOf(Request request) {
        return ApplicationId.of(request.part("applicationId"));
    }
}
