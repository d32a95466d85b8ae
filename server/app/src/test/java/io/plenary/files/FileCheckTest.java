package io.plenary.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.plenary.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people send, and what attackers send: the table of kinds. */
class FileCheckTest {
    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        var docx = Samples.docx();
        var types = Samples.latin("<Types/>");
        return Stream.of(
                arguments("a document", Samples.pdf(), "pdf"),
                arguments("of a word processor", docx, "docx"),
                arguments("of a free word processor", Samples.odt(), "odt"),
                arguments("a letter without form", "Dragă Ioana,\r\n\tda.\n".getBytes(StandardCharsets.UTF_8), "txt"),
                arguments("a drawing", Samples.picture("png", 4, 4), "png"),
                arguments("a photograph", Samples.picture("jpg", 4, 4), "jpg"),
                arguments("nothing", new byte[0], "file-damaged"),
                arguments("a page that is named .pdf", Samples.latin("<html><script>alert(1)</script>"), "file-kind"),
                arguments("a page after some lines", Samples.latin("Hello\n<script src=x></script>"), "file-kind"),
                arguments("a drawing that is a page", Samples.latin("<?xml version='1.0'?><svg/>"), "file-kind"),
                arguments(
                        "markup behind a mark of order", "\uFEFF <svg/>".getBytes(StandardCharsets.UTF_8), "file-kind"),
                arguments("a moving picture", Samples.latin("GIF89a=1;alert(1)//"), "file-kind"),
                arguments("rich text", Samples.latin("{\\rtf1 \\object}"), "file-kind"),
                arguments("a program", Samples.latin("MZ\u0090\u0000\u0003"), "file-kind"),
                arguments(
                        "a document that is a page", Samples.latin("%PDF-1.4\n<script>1</script>\n%%EOF"), "file-kind"),
                arguments("a document cut off", Samples.latin("%PDF-1.4\n1 0 obj"), "file-damaged"),
                arguments("a page before a document", Samples.latin("<html>%PDF-1.4\n%%EOF"), "file-kind"),
                arguments("a document and an archive", Samples.both(Samples.pdf(), docx), "file-kind"),
                arguments("an archive cut off", java.util.Arrays.copyOf(docx, docx.length - 30), "file-damaged"),
                arguments("an archive and more", Samples.both(docx, Samples.latin("<html>")), "file-damaged"),
                arguments("some archive", Samples.zip(Map.of("a.txt", types)), "file-kind"),
                arguments("with a program", parts("word/vbaProject.bin", types), "file-kind"),
                arguments("that leaves its folder", parts("../../etc/passwd", types), "file-kind"),
                arguments("with a path from the root", parts("/etc/passwd", types), "file-kind"),
                arguments("that unpacks without end", parts("word/media/a.xml", new byte[64 << 20]), "file-kind"),
                arguments("of too many parts", many(), "file-kind"));
    }

    private static byte[] parts(String name, byte[] bytes) {
        return Samples.zip(Map.of(
                "[Content_Types].xml",
                Samples.latin("<Types/>"),
                "word/document.xml",
                Samples.latin("<d/>"),
                name,
                bytes));
    }

    private static byte[] many() {
        var parts = new HashMap<String, byte[]>();
        for (var n = 0; n <= 10_000; n++) parts.put("word/" + n, new byte[0]);
        return Samples.zip(parts);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("files")
    void a_file_is_what_its_content_says(String what, byte[] bytes, String outcome) {
        var file = Samples.write(folder, bytes);
        if (!outcome.startsWith("file-"))
            assertEquals(outcome, FileCheck.typeOf(file).word());
        else
            assertEquals(
                    outcome,
                    assertThrows(Refusal.class, () -> FileCheck.typeOf(file))
                            .code()
                            .code());
    }
}
