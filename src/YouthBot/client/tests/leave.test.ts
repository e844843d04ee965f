import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { holdTime, letTimeGo, settle } from "./time";

// the embedded chat's address, opened in a tab of its own
(location as { search: string }).search = "?embed=1";
const form = new EventTarget();
const gone: string[] = [];
let stopped = 0;

beforeEach(async () => {
  holdTime();
  mock.method(globalThis, "fetch", (() => new Promise(() => undefined)) as never);
  mock.method(document, "querySelector", () => form);
  mock.method(location, "replace", ((to: string) => gone.push(to)) as never);
  [gone.length, stopped] = [0, 0];
  sessionStorage.setItem("yb-tekst", "en nog iets");
  localStorage.setItem("yb-gesprek", "{}");
});
afterEach(letTimeGo);

test("leaving forgets and goes at once, tells every other tab, and goes when another tab says so", async () => {
  const { offerToLeave } = await import("../widget/leave");
  offerToLeave("https://www.nu.nl/", () => stopped++);
  let told = 0;
  const other = new BroadcastChannel("youthbot-weg");
  other.onmessage = () => told++;

  form.dispatchEvent(new Event("submit", { cancelable: true }));
  assert.deepEqual([gone, stopped, told], [["https://www.nu.nl/"], 1, 1]);
  assert.deepEqual([sessionStorage.length, localStorage.length, document.documentElement.hidden], [0, 0, true]);

  other.postMessage("weg");
  await settle();
  assert.deepEqual([gone.length, stopped, told], [2, 2, 1]);
});
