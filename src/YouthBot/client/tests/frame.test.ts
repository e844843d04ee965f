import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { holdTime, letTimeGo, pass } from "./time";

test("a frame asks the site around it to leave, and leaves by itself when that site does not know how", async () => {
  holdTime();
  const form = new EventTarget();
  const gone: string[] = [];
  const asked: unknown[] = [];
  (location as { search: string }).search = "?embed=1";
  Object.defineProperty(globalThis, "parent", { value: { postMessage: (said: unknown) => asked.push(said) } });
  mock.method(globalThis, "fetch", (() => new Promise(() => undefined)) as never);
  mock.method(document, "querySelector", () => form);
  mock.method(location, "replace", ((to: string) => gone.push(to)) as never);
  const { offerToLeave } = await import("../widget/leave");
  offerToLeave("https://www.nu.nl/", () => undefined);

  form.dispatchEvent(new Event("submit"));
  assert.deepEqual(asked, [{ youthbot: "leave", to: "https://www.nu.nl/" }]);
  assert.deepEqual(gone, []);
  await pass(1_500);
  assert.deepEqual(gone, ["https://www.nu.nl/"]);
  letTimeGo();
});
