import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Access, Refused } from "../widget/api";
import { error, json, proxyPage, Server } from "./server";
import { holdTime, letTimeGo, sleep } from "./time";

const minute = 60_000;
const ours = { conversationId: "c1", secret: "s1" };
let server: Server;

beforeEach(() => {
  holdTime();
  server = new Server();
});
afterEach(letTimeGo);

const refusal = async (answer: Response): Promise<Refused> => await Refused.of(answer);
const asked = () => server.asked.map(({ method, path }) => `${method} ${path.replace("/v3/directline", "")}`);

test("a conversation is gone when the server says so, and not when something in between says 404", async () => {
  for (const answer of [proxyPage(404), json({}, 404), json(null, 404), json({ error: "nee" }, 404), error(404, "NotFound")]) {
    const refused = await refusal(answer);
    assert(!refused.isGone);
    assert(refused.isForNow);
  }

  for (const code of ["ConversationNotFound", "PlanNotFound"]) {
    const refused = await refusal(error(404, code));
    assert(refused.isGone);
    assert(!refused.isForNow);
  }
});

test("what may be taken later is told from what may not", async () => {
  for (const status of [429, 500, 502, 503, 504]) assert((await refusal(proxyPage(status))).isForNow, String(status));
  for (const status of [400, 401, 403, 413]) assert(!(await refusal(proxyPage(status))).isForNow, String(status));
  assert.equal((await refusal(json({}, 429, { "Retry-After": "7" }))).retryAfter, 7_000);
  assert.equal((await refusal(json({}, 503, { "Retry-After": "morgen" }))).retryAfter, null);
});

test("a page in the place of an answer, as a station's wifi gives, is no answer", async () => {
  server.answer = () => new Response("<html>log in</html>");
  await assert.rejects(Access.resume(ours).read(""), one => !(one instanceof Refused));
});

test("nothing is asked until something is needed, and then with the proof of this device", async () => {
  const access = Access.resume(ours);
  assert.deepEqual(asked(), []);
  await access.read("3");
  assert.deepEqual(asked(), ["POST /chat/token", "GET /conversations/c1/activities?watermark=3"]);
  assert.deepEqual(server.asked[0]!.body, { ...ours });
});

test("a token is renewed while it still holds, and by the device's secret when it does not", async () => {
  const access = Access.resume(ours);
  await access.read("");
  sleep(26 * minute);
  await access.read("");
  assert.deepEqual(asked().slice(2), ["POST /tokens/refresh", "GET /conversations/c1/activities?watermark="]);
  assert.deepEqual(server.asked.at(-1)!.token, "t2");
  sleep(31 * minute);
  await access.read("");
  assert.deepEqual(asked().slice(4), ["POST /chat/token", "GET /conversations/c1/activities?watermark="]);
});

test("who needs a token at the same time gets the same one", async () => {
  const access = Access.resume(ours);
  await Promise.all([access.read(""), access.post("a", "hoi"), access.stream("")]);
  assert.equal(asked().filter(one => one.endsWith("/tokens/refresh") || one.endsWith("/chat/token")).length, 1);
});

test("a token that is not taken is renewed once, for reading, for writing and for the stream", async () => {
  for (const act of [(one: Access) => one.read(""), (one: Access) => one.post("a", "hoi"), (one: Access) => one.stream("")]) {
    const access = Access.resume(ours);
    await access.read("");
    const stale = `t${server.tokens}`;
    server.answer = ({ token }) => (token === stale ? error(403, "TokenExpired") : undefined);
    await act(access);
    assert(server.tokens > Number(stale.slice(1)));
  }

  server.answer = ({ path }) => (path === "/chat/token" ? undefined : error(403, "NotAllowed"));
  const before = server.tokens;
  await assert.rejects(Access.resume(ours).read(""), one => one instanceof Refused && one.status === 403);
  assert.equal(server.tokens, before + 2);
});

test("a refresh that is refused for now is not taken for the end of the token", async () => {
  const access = Access.resume(ours);
  await access.read("");
  sleep(26 * minute);
  server.answer = ({ path }) => (path.endsWith("/tokens/refresh") ? proxyPage(404) : undefined);
  await assert.rejects(access.read(""), one => one instanceof Refused && one.isForNow);
  assert.equal(asked().filter(one => one === "POST /chat/token").length, 1);
});
