// Microsoft's own kit (npm botframework-connector) beside the server: as the judge of who may come in, and as a caller with a token.
// It says where Microsoft is, waits for the address of the server, and prints each step as a line of JSON.
import { once } from 'node:events';
import kit from 'botframework-connector';
import {
  appId, connectorIssuer, endorsed, entra, entraIssuer, entraIssuer2, now, secret, sent, start, tenant, unendorsed,
} from './microsoft.mjs';

const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory, MsalServiceClientCredentialsFactory } = kit;

const step = details => process.stdout.write(`${JSON.stringify(details)}\n`);

const microsoft = await start();
const serviceUrl = `${microsoft}/channel`;
step({ step: 'ready', address: microsoft, appId, tenant, secret });
const server = (await once(process.stdin, 'data')).toString().trim();
const door = `${server}/api/messages`;

// Microsoft's own way to Entra speaks https only: this one takes its place
const application = {
  async acquireTokenByClientCredential({ scopes: [scope] }) {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret: secret, scope });
    const answer = await (await fetch(`${microsoft}/entra/token`, { method: 'POST', body: form })).json();
    return { accessToken: answer.access_token, expiresOn: new Date(Date.now() + answer.expires_in * 1000) };
  },
};
const authentication = BotFrameworkAuthenticationFactory.create(
  '', true, 'https://login.microsoftonline.com/botframework.com', connectorIssuer, connectorIssuer, undefined,
  `${microsoft}/connector/openid`, `${microsoft}/entra/openid`, 'urn:botframework:azure',
  new MsalServiceClientCredentialsFactory(appId, application), new AuthenticationConfiguration());

let last = 0;
const message = (text, more) => ({
  type: 'message', id: `${++last}`, text, channelId: 'webchat', serviceUrl, conversation: { id: `talk-${last}` },
  from: { id: 'user', name: 'Fatima' }, recipient: { id: appId, name: 'bot' }, ...more,
});

const claims = { iss: connectorIssuer, aud: appId, serviceurl: serviceUrl, nbf: now() - 60, exp: now() + 3600 };
const own = { iss: entraIssuer, aud: appId, appid: appId, ver: '1.0', nbf: now() - 60, exp: now() + 3600 };
const without = (from, name) => Object.fromEntries(Object.entries(from).filter(([other]) => other !== name));
const bearer = token => `Bearer ${token}`;
const vectors = {
  'good token': [bearer(endorsed.sign(claims))],
  'ended 4 minutes ago': [bearer(endorsed.sign({ ...claims, exp: now() - 240 }))],
  'ended 6 minutes ago': [bearer(endorsed.sign({ ...claims, exp: now() - 360 }))],
  'begins in 4 minutes': [bearer(endorsed.sign({ ...claims, nbf: now() + 240 }))],
  'begins in 6 minutes': [bearer(endorsed.sign({ ...claims, nbf: now() + 360 }))],
  'no end': [bearer(endorsed.sign(without(claims, 'exp')))],
  'activity without serviceUrl': [bearer(endorsed.sign(claims)), { serviceUrl: undefined }],
  'key without endorsements': [bearer(unendorsed.sign(claims))],
  'no header': [''],
  Basic: [`Basic ${endorsed.sign(claims)}`],
  'bearer in lower case': [`bearer ${endorsed.sign(claims)}`],
  'another audience': [bearer(endorsed.sign({ ...claims, aud: tenant }))],
  'another issuer': [bearer(endorsed.sign({ ...claims, iss: 'https://api.example.com' }))],
  'another serviceUrl': [bearer(endorsed.sign({ ...claims, serviceurl: 'https://elsewhere.example' }))],
  'no serviceurl claim': [bearer(endorsed.sign(without(claims, 'serviceurl')))],
  'channel that the key does not speak for': [bearer(endorsed.sign(claims)), { channelId: 'telegram' }],
  'unknown key': [bearer(endorsed.sign(claims, { kid: 'connector-9' }))],
  'signature of another key': [bearer(unendorsed.sign(claims, { kid: 'connector-1' }))],
  'alg none': [bearer(endorsed.sign(claims, { alg: 'none' }))],
  'HS256 with the public key': [bearer(endorsed.sign(claims, { alg: 'HS256' }))],
  'our own app, version 1': [bearer(entra.sign(own))],
  'our own app, version 2': [bearer(entra.sign({ ...without(own, 'appid'), iss: entraIssuer2, ver: '2.0', azp: appId }))],
  'another app': [bearer(entra.sign({ ...own, appid: tenant }))],
  "Entra's key for the Bot Connector": [bearer(entra.sign(claims))],
};

for (const [name, [header, more]] of Object.entries(vectors)) {
  const activity = message('hoi', { deliveryMode: 'expectReplies', ...more });
  const theirs = await authentication.authenticateRequest(structuredClone(activity), header).then(() => true, () => false);
  const headers = { 'Content-Type': 'application/json', ...(header && { Authorization: header }) };
  const { ok, status } = await fetch(door, { method: 'POST', headers, body: JSON.stringify(activity) });
  step({ step: 'verdict', name, kit: theirs, server: ok, status });
}

const caller = authentication.createBotFrameworkClient();
const inline = message('wat is leerplicht', { deliveryMode: 'expectReplies' });
const asked = await caller.postActivity(appId, appId, door, serviceUrl, 'kit-1', inline);
step({ step: 'asked', status: asked.status, texts: asked.body.activities.map(activity => activity.text) });

const normal = message('wat is leerplicht');
const posted = await caller.postActivity(appId, appId, door, serviceUrl, 'kit:2|x', normal);
const deadline = Date.now() + 30_000;
while (sent.length < 2 && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 50));
step({ step: 'posted', status: posted.status, id: normal.id });
for (const { path, audience, activity } of sent) step({ step: 'sent', path, audience, text: activity.text, replyToId: activity.replyToId });
process.exit(0);
