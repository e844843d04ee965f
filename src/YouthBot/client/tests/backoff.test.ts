import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Backoff } from "../shared/backoff";
import { holdTime, letTimeGo, pass } from "./time";

beforeEach(holdTime);
afterEach(letTimeGo);

/** When a wait is over, in milliseconds from now. */
function timing(wait: Promise<void>): { over: number | null } {
  const from = Date.now();
  const timing: { over: number | null } = { over: null };
  void wait.then(() => (timing.over = Date.now() - from));
  return timing;
}

/** How long a wait takes. */
async function timed(wait: Promise<void>): Promise<number | null> {
  const timed = timing(wait);
  for (let i = 0; i < 60 && timed.over === null; i++) await pass(500);
  return timed.over;
}

test("each wait is twice the one before, up to the longest", async () => {
  const backoff = new Backoff(500, 3_000);
  const waits = [];
  for (let i = 0; i < 5; i++) waits.push(await timed(backoff.wait()));
  assert.deepEqual(waits, [500, 1_000, 2_000, 3_000, 3_000]);
  assert.equal(backoff.tries, 5);
});

test("after a success it begins anew", async () => {
  const backoff = new Backoff(500, 3_000);
  await timed(backoff.wait());
  await timed(backoff.wait());
  backoff.reset();
  assert.equal(await timed(backoff.wait()), 500);
});

test("good news ends a wait", async () => {
  const backoff = new Backoff(10_000, 10_000);
  const wait = timing(backoff.wait());
  await pass(1_000);
  backoff.hurry();
  await pass(0);
  assert.equal(wait.over, 1_000);
  assert.equal(backoff.tries, 0);
});

test("nothing makes a wait shorter than the server asked for", async () => {
  const backoff = new Backoff(500, 8_000);
  const wait = timing(backoff.wait(20_000));
  await pass(1_000);
  backoff.hurry();
  backoff.hurry();
  await pass(30_000);
  assert.equal(wait.over, 20_000);
});
