// Microsoft's side on this machine: keys and metadata of the Bot Connector and of Entra, Entra's tokens, and a channel that takes
// activities.
import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

export const appId = '1f0a7e52-5a5c-4b3e-9d3e-2f6f0c8f1a11';
export const tenant = '7c1e2b7a-8a40-4f0e-8f3a-93c4c8a1b222';
export const secret = 'a client secret for tests';
export const connectorIssuer = 'https://api.botframework.com';
const shared = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
export const entraIssuer = `https://sts.windows.net/${shared}/`;
export const entraIssuer2 = `https://login.microsoftonline.com/${shared}/v2.0`;

const base64 = value => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Somebody with a key who signs tokens, good ones and bad ones. */
class Signer {
  constructor(kid, endorsements) {
    this.kid = kid;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.privateKey = privateKey;
    this.publicKey = createPublicKey(privateKey);
    this.jwk = { ...this.publicKey.export({ format: 'jwk' }), kid, use: 'sig', ...(endorsements && { endorsements }) };
  }

  sign(claims, { alg = 'RS256', kid = this.kid } = {}) {
    const signed = `${base64({ alg, typ: 'JWT', kid })}.${base64(claims)}`;
    const signature = {
      RS256: () => sign('RSA-SHA256', Buffer.from(signed), this.privateKey),
      HS256: () => createHmac('sha256', this.publicKey.export({ type: 'spki', format: 'pem' })).update(signed).digest(),
      none: () => Buffer.alloc(0),
    }[alg]();
    return `${signed}.${signature.toString('base64url')}`;
  }
}

export const endorsed = new Signer('connector-1', ['webchat']);
export const unendorsed = new Signer('connector-2');
export const entra = new Signer('entra-1');

export const now = () => Math.floor(Date.now() / 1000);

/** What the channel was sent: the path, the claims of the token, the activity. */
export const sent = [];

const given = new Set();

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function answer(request, address) {
  const { pathname } = new URL(request.url, address);
  const metadata = (name, issuer) => ({ issuer, jwks_uri: `${address}/${name}/keys`, token_endpoint: `${address}/${name}/token` });
  switch (pathname) {
    case '/connector/openid':
      return [200, { ...metadata('connector', connectorIssuer), id_token_signing_alg_values_supported: ['RS256'] }];
    case '/entra/openid':
      return [200, { ...metadata('entra', entraIssuer2), id_token_signing_alg_values_supported: ['RS256'] }];
    case '/connector/keys':
      return [200, { keys: [endorsed.jwk, unendorsed.jwk] }];
    case '/entra/keys':
      return [200, { keys: [entra.jwk] }];
    case '/entra/token': {
      const form = new URLSearchParams(await bodyOf(request));
      if (form.get('client_secret') !== secret) return [401, { error: 'invalid_client' }];
      const token = entra.sign({
        iss: entraIssuer, aud: form.get('scope').replace('/.default', ''), appid: form.get('client_id'), ver: '1.0',
        nbf: now(), exp: now() + 3600,
      });
      given.add(token);
      return [200, { token_type: 'Bearer', expires_in: 3600, access_token: token }];
    }
    default: {
      if (!pathname.startsWith('/channel/v3/conversations/')) return [404, {}];
      const token = request.headers.authorization?.replace('Bearer ', '');
      if (!given.has(token)) return [401, {}];
      const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
      sent.push({ path: pathname.replace('/channel', ''), audience: claims.aud, activity: JSON.parse(await bodyOf(request)) });
      return [201, { id: `${sent.length}` }];
    }
  }
}

/** Starts it; its address. */
export function start() {
  return new Promise(resolve => {
    const server = createServer(async (request, response) => {
      const [status, body] = await answer(request, address());
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    const address = () => `http://127.0.0.1:${server.address().port}`;
    server.listen(0, '127.0.0.1', () => resolve(address()));
  });
}
