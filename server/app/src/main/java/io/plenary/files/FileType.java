package io.plenary.files;

import java.util.Locale;
import java.util.Set;

/** A kind of file that is kept. What a file is, its content says; its name and whoever sent it say nothing. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    TXT("text/plain"),
    PNG("image/png"),
    JPG("image/jpeg");

    public static final Set<FileType> PICTURES = Set.of(PNG, JPG);

    /** What slides come in. */
    public static final Set<FileType> SLIDES = Set.of(PDF, PPTX, ODP);

    private final String media;

    FileType(String media) {
        this.media = media;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** As it ends a name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean isPicture() {
        return PICTURES.contains(this);
    }
}
