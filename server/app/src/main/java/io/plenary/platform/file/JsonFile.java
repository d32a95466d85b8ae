package io.plenary.platform.file;

import io.plenary.contract.StrictJson;
import io.plenary.platform.DeletedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A list for programs, on disk one by one as it is read: memory holds a page of it, however long it is. */
public final class JsonFile {
    private final Writer out;
    private final String locale;
    private boolean begun;

    private JsonFile(Writer out, String locale) {
        this.out = out;
        this.locale = locale;
    }

    /**
     * @param folder where it lies until it has left
     * @param locale of the reader, who is told in it of people without a name
     * @return the whole file; nothing is left of one that could not be written
     */
    public static Path write(Path folder, String locale, Consumer<JsonFile> list) {
        return OutgoingFile.write(folder, ".json", out -> {
            out.write("[");
            list.accept(new JsonFile(out, locale));
            out.write("]");
        });
    }

    public void one(Object value) {
        try {
            if (begun) out.write(",");
            begun = true;
            out.write(DeletedPerson.told(StrictJson.write(value), locale));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
