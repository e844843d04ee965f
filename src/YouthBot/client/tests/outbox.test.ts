import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Refused } from "../widget/api";
import { Outbox } from "../widget/outbox";
import type { Waiting } from "../widget/storage";
import { holdTime, letTimeGo, pass, settle } from "./time";

let tried: { id: string; at: number }[] = [];
let sent: string[] = [];
let failed: string[] = [];
let kept: Waiting[] = [];
let gone = 0;
let send: (message: Waiting) => Promise<void>;

const outboxOf = () =>
  new Outbox({
    send: message => {
      tried.push({ id: message.id, at: Date.now() });
      return send(message);
    },
    sent: id => sent.push(id),
    failed: id => failed.push(id),
    gone: () => gone++,
    changed: waiting => (kept = waiting),
  });
const a = { id: "a", text: "eerst" };
const b = { id: "b", text: "dan" };
const noLine = () => Promise.reject(new TypeError("no line"));
const gaps = () => tried.slice(1).map((one, i) => one.at - tried[i]!.at);

beforeEach(() => {
  holdTime();
  [tried, sent, failed, kept, gone] = [[], [], [], [], 0];
  send = () => Promise.resolve();
  (navigator as { onLine: boolean }).onLine = true;
});
afterEach(letTimeGo);

test("messages go in order, one at a time, and are kept until they are confirmed", async () => {
  const open: (() => void)[] = [];
  send = () => new Promise(resolve => open.push(resolve));
  outboxOf().add(a, b);
  await settle();
  assert.deepEqual(tried.map(one => one.id), ["a"]);
  assert.deepEqual(kept, [a, b]);
  open[0]!();
  await settle();
  assert.deepEqual(kept, [b]);
  open[1]!();
  await settle();
  assert.deepEqual(sent, ["a", "b"]);
  assert.deepEqual(kept, []);
});

test("what got no answer is sent again under its id, each time later", async () => {
  send = () => (tried.length < 4 ? noLine() : Promise.resolve());
  outboxOf().add(a);
  await pass(5_000);
  assert.deepEqual(tried.map(one => one.id), ["a", "a", "a", "a"]);
  assert.deepEqual(gaps(), [500, 1_000, 2_000]);
  assert.deepEqual(sent, ["a"]);
});

test("after eight waits the person decides, and the next one has its turn", async () => {
  send = ({ id }) => (id === "a" ? noLine() : Promise.resolve());
  const outbox = outboxOf();
  outbox.add(a, b);
  await pass(60_000);
  assert.equal(tried.filter(one => one.id === "a").length, 9);
  assert.deepEqual(failed, ["a"]);
  assert.deepEqual(sent, ["b"]);
  assert.deepEqual(kept, [a]);

  send = () => Promise.resolve();
  outbox.retry("a");
  await settle();
  assert.deepEqual(sent, ["b", "a"]);
  assert.deepEqual(kept, []);
});

test("without internet nobody gives up, and when it is back nobody waits", async () => {
  (navigator as { onLine: boolean }).onLine = false;
  send = () => (navigator.onLine ? Promise.resolve() : noLine());
  outboxOf().add(a);
  await pass(120_000);
  assert.deepEqual(failed, []);
  (navigator as { onLine: boolean }).onLine = true;
  dispatchEvent(new Event("online"));
  await settle();
  assert.deepEqual(sent, ["a"]);
});

test("a server that asks for time gets it, whatever the line does", async () => {
  send = () => (tried.length < 2 ? Promise.reject(new Refused(429, 20_000)) : Promise.resolve());
  const outbox = outboxOf();
  outbox.add(a);
  for (let i = 0; i < 5; i++) {
    await pass(3_000);
    outbox.hurry();
  }
  assert.equal(tried.length, 1);
  await pass(6_000);
  assert.deepEqual(gaps(), [20_000]);
  assert.deepEqual(sent, ["a"]);
});

test("a message that is refused is not sent again by itself", async () => {
  send = () => Promise.reject(new Refused(400));
  outboxOf().add(a);
  await pass(60_000);
  assert.equal(tried.length, 1);
  assert.deepEqual(failed, ["a"]);
});

test("a 404 of something in between is waited out; one of the server ends the conversation", async () => {
  send = () => (tried.length < 3 ? Promise.reject(new Refused(404)) : Promise.resolve());
  outboxOf().add(a);
  await pass(5_000);
  assert.deepEqual([sent, gone], [["a"], 0]);

  send = () => Promise.reject(new Refused(404, null, "ConversationNotFound"));
  outboxOf().add(b);
  await settle();
  assert.deepEqual([sent, gone], [["a"], 1]);
});

test("what arrived by another way, or was taken back, is not sent again", async () => {
  send = noLine;
  const outbox = outboxOf();
  outbox.add(a);
  await settle();
  outbox.drop("a");
  await pass(60_000);
  assert.equal(tried.length, 1);
  assert.deepEqual([sent, failed, kept], [[], [], []]);
});
