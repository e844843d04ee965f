// What a person and a page do with the client. What must come of it stands in the tests.
import { once } from 'node:events';
import { cutTheLine } from './browser.mjs';
import { Chat } from './chat.mjs';
import { step, until } from './steps.mjs';

const begin = async (server, options) => {
  const chat = new Chat(server, 'first', { token: (await server.token()).token, ...options });
  await chat.welcome();
  return chat;
};

export const scenarios = {
  async talk(server) {
    const chat = await begin(server);
    await chat.ask('hallo');
    await chat.ask('dankjewel');
    await chat.catchUp();
  },

  async poll(server) {
    const chat = await begin(server, { webSocket: false, pollingInterval: 200 });
    await chat.ask('hallo');
    await chat.catchUp();
  },

  async cut(server) {
    const chat = await begin(server);
    const sending = chat.send('hallo');
    cutTheLine();
    await chat.answer(await sending);
    await chat.ask('dankjewel');
    await chat.catchUp();
  },

  async restart(server) {
    // not at once: a client that finds nobody waits 20 s
    const chat = await begin(server, { random: () => 0.5 });
    const id = await chat.send('hallo');
    step('please', { what: 'restart' });
    await once(process.stdin, 'data');
    await chat.answer(id);
    await chat.ask('dankjewel');
    await chat.catchUp();
  },

  async reload(server) {
    const before = await begin(server);
    await before.ask('hallo');
    before.leave();
    const after = new Chat(server, 'second', before.place);
    await after.catchUp();
    await after.ask('dankjewel');
    await after.catchUp();
  },

  async resume(server) {
    const before = await begin(server);
    const { watermark } = before.line;
    await before.ask('hallo');
    before.leave();
    const after = new Chat(server, 'second', { ...before.place, watermark });
    await after.catchUp();
  },

  async again(server) {
    const { token } = await server.token();
    const one = await begin(server, { token });
    const two = new Chat(server, 'second', { token });
    await two.welcome();
    await two.ask('hallo');
    await one.catchUp();
    await two.catchUp();
  },

  async refresh(server) {
    const chat = await begin(server);
    // what its own timer does every 15 minutes
    chat.line.token = await chat.line.refreshToken().toPromise();
    await chat.ask('hallo');
  },

  async impersonate(server) {
    const { token } = await server.token('dl_jochem');
    const chat = new Chat(server, 'first', { token });
    await chat.welcome();
    await chat.answer(await chat.send('hallo', { from: { id: 'dl_ander', name: 'Ander', role: 'bot' } }));
  },

  async typing(server) {
    const chat = await begin(server);
    await chat.post({ type: 'typing' });
    await chat.ask('hallo');
    await chat.catchUp();
  },

  async erase(server) {
    const chat = await begin(server);
    await chat.ask('hallo');
    await server.erase(chat.place);
    await until('the client hears that it is over', () => chat.stopped);
  },
};
