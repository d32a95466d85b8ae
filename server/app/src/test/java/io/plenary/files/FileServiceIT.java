package io.plenary.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.files.FileService.Loose;
import io.plenary.files.FileService.Upload;
import io.plenary.files.FileService.Wanted;
import io.plenary.files.StoredFile.Owner;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.testing.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileServiceIT {
    private static final Wanted DOCUMENTS = Wanted.anyOf(Set.of(FileType.PDF), 1_000);

    private static final Loose HOURS = new Loose(Duration.ofHours(2), 1L << 30);

    @TempDir
    static Path folder;

    private static TestDb db;
    private static FileService files;
    private static FileClock clock;

    @BeforeAll
    static void open() {
        db = TestDb.open();
        files = new FileService(db.db(), InstantSource.system(), folder);
        clock = new FileClock(db.db(), files, InstantSource.system());
    }

    @AfterAll
    static void close() {
        clock.close();
        db.close();
    }

    private static Owner owner() {
        return new Owner("test", UUID.randomUUID(), "cv");
    }

    private static Upload pdf() {
        return new Upload(Samples.write(files.incoming(), Samples.pdf()), "../My CV.pdf");
    }

    @Test
    void a_file_is_kept_until_it_is_removed() throws IOException {
        var owner = owner();
        var file = files.keep(owner, pdf(), DOCUMENTS);
        assertEquals("My CV.pdf", file.name());
        assertEquals(
                List.of(file.id()),
                files.listOf(owner.subject()).stream().map(StoredFile::id).toList());
        assertTrue(java.util.Arrays.equals(Samples.pdf(), Files.readAllBytes(files.path(file))));
        files.remove(db.db(), file.id());
        assertTrue(files.find(file.id()).isEmpty());
        later();
        clock.takeRemoved();
        assertFalse(Files.exists(files.path(file)));
    }

    @Test
    void a_file_that_cannot_be_removed_keeps_no_other_from_going() throws IOException {
        var stuck = files.keep(owner(), pdf(), DOCUMENTS);
        var other = files.keep(owner(), pdf(), DOCUMENTS);
        files.remove(db.db(), stuck.id());
        later();
        files.remove(db.db(), other.id());
        later();
        var inTheWay = files.path(stuck);
        Files.delete(inTheWay);
        Files.createDirectory(inTheWay);
        Files.createFile(inTheWay.resolve("x"));
        clock.takeRemoved();
        assertFalse(Files.exists(files.path(other)));
        assertTrue(Files.exists(inTheWay));
        Files.delete(inTheWay.resolve("x"));
        clock.takeRemoved();
        assertFalse(Files.exists(inTheWay), "its row was kept, and it goes once it can");
    }

    private static void later() {
        db.db()
                .execute(
                        "update stored_file set removed_at = removed_at - interval '1 hour', loose_until = loose_until - interval '3 hours'");
    }

    @Test
    void what_is_not_wanted_leaves_nothing() {
        assertEquals("file-kind", refusal(Samples.docx(), DOCUMENTS));
        assertEquals("too-large", refusal(Samples.latin("%PDF-" + "x".repeat(1_000) + "%%EOF"), DOCUMENTS));
        assertEquals("file-damaged", refusal(new byte[0], DOCUMENTS));
    }

    private static String refusal(byte[] bytes, Wanted wanted) {
        var owner = owner();
        var upload = new Upload(Samples.write(files.incoming(), bytes), "a.pdf");
        var refusal = assertThrows(Refusal.class, () -> files.keep(owner, upload, wanted));
        assertEquals(List.of(), files.listOf(owner.subject()));
        return refusal.code().code();
    }

    @Test
    void a_loose_file_is_claimed_once_or_goes() {
        var loose = owner();
        var claimed = files.keepLoose(loose, pdf(), DOCUMENTS, HOURS);
        var forgotten = files.keepLoose(loose, pdf(), DOCUMENTS, HOURS);
        assertEquals(List.of(), files.listOf(loose.subject()));
        var mine = owner();
        assertTrue(files.claim(db.db(), claimed.id(), loose, mine));
        assertFalse(files.claim(db.db(), claimed.id(), loose, owner()), "another came second");
        assertFalse(files.claim(db.db(), forgotten.id(), owner(), mine), "of another form");
        later();
        clock.takeRemoved();
        assertTrue(files.find(forgotten.id()).isEmpty());
        assertEquals(mine, files.find(claimed.id()).orElseThrow().owner());
    }

    @Test
    void what_lies_loose_is_bounded_and_small_files_count_as_more_than_they_are() {
        var owner = owner();
        var two = new Loose(Duration.ofHours(2), 100_000);
        files.keepLoose(owner, pdf(), DOCUMENTS, two);
        var last = files.keepLoose(owner, pdf(), DOCUMENTS, two);
        var upload = pdf();
        assertThrows(Refusal.class, () -> files.keepLoose(owner, upload, DOCUMENTS, two));
        assertTrue(files.claim(db.db(), last.id(), owner, owner()));
        files.keepLoose(owner, upload, DOCUMENTS, two);
    }

    @Test
    void bytes_without_a_row_go_and_others_stay() throws IOException {
        var kept = files.keep(owner(), pdf(), DOCUMENTS);
        var lost = UUID.randomUUID();
        files.shelf().keep(lost, Samples.write(files.incoming(), Samples.pdf()));
        var halfDone = Samples.write(files.incoming(), Samples.pdf());
        clock.takeLost(Duration.ofSeconds(-1));
        assertFalse(Files.exists(files.shelf().path(lost)));
        assertFalse(Files.exists(halfDone));
        assertTrue(Files.exists(files.path(kept)));
    }

    @Test
    void nobody_reads_what_no_feature_answers_for() {
        var file = files.keep(owner(), pdf(), DOCUMENTS);
        assertThrows(Refusal.class, () -> files.read(Caller.nobody(), file.id()));
        files.readBy("test", (caller, one) -> one.id().equals(file.id()));
        var reply = files.read(Caller.nobody(), file.id());
        assertEquals("application/pdf", reply.type());
        assertTrue(
                reply.headers().toString().contains("attachment; filename=\"file.pdf\"; filename*=UTF-8''My%20CV.pdf"));
    }
}
