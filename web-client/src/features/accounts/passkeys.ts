import type { NewPasskey, PasskeyAnswer, PasskeyChallenge, PasskeyWish } from '@/api/types.ts';

/** The person closed the browser's dialog, or there was no passkey to choose: nothing happened. */
export class PasskeyUnused extends Error {}

/** The device has one for this account already. */
export class PasskeyThere extends Error {}

export const passkeysWork = (): boolean => typeof globalThis.PublicKeyCredential === 'function';

/** Has the device make a passkey that needs nothing but itself to sign in. */
export async function makePasskey(wish: PasskeyWish, owner: { email: string; name: string }): Promise<Omit<NewPasskey, 'name'>> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: bytes(wish.challenge),
    rp: { id: wish.site, name: 'Plenary' },
    user: { id: bytes(wish.handle), name: owner.email, displayName: owner.name },
    pubKeyCredParams: wish.algorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: known(wish),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  };
  const made = await used(navigator.credentials.create({ publicKey }));
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    clientData: text(response.clientDataJSON),
    attestation: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  };
}

export async function askPasskey(challenge: PasskeyChallenge): Promise<PasskeyAnswer> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: bytes(challenge.challenge),
    rpId: challenge.site,
    allowCredentials: known(challenge),
    userVerification: 'required',
  };
  const found = await used(navigator.credentials.get({ publicKey }));
  const response = found.response as AuthenticatorAssertionResponse;
  return {
    credential: text(found.rawId),
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    ...(response.userHandle?.byteLength ? { handle: text(response.userHandle) } : {}),
  };
}

async function used(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asked.catch((error: unknown) => {
    const name = error instanceof DOMException ? error.name : '';
    throw name === 'InvalidStateError' ? new PasskeyThere(name, { cause: error }) : new PasskeyUnused(name, { cause: error });
  });
  if (!credential) throw new PasskeyUnused();
  return credential as PublicKeyCredential;
}

const known = (challenge: PasskeyChallenge): PublicKeyCredentialDescriptor[] =>
  challenge.known.map(({ credential, transports }) => ({
    type: 'public-key',
    id: bytes(credential),
    transports: transports as AuthenticatorTransport[],
  }));

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.codePointAt(0) ?? 0);
}

function text(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (one) => String.fromCodePoint(one)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
