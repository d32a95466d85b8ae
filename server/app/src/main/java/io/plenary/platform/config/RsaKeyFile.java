package io.plenary.platform.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Reads a private key from its file. */
final class RsaKeyFile {
    private static final int LEAST_BITS = 2048;
    private static final int LARGEST_FILE = 20_000;

    private RsaKeyFile() {}

    /** @return the key in base64 without its frame; empty for a file that holds none, or a weak one */
    static Optional<Secret> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) return Optional.empty();
            String base64 = Files.readString(file)
                    .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                    .replaceAll("\\s", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            var key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
            return key.getModulus().bitLength() < LEAST_BITS ? Optional.empty() : Optional.of(new Secret(base64));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException notAKey) {
            // Whoever asked says what is wrong, with the name of the file and nothing of its content.
            return Optional.empty();
        }
    }
}
