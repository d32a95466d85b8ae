package io.plenary.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "Scrisoare de recomandare.docx, Scrisoare de recomandare.pdf",
                "../../etc/passwd, passwd.pdf",
                "C:\\Users\\a\\cv.exe, cv.pdf",
                "CON, file.pdf",
                "con.txt, file.pdf",
                "a\u202Efdp.exe, afdp.pdf",
                "'x\u0000y\r\nSet-Cookie: a', ' a.pdf'",
                "'', file.pdf",
                "...., file.pdf",
                "'\"><b>.pdf', '___b_.pdf'",
                "履歴書.pdf, 履歴書.pdf",
            })
    void a_name_keeps_its_words_and_nothing_else(String given, String kept) {
        assertEquals(kept.strip(), FileName.of(given, FileType.PDF));
    }

    @Test
    void a_long_name_is_cut_between_signs() {
        var name = FileName.of("😀".repeat(300), FileType.TXT);
        assertEquals(104, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("😀.txt"));
    }
}
