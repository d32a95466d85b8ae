package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.platform.config.Secret;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What must be remembered to get into the embedded PostgreSQL: its port and two passwords, in a file that only this user
 * reads. Made at the first start, before anything that needs it.
 */
final class EmbeddedKeys {
    static final String OWNER = "plenary_owner";
    static final String RUNTIME = "plenary";
    static final String DATABASE = "plenary";

    private static final int PASSWORD_BYTES = 24;
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final Properties values = new Properties();

    private EmbeddedKeys(Path file) {
        this.file = file;
    }

    /**
     * Reads the file, or makes it where nothing has been kept yet.
     *
     * @throws CannotStart when it is gone while the data are there: nobody could get in
     */
    static EmbeddedKeys readOrMake(Path file, boolean dataExist) {
        EmbeddedKeys keys = new EmbeddedKeys(file);
        if (Files.exists(file)) {
            keys.load();
        } else if (dataExist) {
            throw new CannotStart(
                    "The password file " + file + " of the embedded PostgreSQL is missing, but its data are"
                            + " there. Put the file back, or restore a backup into an empty data folder.");
        } else {
            keys.values.setProperty("owner.password", randomPassword());
            keys.values.setProperty("runtime.password", randomPassword());
            keys.values.setProperty("port", Integer.toString(freePort()));
            keys.store();
        }
        return keys;
    }

    /** The remembered port, or another one (then remembered) where somebody else has taken it meanwhile. */
    int claimPort() {
        int port = Integer.parseInt(values.getProperty("port"));
        if (!isFree(port)) {
            port = freePort();
            values.setProperty("port", Integer.toString(port));
            store();
        }
        return port;
    }

    boolean isPrepared() {
        return values.containsKey("prepared");
    }

    void rememberPrepared() {
        values.setProperty("prepared", "yes");
        store();
    }

    DatabaseAddress owner() {
        return address(OWNER, "owner.password");
    }

    DatabaseAddress runtime() {
        return address(RUNTIME, "runtime.password");
    }

    private DatabaseAddress address(String user, String passwordKey) {
        int port = Integer.parseInt(values.getProperty("port"));
        return new DatabaseAddress("127.0.0.1", port, DATABASE, user, new Secret(values.getProperty(passwordKey)));
    }

    /** A file for `initdb --pwfile`, private too; the caller deletes it. */
    Path passwordFile() {
        try {
            Path temporary = Files.createTempFile(file.getParent(), "initial-", "", PRIVATE);
            return Files.writeString(temporary, values.getProperty("owner.password") + "\n");
        } catch (IOException failed) {
            throw new CannotStart("A file beside " + file + " cannot be written", failed);
        }
    }

    private void load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException unreadable) {
            throw new CannotStart("The password file " + file + " cannot be read by this user", unreadable);
        }
    }

    private void store() {
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Keys of the embedded PostgreSQL; keep them with the data folder");
            Path next = Files.createTempFile(file.getParent(), "keys-", "", PRIVATE);
            Files.writeString(next, text.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new CannotStart("The password file " + file + " cannot be written", unwritable);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("No free port on 127.0.0.1", none);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            // The question was exactly this.
            return false;
        }
    }
}
