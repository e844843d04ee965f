import { Access, Refused } from "./api";
import { Connection } from "./connection";
import { initial, reduce, wordsOf, type Happening, type Notice, type State } from "./conversation";
import { Outbox } from "./outbox";
import type { Start } from "./start";
import * as storage from "./storage";
import type { Pass, Waiting } from "./storage";
import type { ActivitySet, MoveOffer, MoveProgress } from "./wire";

const gone = "Je vorige gesprek is er niet meer. Het is gewist, of het was een tijd stil. Je kunt gewoon opnieuw beginnen.";
const goneWithText =
  "Je vorige gesprek is er niet meer. Het is gewist, of het was een tijd stil. Je tekst staat nog hieronder: druk op Verstuur voor een nieuw gesprek.";

/** The first words go before the first question, as on the page that the person was looking at; but nobody waits long for them. */
const greetingPatience = 3_000;

/** The second tap of a double tap is not a second message. */
const doubleTap = 500;

/** Who writes says so again this often; after a while without it, they have stopped. */
const typingEvery = 3_000;
const typingLasts = 6_000;

/** The chat of this tab: brings what the person does to the server, and what the server says to the screen. */
export class Chat {
  state: State;
  /** Goes up when the words in the box were changed from here. */
  draftVersion = 0;
  private readonly watchers = new Set<() => void>();
  private readonly outbox: Outbox;
  private access: Access | null = null;
  private connection: Connection | null = null;
  private greeted: (() => void) | null = null;
  private typed = 0;
  private latest = { text: "", at: -doubleTap };
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly start: Start) {
    this.state = initial(start.greeting, start.botId, Date.now());
    this.outbox = new Outbox({
      send: message => this.send(message),
      sent: id => this.happen({ type: "sending", key: id, sending: "sent" }),
      failed: id => this.happen({ type: "sending", key: id, sending: "failed" }),
      gone: () => this.gone(),
      changed: waiting => storage.writeWaiting(waiting),
    });
  }

  /** Goes on where this tab was. */
  open(): void {
    const pass = this.start.pass ?? storage.readPass();
    const waiting = storage.readWaiting();
    if (pass !== null) {
      storage.writePass(pass);
      this.connect(Access.resume(pass));
    }

    for (const one of waiting) this.happen({ type: "say", waiting: one, now: Date.now() });
    if (waiting.length > 0) this.outbox.add(...waiting);
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** A line of the page itself. */
  notify(notice: Notice | null): void {
    this.happen({ type: "notice", notice });
  }

  /** The person is writing. Only a coach can see that, so only then it is told. */
  types(): void {
    if (!this.state.coached || Date.now() - this.typed < typingEvery) return;
    this.typed = Date.now();
    this.access?.typing().catch(() => undefined);
  }

  /** Whether something was said so short ago that another tap belongs to the same. */
  get saidJustNow(): boolean {
    return Date.now() - this.latest.at < doubleTap;
  }

  say(text: string): void {
    if (this.saidJustNow && text === this.latest.text) return;
    this.latest = { text, at: Date.now() };
    this.typed = 0;
    const waiting = { id: crypto.randomUUID?.() ?? String(Math.random()).slice(2) + Date.now(), text };
    this.happen({ type: "say", waiting, now: Date.now() });
    this.outbox.add(waiting);
  }

  retry(key: string): void {
    this.happen({ type: "sending", key, sending: "sending" });
    this.outbox.retry(key);
  }

  withdraw(key: string): void {
    this.outbox.drop(key);
    this.happen({ type: "withdrawn", key });
  }

  get pass(): Pass | null {
    return this.access?.pass ?? null;
  }

  get kept(): boolean {
    return storage.isKept(this.pass);
  }

  /** Keeps the conversation on this device, or does so no more; false when the browser does not let us. */
  keep(yes: boolean): boolean {
    if (this.pass === null) return false;
    const done = yes ? storage.keep(this.pass) : storage.doNotKeep();
    this.tell();
    return done;
  }

  /** Erases the conversation on both sides; false when no answer says that it was done. */
  async erase(): Promise<boolean> {
    const { access } = this;
    try {
      await access?.erase();
    } catch (error) {
      // no answer came, and the farewell on the stream did
      if (!(error instanceof Refused && error.isGone) && this.access === access) return false;
    }

    // another tab, or the farewell on the stream, may have said so before
    if (this.access === access) this.end(this.start.erase.done);
    // what was being written goes too: whoever erases leaves nothing behind
    storage.writeDraft("");
    this.draftVersion++;
    this.tell();
    return true;
  }

  /** Whether a move to WhatsApp was under way when this page was loaded, or is. */
  get moving(): boolean {
    return this.access !== null && storage.isMoving();
  }

  async offerMove(): Promise<MoveOffer> {
    const offer = await this.there.offerMove();
    // the number can be tapped for as long after the code was sent
    storage.writeMoving(Date.now() + 2 * offer.expiresIn * 1000);
    return offer;
  }

  async readMove(): Promise<MoveProgress> {
    return this.done(await this.there.readMove());
  }

  /** The right number ends the conversation here. */
  async answerMove(number: number | null): Promise<MoveProgress> {
    const { access } = this;
    const answer = this.done(await this.there.answerMove(number));
    // the farewell on the stream may have said so before
    if (answer.state === "moved" && this.access === access) this.end(answer.text ?? "");
    return answer;
  }

  private get there(): Access {
    if (this.access === null) throw new Error("there is no conversation");
    return this.access;
  }

  private done(progress: MoveProgress): MoveProgress {
    if (progress.state === "none" || progress.state === "ended") storage.writeMoving(null);
    return progress;
  }

  /** Stops everything; nothing more is shown or kept. */
  stop(): void {
    this.connection?.stop();
    this.connection = null;
    this.outbox.clear();
    this.watchers.clear();
  }

  private async send(message: Waiting): Promise<void> {
    const access = this.access ?? (await this.begin());
    await access.post(message.id, message.text);
  }

  private async begin(): Promise<Access> {
    const { access, streamUrl } = await Access.begin(this.start.region);
    storage.writePass(access.pass);
    const greeted = new Promise<void>(resolve => {
      this.greeted = resolve;
      setTimeout(resolve, greetingPatience);
    });
    this.connect(access, streamUrl);
    await greeted;
    return access;
  }

  private connect(access: Access, streamUrl = ""): void {
    this.access = access;
    this.happen({ type: "begun" });
    this.connection = new Connection(access, {
      heard: (set, history) => this.hear(set, history),
      line: line => {
        if (line === this.state.line) return;
        if (line === "online") this.outbox.hurry();
        this.happen({ type: "line", line });
      },
      gone: () => this.gone(),
    });
    void this.connection.run(streamUrl);
  }

  private hear(set: ActivitySet, history: boolean): void {
    if (set.activities.some(activity => activity.type === "endOfConversation")) {
      // erased, here or in another tab: the farewell is said and not kept
      if (!this.erasesByWords) this.putBack();
      this.end(set.activities.find(activity => activity.type === "message")?.text ?? this.start.erase.done);
      return;
    }

    for (const { channelData } of set.activities)
      if (channelData?.clientActivityID !== undefined) this.outbox.drop(channelData.clientActivityID);
    this.happen({ type: "heard", activities: set.activities, history, botId: this.start.botId, now: Date.now() });
    this.greeted?.();
    if (set.activities.some(activity => activity.type === "typing")) {
      clearTimeout(this.quiet);
      this.quiet = setTimeout(() => this.happen({ type: "quiet" }), typingLasts);
    }
  }

  private gone(): void {
    if (this.access === null) return;
    this.end(this.putBack() ? goneWithText : gone);
  }

  /** The bot asked whether everything may be erased: what is under way is the answer to that, and not words to keep. */
  private get erasesByWords(): boolean {
    const asked = this.state.said.findLast(one => one.speaker !== "own");
    return asked?.actions.some(action => wordsOf(action) === this.start.erase.yes) === true;
  }

  /** Words that could not be sent go back into the box: nobody has to write them again. Whether there were any. */
  private putBack(): boolean {
    const texts = this.outbox.all.map(one => one.text);
    if (texts.length === 0) return false;
    storage.writeDraft([...texts, storage.readDraft()].filter(text => text !== "").join("\n\n"));
    this.draftVersion++;
    return true;
  }

  private end(text: string): void {
    storage.forget(this.pass);
    this.connection?.stop();
    this.connection = null;
    this.access = null;
    this.outbox.clear();
    this.happen({ type: "ended", notice: { text, problem: false } });
  }

  private happen(happening: Happening): void {
    this.state = reduce(this.state, happening);
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
