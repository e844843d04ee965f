import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import * as storage from "../widget/storage";

const pass = { conversationId: "c1", secret: "s1" };
const other = { conversationId: "c2", secret: "s2" };
const ofPage = { sessionStorage, localStorage };

/** A strict setting, or a frame. */
function keepNothing(...names: ("sessionStorage" | "localStorage")[]): void {
  for (const name of names) {
    Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException("no", "SecurityError"); } });
  }
}

afterEach(() => {
  for (const [name, value] of Object.entries(ofPage)) Object.defineProperty(globalThis, name, { configurable: true, value });
  sessionStorage.clear();
  localStorage.clear();
});

test("a conversation belongs to the tab, and to the device only on request", () => {
  storage.writePass(pass);
  assert.equal(localStorage.length, 0);
  assert(!storage.isKept(pass));
  assert(storage.isKeptForTab());
  assert(storage.keep(pass));
  assert(storage.isKept(pass));
  assert(storage.doNotKeep());
  assert.deepEqual([storage.isKept(pass), storage.readPass()], [false, pass]);
});

test("another conversation that is kept on this device is not forgotten with this one", () => {
  storage.keep(other);
  storage.writePass(pass);
  storage.forget(pass);
  assert.deepEqual(storage.readPass(), other);
});

test("where the device keeps nothing, that is said and not pretended", () => {
  keepNothing("localStorage");
  storage.writePass(pass);
  assert(!storage.keep(pass));
  assert(!storage.isKept(pass));
  assert(storage.isKeptForTab());
});

test("where the tab keeps nothing, the page remembers and says so", () => {
  keepNothing("sessionStorage", "localStorage");
  storage.writePass(pass);
  assert.deepEqual(storage.readPass(), pass);
  assert(!storage.isKeptForTab());
  storage.forget(pass);
  assert.equal(storage.readPass(), null);
});

test("what somebody else wrote into the memory is not believed", () => {
  sessionStorage.setItem("yb-gesprek", "{\"conversationId\":1}");
  sessionStorage.setItem("yb-onderweg", "geen json");
  assert.equal(storage.readPass(), null);
  assert.deepEqual(storage.readWaiting(), []);
});

test("what is under way and half written outlives a reload", () => {
  storage.writeWaiting([{ id: "a", text: "hoi" }]);
  storage.writeDraft("en nog");
  assert.deepEqual([storage.readWaiting(), storage.readDraft()], [[{ id: "a", text: "hoi" }], "en nog"]);
  storage.writeWaiting([]);
  storage.writeDraft("");
  assert.equal(sessionStorage.length, 0);
});

// the last one: nothing can be remembered after it
test("forgotten for good, nothing comes back", () => {
  storage.writePass(pass);
  storage.keep(pass);
  storage.writeDraft("tekst");
  storage.writeWaiting([{ id: "a", text: "hoi" }]);
  storage.writePlan("geheim");
  storage.writeMoving(Date.now() + 1_000);
  storage.forgetForGood();
  storage.writeDraft("te laat");
  storage.writePass(pass);
  assert(!storage.keep(pass));
  assert.deepEqual([sessionStorage.length, localStorage.length], [0, 0]);
});
