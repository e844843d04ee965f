import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Access } from "../widget/api";
import { Connection, type Line } from "../widget/connection";
import { error, json, proxyPage, Server } from "./server";
import { holdTime, letTimeGo, pass, settle } from "./time";

const ours = { conversationId: "c1", secret: "s1" };
let server: Server;
let lines: Line[] = [];
let heard: { id: string | undefined; history: boolean }[] = [];
let gone = 0;
let connection: Connection;

const activity = (id: string) => ({ type: "message", id, text: id });
const socket = () => server.sockets.at(-1)!;
const reads = () => server.asked.filter(({ path }) => path.includes("/activities?")).map(({ path }) => path.split("=")[1]);
const streams = () => server.asked.filter(({ path }) => path.includes("?watermark") && !path.includes("/activities")).length;

async function open(): Promise<void> {
  connection = new Connection(Access.resume(ours), {
    heard: ({ activities }, history) => heard.push(...activities.map(({ id }) => ({ id, history }))),
    line: line => lines.push(line),
    gone: () => gone++,
  });
  void connection.run();
  await settle();
}

beforeEach(() => {
  holdTime();
  server = new Server();
  [lines, heard, gone] = [[], [], 0];
});
afterEach(async () => {
  connection.stop();
  await settle();
  letTimeGo();
});

test("what was said before comes first, and then what is said", async () => {
  server.feed = [activity("1"), activity("2")];
  await open();
  socket().open();
  socket().say([activity("3")], "3");
  assert.deepEqual(heard, [{ id: "1", history: true }, { id: "2", history: true }, { id: "3", history: false }]);
  assert.equal(lines.at(-1), "online");
});

test("a line that breaks is opened again, later each time, from the place that was heard last", async () => {
  await open();
  const opened: number[] = [];
  for (let i = 0; i < 3; i++) {
    const from = Date.now();
    const before = server.sockets.length;
    if (i === 0) {
      socket().open();
      socket().say([activity("7")], "7");
    }

    socket().breakOff();
    while (server.sockets.length === before && Date.now() - from < 30_000) await pass(50);
    opened.push(Date.now() - from);
    // the place in the feed goes along, also where only a socket told it
    assert(server.asked.at(-1)!.path.endsWith("watermark=7"));
    if (i === 1) socket().open();
  }

  assert.deepEqual(opened, [500, 1_000, 500]);
});

test("a line that is silent for longer than the server ever is, is dead", async () => {
  await open();
  socket().open();
  for (let i = 0; i < 5; i++) {
    await pass(20_000);
    socket().say([]);
  }

  assert.equal(server.sockets.length, 1);
  await pass(52_000);
  assert.equal(server.sockets.length, 2);
  assert(server.sockets[0]!.closed);
});

test("where sockets are stopped it asks every three seconds, and tries a socket again after a while", async () => {
  await open();
  for (let i = 0; i < 2; i++) {
    socket().breakOff();
    await pass(1_500);
  }

  assert.equal(server.sockets.length, 2);
  const before = reads().length;
  server.feed = [activity("1")];
  await pass(30_000);
  assert(reads().length - before >= 10);
  assert.deepEqual(heard, [{ id: "1", history: false }]);
  await pass(100_000);
  assert.equal(server.sockets.length, 3);
});

test("a token that is not taken is renewed for reading and for opening the stream again", async () => {
  await open();
  socket().open();
  const stale = server.asked.at(-1)!.token;
  server.answer = ({ token }) => (token === stale ? error(403, "TokenExpired") : undefined);
  socket().breakOff();
  await pass(2_000);
  assert.equal(server.sockets.length, 2);
  assert.deepEqual([streams() > 1, gone], [true, 0]);
});

test("a 404 of something in between is waited out", async () => {
  server.answer = () => proxyPage(404);
  await open();
  await pass(5_000);
  assert.deepEqual([gone, lines.at(-1)], [0, "lost"]);
  server.answer = () => undefined;
  await pass(10_000);
  socket().open();
  assert.deepEqual([gone, lines.at(-1)], [0, "online"]);
});

test("a conversation that the server no longer has is gone, and nothing more is asked", async () => {
  server.answer = ({ path }) => (path === "/chat/token" ? error(404, "ConversationNotFound") : undefined);
  await open();
  const asked = server.asked.length;
  await pass(60_000);
  assert.deepEqual([gone, server.asked.length], [1, asked]);
});

test("a server that asks for time gets it", async () => {
  server.answer = () => json({}, 429, { "Retry-After": "30" });
  await open();
  const asked = server.asked.length;
  dispatchEvent(new Event("online"));
  await pass(29_000);
  assert.equal(server.asked.length, asked);
  await pass(2_000);
  assert(server.asked.length > asked);
});

test("once stopped it asks and says nothing", async () => {
  await open();
  socket().open();
  connection.stop();
  const asked = server.asked.length;
  socket().say([activity("1")], "1");
  await pass(60_000);
  assert.deepEqual([server.asked.length, heard, socket().closed], [asked, [], true]);
});
