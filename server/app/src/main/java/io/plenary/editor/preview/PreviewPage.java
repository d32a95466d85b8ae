package io.plenary.editor.preview;

import io.plenary.catalogue.EventPage;
import io.plenary.forms.Question;
import io.plenary.programme.reading.ProgrammePage;
import java.util.List;

/**
 * What would be public.
 *
 * @param page as somebody without a sign-in would read it
 * @param programme of the draft, where there is one
 * @param questions of the registration, as they are edited now
 */
public record PreviewPage(EventPage page, ProgrammePage programme, List<Question> questions) {}
