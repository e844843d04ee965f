import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Chat } from "../widget/chat";
import { messages } from "../widget/conversation";
import { readDraft, readPass, writeDraft } from "../widget/storage";
import type { Activity } from "../widget/wire";
import { error, json, proxyPage, Server, type Asked } from "./server";
import { holdTime, letTimeGo, pass, settle } from "./time";

const start = {
  region: "landelijk",
  human: "Praat met een mens",
  leaveTo: "https://www.nu.nl/",
  erase: { question: "Wissen?", yes: "Ja, wis alles", no: "Nee, niet wissen", done: "Gewist." },
  greeting: [],
  longest: 1_000,
  whatsApp: false,
  botId: "bot",
};
const greeting: Activity = { type: "message", id: "1", text: "hoi", from: { id: "bot" } };
const asksToErase: Activity = {
  ...greeting,
  id: "5",
  text: "Wissen?",
  suggestedActions: { actions: [{ type: "imBack", title: "Ja, wis alles", value: "Ja, wis alles" }] },
};
const farewell: Activity[] = [{ ...greeting, id: "8", text: "Gewist." }, { type: "endOfConversation", id: "9" }];
let server: Server;
let chat: Chat;

const socket = () => server.sockets.at(-1)!;
const texts = () => messages(chat.state).map(one => one.text);
const notSent = () => messages(chat.state).filter(one => one.sending === "failed").length;
const isPost = ({ method, path }: Asked) => method === "POST" && path.endsWith("/activities");
const refuse = (status: number) => (server.answer = asked => (isPost(asked) ? proxyPage(status) : undefined));

/** A conversation that has begun. */
async function talk(): Promise<void> {
  chat.say("vraag");
  await settle();
  socket().open();
  socket().say([greeting], "1");
  await settle();
}

beforeEach(() => {
  holdTime();
  server = new Server();
  sessionStorage.clear();
  localStorage.clear();
  chat = new Chat(start);
  chat.open();
});
afterEach(async () => {
  chat.stop();
  await settle();
  letTimeGo();
});

test("looking makes no conversation; the first words do", async () => {
  await pass(10_000);
  assert.equal(server.asked.length, 0);
  await talk();
  assert.deepEqual(server.posts.map(({ body }) => body?.["text"]), ["vraag"]);
  assert.deepEqual(readPass(), { conversationId: "c1", secret: "s1" });
});

test("the second tap of a double tap is not a second message", async () => {
  await talk();
  await pass(1_000);
  chat.say(start.human);
  chat.say(start.human);
  assert(chat.saidJustNow);
  await pass(600);
  assert(!chat.saidJustNow);
  chat.say(start.human);
  await pass(1_000);
  assert.equal(server.posts.length, 3);
});

test("other words are said, however fast", async () => {
  chat.say("help");
  chat.say(start.human);
  assert.deepEqual(texts(), ["help", start.human]);
});

test("where sockets are stopped a message that cannot be sent says so in the end", async () => {
  await talk();
  for (let i = 0; i < 3; i++) {
    socket().breakOff();
    await pass(2_000);
  }

  assert.equal(chat.state.line, "online");
  refuse(502);
  chat.say("nog iets");
  await pass(90_000);
  assert.equal(notSent(), 1);
});

test("where sockets are stopped the server still gets the time that it asks for", async () => {
  await talk();
  for (let i = 0; i < 3; i++) {
    socket().breakOff();
    await pass(2_000);
  }

  server.answer = asked => (isPost(asked) ? json({}, 429, { "Retry-After": "30" }) : undefined);
  const before = server.posts.length;
  chat.say("nog iets");
  await pass(29_000);
  assert.equal(server.posts.length, before + 1);
});

test("a proxy that knows nothing for a moment takes the conversation from nobody", async () => {
  await talk();
  chat.keep(true);
  server.answer = () => proxyPage(404);
  socket().breakOff();
  chat.say("nog iets");
  await pass(5_000);
  assert.deepEqual([chat.state.begun, localStorage.length, readPass()?.conversationId], [true, 1, "c1"]);
  server.answer = () => undefined;
  await pass(10_000);
  assert.equal(server.posts.at(-1)!.body?.["text"], "nog iets");
});

test("words for a conversation that is gone come back into the box", async () => {
  await talk();
  writeDraft("half");
  server.answer = asked => (isPost(asked) ? error(404, "ConversationNotFound") : undefined);
  chat.say("dit wil ik niet kwijt");
  await settle();
  assert.deepEqual([readDraft(), readPass()], ["dit wil ik niet kwijt\n\nhalf", null]);
  assert(chat.state.notice?.text.includes("Je tekst staat nog hieronder"));
});

test("words that were under way when another tab erased the conversation come back too", async () => {
  await talk();
  refuse(502);
  chat.say("dit wil ik niet kwijt");
  await settle();
  socket().say(farewell, "9");
  assert.deepEqual([readDraft(), chat.state.notice?.text, chat.state.begun], ["dit wil ik niet kwijt", "Gewist.", false]);
});

test("the answer that erases is not kept as a draft", async () => {
  await talk();
  socket().say([asksToErase], "5");
  refuse(502);
  chat.say("Ja, wis alles");
  await settle();
  socket().say(farewell, "9");
  assert.deepEqual([readDraft(), sessionStorage.length], ["", 0]);
});

test("erased is what the server says that it erased", async () => {
  await talk();
  writeDraft("half");
  server.answer = ({ method }) => (method === "DELETE" ? Promise.reject(new TypeError("no line")) : undefined);
  assert(!(await chat.erase()));
  assert.deepEqual([chat.state.begun, readDraft()], [true, "half"]);
  server.answer = ({ method }) => (method === "DELETE" ? proxyPage(404) : undefined);
  assert(!(await chat.erase()));

  // no answer came, and the farewell did
  server.answer = ({ method }) => {
    if (method !== "DELETE") return undefined;
    socket().say(farewell, "9");
    return Promise.reject(new TypeError("no line"));
  };
  assert(await chat.erase());
  assert.deepEqual([chat.state.begun, sessionStorage.length], [false, 0]);
});

test("keeping says whether it was done", async () => {
  assert(!chat.keep(true));
  await talk();
  assert(chat.keep(true));
  assert(chat.kept);
  assert(chat.keep(false));
  assert(!chat.kept);
});
