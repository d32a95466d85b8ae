package io.plenary.accounts.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Refusal;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Checks what passkeys sign (WebAuthn Level 3, section 7), by WebAuthn4J. Always asks that the person was verified, by
 * PIN, finger or face: so a passkey alone is two factors. Who made the device is not asked, so any passkey will do.
 */
final class Ceremony {
    /** ES256, EdDSA and RS256: what every maker has at least one of. */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final List<PublicKeyCredentialParameters> KEYS = ALGORITHMS.stream()
            .map(COSEAlgorithmIdentifier::create)
            .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
            .toList();

    private final Origin origin;
    private final String site;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    /** @param origin of the pages: passkeys are made and used there alone */
    Ceremony(String origin) {
        this.origin = new Origin(origin);
        this.site = siteOf(origin);
    }

    /** What a passkey is bound to. */
    static String siteOf(String origin) {
        return URI.create(origin).getHost();
    }

    /** The challenge that this answers, as it was given out. @throws Refusal passkey-refused */
    static String challengeOf(byte[] clientData) {
        try {
            var challenge =
                    StrictJson.MAPPER.readTree(clientData).path("challenge").textValue();
            if (challenge != null) return challenge;
        } catch (JsonProcessingException malformed) {
            throw new Refusal(ErrorCode.PASSKEY_REFUSED, malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes are always read", impossible);
        }
        throw new Refusal(ErrorCode.PASSKEY_REFUSED);
    }

    /** A new passkey and what is kept of it. */
    record New(byte[] credential, byte[] key, long signed, boolean copyable) {}

    /** @throws Refusal passkey-refused */
    New check(PasskeyAnswer.Made made, byte[] challenge) {
        try {
            var request = new RegistrationRequest(made.attestation(), made.clientData());
            return kept(checks.verify(request, new RegistrationParameters(expected(challenge), KEYS, true, true)));
        } catch (VerificationException | DataConversionException refused) {
            throw new Refusal(ErrorCode.PASSKEY_REFUSED, refused);
        }
    }

    private New kept(RegistrationData data) {
        var said = data.getAttestationObject().getAuthenticatorData();
        var key = said.getAttestedCredentialData();
        return new New(key.getCredentialId(), keys.convert(key), said.getSignCount(), said.isFlagBE());
    }

    /** @return how often it has signed now @throws Refusal passkey-refused */
    long check(PasskeyAnswer answer, Passkey.Kept kept, byte[] challenge) {
        try {
            var request = new AuthenticationRequest(
                    answer.credential(), answer.authenticatorData(), answer.clientData(), answer.signature());
            var rules = new AuthenticationParameters(
                    expected(challenge), recordOf(kept), List.of(kept.credential()), true, true);
            AuthenticationData data = checks.verify(request, rules);
            return data.getAuthenticatorData().getSignCount();
        } catch (VerificationException | DataConversionException refused) {
            throw new Refusal(ErrorCode.PASSKEY_REFUSED, refused);
        }
    }

    private CredentialRecordImpl recordOf(Passkey.Kept kept) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                kept.copyable(),
                false,
                kept.signed(),
                keys.convert(kept.key()),
                null,
                null,
                null,
                Set.of());
    }

    private ServerProperty expected(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(site)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
