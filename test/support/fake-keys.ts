import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import express from 'express';
import { type Cloud, PUBLIC_CLOUD } from '../../src/teams/cloud.js';

/** A key to sign tokens with, and how its public half is given out. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A new pair of keys under an id. */
export function signingKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** One part of a token. */
export const tokenPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with these claims, signed by the key; its header can be given to say otherwise. */
export function tokenOf(claims: object, key: SigningKey, header: object = {}): string {
  const said = `${tokenPart({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header })}.${tokenPart(claims)}`;
  return `${said}.${createSign('RSA-SHA256').update(said).sign(key.privateKey, 'base64url')}`;
}

/** The Bot Framework's keys, as far as a bot reads them, but keys of the test's own. */
export interface FakeKeys {
  /** The public cloud with these keys in place of Microsoft's. */
  readonly cloud: Cloud;
  /** How often the document that names the keys was fetched. */
  readonly fetched: () => number;
  close(): Promise<void>;
}

/** Gives out keys on the loopback, each with the channels that it is endorsed for. */
export async function serveKeys(
  keys: readonly { key: SigningKey; endorsements: readonly string[] }[],
): Promise<FakeKeys> {
  let fetched = 0;
  const web = express();
  const server = web.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  web.get('/openid', (_request, response) => {
    fetched += 1;
    response.json({ issuer: PUBLIC_CLOUD.ToBotFromChannelTokenIssuer, jwks_uri: `${url}/keys` });
  });
  web.get('/keys', (_request, response) => {
    const given = keys.map(({ key, endorsements }) => ({
      ...key.publicKey.export({ format: 'jwk' }),
      kid: key.kid,
      use: 'sig',
      endorsements,
    }));
    response.json({ keys: given });
  });
  return {
    cloud: { ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: `${url}/openid` },
    fetched: () => fetched,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
