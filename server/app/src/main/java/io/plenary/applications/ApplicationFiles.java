package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;

/** Who reads a file of an application: the applicant; otherwise whoever is shown the answer that names it. */
public final class ApplicationFiles implements FileService.Readers {
    private final ApplicationService.Parts parts;
    private final ApplicantList list;
    private final ReviewService reviews;

    public ApplicationFiles(ApplicationService.Parts parts) {
        this.parts = parts;
        this.list = new ApplicantList(parts);
        this.reviews = new ReviewService(parts);
    }

    @Override
    public boolean mayRead(Caller caller, StoredFile file) {
        var person = caller.person();
        var id = new ApplicationId(file.owner().subject());
        var found = new ApplicationStore(parts.db()).find(id);
        if (found.isEmpty()) return false;
        if (found.get().person().equals(person)) return true;
        var event = parts.events().get(found.get().event());
        var answers = event.mayOrganise(caller)
                ? list.read(caller, event.slug(), id).answers()
                : reviews.read(caller, event.slug(), id).answers();
        return Questionnaires.isNamed(file.id(), answers);
    }
}
