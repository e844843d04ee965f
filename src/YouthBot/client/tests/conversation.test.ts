import assert from "node:assert/strict";
import { test } from "node:test";
import { awaitsAnswer, initial, messages, newest, quickReplies, reduce, type Happening, type State } from "../widget/conversation";
import type { Activity } from "../widget/wire";

const human = "Praat met een mens";
const bot = (id: string, text: string, ...labels: string[]): Activity => ({
  type: "message",
  id,
  text,
  from: { id: "bot" },
  suggestedActions: { actions: labels.map(label => ({ type: "imBack", title: label, value: label })) },
});
const own = (id: string, text: string, key: string): Activity =>
  ({ type: "message", id, text, from: { id: "u", role: "user" }, channelData: { clientActivityID: key } });
const heard = (...activities: Activity[]): Happening => ({ type: "heard", activities, history: false, botId: "bot", now: 2 });
const before = (...activities: Activity[]): Happening => ({ type: "heard", activities, history: true, botId: "bot", now: 2 });
const say = (id: string): Happening => ({ type: "say", waiting: { id, text: id }, now: 1 });
const sending = (key: string, as: "sending" | "sent" | "failed"): Happening => ({ type: "sending", key, sending: as });
const fresh = () => initial([bot("g", "hoi", "Vraag 1")], "bot", 0);
const after = (...happenings: Happening[]): State => happenings.reduce(reduce, fresh());
const keys = (state: State) => messages(state).map(one => one.key);
const labels = (state: State) => quickReplies(state, human).map(one => one.title);

/** The bot greeted, the person asked, the bot answered with two buttons. */
const talk = [heard(bot("1", "hoi")), say("a"), heard(own("2", "a", "a"), bot("3", "antwoord", "Meer weten", human))];

test("the first words stand there until there is a conversation", () => {
  assert.deepEqual(keys(fresh()), ["greeting0"]);
  assert.deepEqual(labels(fresh()), ["Vraag 1"]);
  assert.deepEqual(keys(after(heard(bot("1", "hoi")))), ["1"]);
});

test("the feed comes once, however often it is told, and own words keep their place", () => {
  const state = after(...talk, heard(own("2", "a", "a"), bot("3", "antwoord")));
  assert.deepEqual(keys(state), ["1", "a", "3"]);
  assert.deepEqual(state.underway, []);
});

test("the way to a human is not among the buttons: it always stands beside the box", () => {
  assert.deepEqual(labels(after(...talk)), ["Meer weten"]);
});

test("while words are under way the buttons are gone and the bot is not yet awaited", () => {
  const state = after(...talk, say("b"));
  assert.deepEqual(labels(state), []);
  assert(!awaitsAnswer(state));
  assert(awaitsAnswer(reduce(state, sending("b", "sent"))));
});

test("a message that was not sent takes nothing away: the buttons stay, and nobody waits for an answer", () => {
  const state = after(...talk, say("b"), sending("b", "failed"));
  assert.deepEqual(keys(state), ["1", "a", "3", "b"]);
  assert.deepEqual(labels(state), ["Meer weten"]);
  assert(!awaitsAnswer(state));
});

test("a message that was not sent stays where it was, and what is said then comes after it", () => {
  const failed = [...talk, say("b"), sending("b", "failed"), say("c")];
  assert.deepEqual(keys(after(...failed)), ["1", "a", "3", "b", "c"]);
  const state = after(...failed, heard(own("4", "c", "c"), bot("5", "antwoord", "Nog een")));
  assert.deepEqual(keys(state), ["1", "a", "3", "b", "c", "5"]);
  assert.equal(newest(state)?.key, "5");
  assert.deepEqual(labels(state), ["Nog een"]);
});

test("several that were not sent keep their order", () => {
  const state = after(...talk, say("b"), say("c"), sending("b", "failed"), sending("c", "failed"), heard(bot("4", "nog iets")));
  assert.deepEqual(keys(state), ["1", "a", "3", "b", "c", "4"]);
});

test("one that failed before there was a conversation stands before what was said then", () => {
  const state = after(say("a"), sending("a", "failed"), say("b"), heard(bot("1", "hoi"), own("2", "b", "b"), bot("3", "antwoord")));
  assert.deepEqual(keys(state), ["1", "a", "b", "3"]);
});

test("one that failed before the history was read stands after it", () => {
  const state = after(say("b"), sending("b", "failed"), before(bot("1", "hoi"), own("2", "a", "a"), bot("3", "antwoord")));
  assert.deepEqual(keys(state), ["1", "a", "3", "b"]);
});

test("one that is sent again goes to the end", () => {
  const state = after(...talk, say("b"), sending("b", "failed"), heard(bot("4", "nog iets")), sending("b", "sending"));
  assert.deepEqual(keys(state), ["1", "a", "3", "4", "b"]);
});

test("one that is taken back is gone", () => {
  const state = after(...talk, say("b"), sending("b", "failed"), { type: "withdrawn", key: "b" });
  assert.deepEqual(keys(state), ["1", "a", "3"]);
});

test("with a coach nobody waits for the bot", () => {
  const accepted = heard({ type: "event", name: "handoff.status", id: "4", value: { state: "accepted" } });
  const state = after(...talk, accepted, say("b"), sending("b", "sent"));
  assert(!awaitsAnswer(state));
  assert(state.coached);
});

test("whoever is not known passes for no human, and no human for the bot", () => {
  const unknown = { type: "message", id: "1", text: "x" };
  const coach = { type: "message", id: "2", text: "y", from: { id: "c", name: "Sanne" } };
  const state = after(heard(unknown, coach));
  assert.deepEqual(messages(state).map(one => one.name), ["Chatbot", "Coach Sanne"]);
});

test("after the end there are the first words again, and nothing else", () => {
  const state = after(...talk, say("b"), { type: "ended", notice: { text: "weg", problem: false } });
  assert.deepEqual(keys(state), ["greeting0"]);
  assert(!state.begun);
});
