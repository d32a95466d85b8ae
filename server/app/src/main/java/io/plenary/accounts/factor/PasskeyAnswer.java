package io.plenary.accounts.factor;

/**
 * What a browser sends after a passkey has signed (WebAuthn, 5.2.2).
 *
 * @param handle what the passkey calls its owner; empty where it does not say
 */
public record PasskeyAnswer(
        byte[] credential, byte[] clientData, byte[] authenticatorData, byte[] signature, byte[] handle) {
    /** What a browser sends with a new one (5.2.1). */
    public record Made(byte[] clientData, byte[] attestation, java.util.List<String> transports) {}
}
