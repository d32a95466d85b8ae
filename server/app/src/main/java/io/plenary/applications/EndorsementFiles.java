package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.platform.Caller;
import java.util.Optional;

/** Who reads a letter: those who organise, and reviewers who see names. Never the applicant. */
public final class EndorsementFiles implements FileService.Readers {
    private final ApplicationService.Parts parts;

    public EndorsementFiles(ApplicationService.Parts parts) {
        this.parts = parts;
    }

    /** How it stands with a letter. @param name of the endorser */
    record Letter(Endorsement.State state, String name, Optional<StoredFile.Facts> file) {}

    Optional<Letter> find(ApplicationId application) {
        return new EndorsementStore(parts.db()).find(application).map(one -> {
            var file = parts.files().listOf(application.value()).stream()
                    .filter(kept -> kept.owner().kind().equals(EndorsementService.KIND))
                    .findFirst();
            return new Letter(one.state(), one.name(), file.map(StoredFile::facts));
        });
    }

    @Override
    public boolean mayRead(Caller caller, StoredFile file) {
        var person = caller.person();
        var id = new ApplicationId(file.owner().subject());
        var found = new ApplicationStore(parts.db()).find(id).filter(one -> !one.person()
                .equals(person));
        if (found.isEmpty()) return false;
        var event = parts.events().get(found.get().event());
        var letter = event.mayOrganise(caller)
                ? new ApplicantList(parts).read(caller, event.slug(), id).letter()
                : new ReviewService(parts).read(caller, event.slug(), id).letter();
        return letter.flatMap(Letter::file)
                .filter(facts -> facts.id().equals(file.id()))
                .isPresent();
    }
}
