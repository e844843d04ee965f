// The official client, as it is, with the little that Web Chat adds: a client's own id on what is sent, and a list of what came.
import { randomUUID } from 'node:crypto';
import './browser.mjs';
import directLine from 'botframework-directlinejs';
import { step, until } from './steps.mjs';

const { ConnectionStatus, DirectLine } = directLine;

export class Chat {
  received = [];

  /**
   * @param server where it is
   * @param name of this chat in the steps
   * @param options of the client; `random` is its own: it waits 3 s and up to 12 s more before it reconnects
   */
  constructor(server, name, options) {
    this.server = server;
    this.name = name;
    this.line = new DirectLine({ domain: `${server.address}/v3/directline`, random: () => 0, ...options });
    this.line.connectionStatus$.subscribe(status => this.#step('status', { status: ConnectionStatus[status] }));
    this.reading = this.line.activity$.subscribe(
      activity => {
        this.received.push(activity);
        this.#step('activity', { activity });
      },
      error => {
        this.stopped = error.message;
        this.#step('stopped', { reason: error.message });
      },
    );
  }

  get place() {
    return { conversationId: this.line.conversationId, token: this.line.token };
  }

  /** Posts a message; resolves with the id that the client hands to its host. */
  send(text, more) {
    return this.post({ type: 'message', text, ...more });
  }

  async post(activity) {
    const clientActivityID = randomUUID();
    const id = await this.line.postActivity({ from: { id: 'client' }, ...activity, channelData: { clientActivityID } }).toPromise();
    this.#step('posted', { id, clientActivityID });
    return id;
  }

  welcome() {
    return this.#get('the welcome', activity => activity.from.role === 'bot');
  }

  answer(id) {
    return this.#get('the answer', activity => activity.replyToId === id);
  }

  async ask(text) {
    return await this.answer(await this.send(text));
  }

  /** Waits until the client has the last of the history, and tells the history for comparison. */
  async catchUp() {
    const history = await this.server.history(this.place);
    await this.#get('the last of the history', activity => activity.id === history.at(-1).id);
    step('history', { ids: history.map(activity => activity.id) });
  }

  /** What closing the tab does. */
  leave() {
    this.reading.unsubscribe();
    this.line.end();
  }

  #get(what, is) {
    return until(what, () => this.received.find(is));
  }

  #step(name, details) {
    step(name, { chat: this.name, ...details });
  }
}
