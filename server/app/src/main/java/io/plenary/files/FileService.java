package io.plenary.files;

import io.plenary.contract.ErrorCode;
import io.plenary.files.StoredFile.Owner;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.platform.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps files for the features, each of which says by its word who may read its own. */
public final class FileService {
    private static final ImageFile.Bounds LARGE = new ImageFile.Bounds(4_000, 4_000);

    private final Db db;
    private final InstantSource clock;
    private final FileShelf shelf;
    private final Path incoming;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    /** Who may read the files of one kind. Waits. */
    @FunctionalInterface
    public interface Readers {
        boolean mayRead(Caller caller, StoredFile file);
    }

    /** @param folder of the data folder; never one that pages are served from */
    public FileService(Db db, InstantSource clock, Path folder) {
        this.db = db;
        this.clock = clock;
        this.shelf = new FileShelf(folder);
        this.incoming = folder.resolve(FileShelf.INCOMING);
        try {
            Files.createDirectories(incoming);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the edge writes what comes in. */
    public Path incoming() {
        return incoming;
    }

    /** Without readers, nobody reads files of this kind by {@code getFile}; the feature may have its own way. */
    public void readBy(String kind, Readers who) {
        readers.put(kind, who);
    }

    /**
     * A file that has come in.
     *
     * @param bytes in {@link #incoming}; moved away
     * @param name as its sender calls it, whatever that says
     */
    public record Upload(Path bytes, String name) {}

    /**
     * What is taken.
     *
     * @param most bytes
     * @param width the most that pictures measure; larger ones are drawn smaller
     */
    public record Wanted(Set<FileType> types, int most, int width, int height) {
        public static Wanted anyOf(Set<FileType> types, int most) {
            return new Wanted(types, most, LARGE.width(), LARGE.height());
        }

        public static Wanted picture(int most, int width, int height) {
            return new Wanted(FileType.PICTURES, most, width, height);
        }
    }

    /** For good, until it is removed. @throws Refusal file-kind, file-damaged, too-large */
    public StoredFile keep(Owner owner, Upload upload, Wanted wanted) {
        return keep(owner, upload, wanted, Optional.empty());
    }

    /**
     * How long and how much of what nobody has named yet.
     *
     * @param most bytes of one subject; small files count as more than they are
     */
    public record Loose(Duration age, long most) {
        /** Of those who work on what it is for. */
        static final Loose OF_STAFF = new Loose(Duration.ofDays(1), 2L << 30);
    }

    /** For a day, unless it is claimed. @throws Refusal as for the other */
    public StoredFile keepLoose(Owner owner, Upload upload, Wanted wanted) {
        return keepLoose(owner, upload, wanted, Loose.OF_STAFF);
    }

    /** For a while, unless it is claimed. @throws Refusal busy where too much lies there; file-kind, file-damaged, too-large */
    public StoredFile keepLoose(Owner owner, Upload upload, Wanted wanted, Loose loose) {
        if (new FileStore(db).looseBytes(owner.subject()) > loose.most()) throw new Refusal(ErrorCode.BUSY);
        return keep(owner, upload, wanted, Optional.of(loose.age()));
    }

    private StoredFile keep(Owner owner, Upload upload, Wanted wanted, Optional<Duration> loose) {
        var bytes = upload.bytes();
        if (sizeOf(bytes) > wanted.most()) throw new Refusal(ErrorCode.TOO_LARGE);
        var type = FileCheck.typeOf(bytes);
        if (!wanted.types().contains(type)) throw new Refusal(ErrorCode.FILE_KIND);
        if (type.isPicture()) ImageFile.redraw(bytes, type, new ImageFile.Bounds(wanted.width(), wanted.height()));
        // Random, because the id alone is what an unknown sender has to show for it.
        var id = UUID.randomUUID();
        var name = FileName.of(upload.name(), type);
        var file = new StoredFile(
                id, owner, name, type, Math.toIntExact(sizeOf(bytes)), loose.isPresent(), clock.instant());
        var checksum = FileShelf.checksum(bytes);
        try {
            shelf.keep(id, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        // Bytes before the row: a crash between them leaves bytes that the round takes away, never a row without bytes.
        new FileStore(db).put(file, checksum, loose);
        return file;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<StoredFile> find(UUID id) {
        return new FileStore(db).find(id);
    }

    /** As a transaction sees it. */
    public Optional<StoredFile> find(Sql transaction, UUID id) {
        return new FileStore(transaction).find(id);
    }

    /** @param ids at most 5,000; those that are gone are left out */
    public List<StoredFile> list(Collection<UUID> ids) {
        return new FileStore(db).list(ids);
    }

    /** Those that count, the oldest first. */
    public List<StoredFile> listOf(UUID subject) {
        return new FileStore(db).listOf(subject);
    }

    /** A loose file belongs to somebody from now on; in their transaction. @return false where it is not to be had */
    public boolean claim(Sql transaction, UUID id, Owner from, Owner to) {
        return new FileStore(transaction).claim(id, from, to);
    }

    /** For another owner, under ids that are given; in their transaction. @param ids of each the id of its copy */
    public void copy(Sql transaction, Map<UUID, UUID> ids, Owner to) {
        try {
            // Bytes before the rows, as for what comes in.
            for (var id : ids.entrySet()) shelf.copy(id.getKey(), id.getValue());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        new FileStore(transaction).copy(ids, to);
    }

    /** It does not count any more, from the end of the transaction; its bytes go a little later. */
    public void remove(Sql transaction, UUID id) {
        new FileStore(transaction).remove(id);
    }

    /** All of an owner but these. */
    public void removeOthers(Sql transaction, Owner owner, Collection<UUID> kept) {
        new FileStore(transaction).removeOthers(owner, kept);
    }

    /** All files of a subject go but these. */
    public void keepOnly(Sql transaction, String kind, UUID subject, Collection<UUID> kept) {
        new FileStore(transaction).keepOnly(kind, subject, kept);
    }

    /** Its bytes, for an archive that is being made. */
    public Path path(StoredFile file) {
        return shelf.path(file.id());
    }

    /** A file to keep, for somebody whom the feature has let through. @throws Refusal not-found where its bytes are gone */
    public Reply attachment(StoredFile file) {
        return file.attachment(there(file));
    }

    /** A picture for anybody for good, to be shown in pages; a new one has a new id. @throws Refusal not-found */
    public Reply picture(StoredFile file) {
        return file.shown(there(file), "public, max-age=31536000, immutable");
    }

    /** One that may be taken back. @param forAll not only for whoever asks now; @throws Refusal not-found */
    public Reply picture(StoredFile file, boolean forAll) {
        return file.shown(there(file), forAll ? "public, max-age=3600" : "private, no-store");
    }

    /** A picture on white, as PNG. */
    public record Plate(byte[] png, int width, int height) {}

    /** A smaller copy of a picture, its margin included. @throws Refusal not-found, file-damaged */
    public Plate onWhite(StoredFile file, int width, int height) {
        return ImageFile.onWhite(there(file), file.type(), new ImageFile.Bounds(width, height));
    }

    private Path there(StoredFile file) {
        var path = shelf.path(file.id());
        if (!Files.isRegularFile(path)) throw new Refusal(ErrorCode.NOT_FOUND);
        return path;
    }

    /** @throws Refusal not-found, also for those who may not read it */
    Reply read(Caller caller, UUID id) {
        var file = find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var who = readers.get(file.owner().kind());
        if (who == null || !who.mayRead(caller, file)) throw new Refusal(ErrorCode.NOT_FOUND);
        return attachment(file);
    }

    FileShelf shelf() {
        return shelf;
    }
}
