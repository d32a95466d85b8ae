package io.plenary.platform.file;

import io.plenary.platform.CsvRow;
import io.plenary.platform.DeletedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file for spreadsheets, on disk line by line as it is read: memory holds a page of it, however long it is. */
public final class CsvFile {
    private final Writer out;
    private final String locale;

    private CsvFile(Writer out, String locale) {
        this.out = out;
        this.locale = locale;
    }

    /**
     * @param folder where it lies until it has left
     * @param locale of the reader, who is told in it of people without a name
     * @return the whole file; nothing is left of one that could not be written
     */
    public static Path write(Path folder, String locale, Consumer<CsvFile> lines) {
        return OutgoingFile.write(folder, ".csv", out -> {
            out.write(CsvRow.BYTE_ORDER_MARK);
            lines.accept(new CsvFile(out, locale));
        });
    }

    public void line(List<String> cells) {
        try {
            out.write(DeletedPerson.told(CsvRow.of(cells.toArray(String[]::new)), locale));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
