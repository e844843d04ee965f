import { Attention } from "./attention";
import { Commands, isRefusal, newKey } from "./commands";
import { Feed } from "./feed";
import { newsOf, ring, show, wakeSound } from "./notify";
import { gone, hear, initial, lastPlace, lay, pending, without, type Lost, type State, type Underway } from "./state";
import { Unsent, type Writing } from "./storage";
import type { Desk, Outcome, OwnChat, Start } from "./wire";
import { outcomeInWords } from "./words";

/** Who writes says so again this often; after a while without it, they have stopped. */
const typingEvery = 3_000;
const typingLasts = 6_000;

/** What ends a conversation on this desk because the coach wants it to. */
const endings = ["close", "release", "return", "snooze"];
/** What makes it the coach's. */
const beginnings = ["claim", "accept", "take-over"];

/** The workspace of this tab: brings what the coach does to the server, and what the server says to the screen. */
export class Workspace {
  state: State;
  /** What a screen reader hears: the newest thing that happened. */
  news = "";
  signedOut = false;
  busy = false;
  private readonly watchers = new Set<() => void>();
  readonly commands: Commands;
  private readonly feed: Feed;
  private readonly unsent: Unsent;
  private readonly attention = new Attention();
  /** A conversation that was just claimed is opened as soon as it stands on the desk. */
  private wanted: string | null = null;
  private sending = new Set<string>();
  /** What the coach ended themselves: that it goes is no news. */
  private readonly ended = new Set<string>();
  private readonly typists = new Map<string, ReturnType<typeof setTimeout>>();
  private typed = { chat: "", at: 0 };

  constructor(readonly start: Start) {
    this.unsent = new Unsent(start.account);
    this.state = initial(start.desk);
    this.commands = new Commands(start.token, () => this.leave());
    this.takeUp(start.desk);
    this.feed = new Feed({
      desk: desk => {
        const news = newsOf(this.state.desk, desk);
        this.lose(desk);
        this.set(lay(this.state, desk));
        this.unsent.keep(new Set(desk.chats.map(chat => chat.id)));
        this.unsent.writeUnderway(this.state.underway.filter(one => one.sending !== "sent"));
        if (this.wanted !== null && desk.chats.some(chat => chat.id === this.wanted)) this.look(this.wanted);
        if (news !== null && (news.urgent || desk.awaySince === undefined)) this.tell(news.text, news.urgent);
      },
      said: message => {
        const known = this.state.said.get(message.chat)?.some(one => one.place === message.place) ?? false;
        this.set(hear(this.state, message));
        const chat = this.find(message.chat);
        const seen = this.state.open === message.chat && document.visibilityState === "visible";
        if (seen) this.markRead(message.chat);
        if (!known && message.from === "youth" && chat?.awaitingSince !== undefined && !seen) this.tell(`${chat.handle} schreef iets.`, false);
      },
      joined: ({ chat, place }) => {
        const last = Math.max(place, this.state.joined.get(chat) ?? 0);
        this.set({ ...this.state, joined: new Map(this.state.joined).set(chat, last) });
      },
      typing: chat => this.hearTyping(chat),
      still: () => void this.here(),
      line: line => {
        if (line !== this.state.line) this.set({ ...this.state, line });
      },
      refused: () => void this.here(),
    });
  }

  run(): void {
    this.feed.open();
    this.attention.watch();
    for (const name of ["pointerdown", "keydown"]) addEventListener(name, wakeSound, { capture: true });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && this.state.open !== null) this.markRead(this.state.open);
    });
    for (const chat of new Set(this.state.underway.map(one => one.chat))) void this.deliver(chat);
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  look(chat: string | null): void {
    this.wanted = null;
    this.set({ ...this.state, open: chat, notice: null });
    if (chat !== null) this.markRead(chat);
  }

  notify(text: string | null, problem = true): void {
    this.set({ ...this.state, notice: text === null ? null : { text, problem } });
  }

  /** The first in line, for this coach. */
  async next(): Promise<void> {
    const outcome = await this.one(() => this.commands.do("/desk/next"));
    if (outcome?.code === "done" && outcome.chat !== undefined) this.open(outcome.chat);
  }

  /**
   * Away for a while, or back: nobody new comes to who is away. It says what is to be and not “the other way round”, so it need not wait for what else
   * is underway: the desk may show it before the answer to it is here.
   */
  async setAway(away: boolean): Promise<void> {
    const outcome = await this.commands.do("/desk/away", { away });
    this.notify(outcome.code === "done" ? null : outcomeInWords(outcome));
  }

  /** Does something in a conversation; whether it happened. */
  async act(chat: string, action: string, body: object = {}): Promise<boolean> {
    if (this.busy) return false;
    if (endings.includes(action) && this.find(chat) !== undefined) this.ended.add(chat);
    const outcome = await this.one(() => this.commands.do(`/desk/chats/${chat}/${action}`, body));
    if (outcome?.code !== "done") {
      this.ended.delete(chat);
      return false;
    }

    if (beginnings.includes(action)) {
      this.ended.delete(chat);
      this.open(chat);
    }

    return true;
  }

  /** What was being written about a conversation. */
  draft(chat: string, what: Writing): string {
    return this.unsent.of(chat)?.texts[what] ?? "";
  }

  write(chat: string, what: Writing, text: string): void {
    const handle = this.find(chat)?.handle;
    if (handle !== undefined) this.unsent.write(chat, handle, what, text);
  }

  /** The coach is writing: the young person may see that. */
  types(chat: string): void {
    if (this.typed.chat === chat && Date.now() - this.typed.at < typingEvery) return;
    this.typed = { chat, at: Date.now() };
    this.commands.sign(chat, "typing");
  }

  say(chat: string, text: string): void {
    this.typed = { chat: "", at: 0 };
    const words = text.replace(/\r\n?/g, "\n").trim();
    const handle = this.find(chat)?.handle ?? "";
    const one: Underway = { key: newKey(), chat, handle, text: words, after: lastPlace(this.state, chat), sending: "sending" };
    this.keep([...this.state.underway, one]);
    void this.deliver(chat);
  }

  retry(key: string): void {
    const one = this.state.underway.find(other => other.key === key);
    if (one === undefined) return;
    this.change(key, { sending: "sending", refused: false, ...(one.refused === true ? { key: newKey() } : {}) });
    void this.deliver(one.chat);
  }

  withdraw(key: string): void {
    this.keep(this.state.underway.filter(one => one.key !== key));
  }

  /** Sends what is underway in a conversation, one after the other: the order in which it was written is the order in which it is read. */
  private async deliver(chat: string): Promise<void> {
    if (this.sending.has(chat)) return;
    this.sending.add(chat);
    try {
      for (;;) {
        const one = this.state.underway.find(other => other.chat === chat && other.sending === "sending");
        if (one === undefined) break;
        const mine = () => this.state.underway.some(other => other.key === one.key);
        const outcome = await this.commands.do(`/desk/chats/${chat}/messages`, { text: one.text }, one.key, mine);
        if (outcome.code === "done") this.change(one.key, { sending: "sent" });
        else if (mine()) this.change(one.key, { sending: "failed", trouble: outcomeInWords(outcome), refused: isRefusal(outcome) });
      }
    } finally {
      this.sending.delete(chat);
    }
  }

  /** Goes on with what stood in this tab: also with what was written for a conversation that went away while nobody was signed in. */
  private takeUp(desk: Desk): void {
    const own = new Set(desk.chats.map(chat => chat.id));
    const underway = this.unsent.readUnderway();
    const away = new Map<string, string>();
    for (const one of underway) away.set(one.chat, one.handle);
    for (const chat of this.unsent.chats) away.set(chat, this.unsent.of(chat)?.handle ?? "");
    const lost = [...away]
      .map(([chat, handle]) => ({ chat, handle, unsent: this.unsentFor(chat, underway) }))
      .filter(one => !own.has(one.chat) && one.unsent !== "");
    // why it failed then need not be so now
    const mine = underway.filter(one => own.has(one.chat)).map(({ trouble: _, ...one }) => one);
    this.state = { ...this.state, underway: mine };
    this.tellLost([...this.unsent.readLost(), ...lost]);
    this.unsent.keep(own);
    this.unsent.writeUnderway(mine);
  }

  /** That a conversation went away is said, and what was written for it is shown once more: it may be worth keeping. */
  private lose(desk: Desk): void {
    const lost = gone(this.state, desk).flatMap(chat => {
      const own = this.ended.delete(chat.id);
      const unsent = this.unsentFor(chat.id, this.state.underway);
      return own || (chat.offeredTo !== undefined && unsent === "") ? [] : [{ chat: chat.id, handle: chat.handle, unsent }];
    });
    if (lost.length > 0) this.tellLost([...this.state.lost, ...lost]);
  }

  private unsentFor(chat: string, underway: readonly Underway[]): string {
    return [
      ...underway.filter(one => one.chat === chat && one.sending !== "sent").map(one => one.text),
      ...Object.values(this.unsent.of(chat)?.texts ?? {}),
    ].filter(text => text.trim() !== "").join("\n\n");
  }

  /** The coach has seen that a conversation went away. */
  forget(chat: string): void {
    this.tellLost(this.state.lost.filter(one => one.chat !== chat));
    this.set(this.state);
  }

  private tellLost(lost: readonly Lost[]): void {
    this.state = { ...this.state, lost };
    this.unsent.writeLost(lost);
  }

  private find(chat: string): OwnChat | undefined {
    return this.state.desk.chats.find(one => one.id === chat);
  }

  /** Says that this page is open, and whether somebody is at it; true when the session is over. */
  private async here(): Promise<void> {
    if (await this.commands.here(this.attention.take() && document.visibilityState === "visible")) this.leave();
  }

  /** The session is over. Somebody may have gone away: that is said aloud, and no word of anybody stays on the screen. */
  private leave(): void {
    if (this.signedOut) return;
    this.signedOut = true;
    this.feed.stop();
    ring(false);
    show("Je bent niet meer aangemeld.");
    this.set(this.state);
  }

  private open(chat: string): void {
    if (this.find(chat) !== undefined) this.look(chat);
    else this.wanted = chat;
  }

  /** One deed at a time: a second click while the first is on its way is the first. */
  private async one(deed: () => Promise<Outcome>): Promise<Outcome | null> {
    if (this.busy) return null;
    this.busy = true;
    this.notify(null);
    try {
      const outcome = await deed();
      if (outcome.code !== "done") this.notify(outcomeInWords(outcome));
      return outcome;
    } finally {
      this.busy = false;
      this.set(this.state);
    }
  }

  private change(key: string, change: Partial<Underway>): void {
    this.keep(this.state.underway.map(one => (one.key === key ? { ...one, ...change } : one)));
  }

  private keep(underway: readonly Underway[]): void {
    const state = { ...this.state, underway };
    const waiting = new Set(state.desk.chats.flatMap(chat => pending(state, chat.id)).map(one => one.key));
    const left = underway.filter(one => one.sending !== "sent" || waiting.has(one.key));
    this.unsent.writeUnderway(left.filter(one => one.sending !== "sent"));
    this.set({ ...state, underway: left });
  }

  /** Read is what stood on a screen that somebody looked at; the young person sees it too. */
  private markRead(chat: string): void {
    const place = lastPlace(this.state, chat);
    if (place <= (this.state.read.get(chat) ?? 0)) return;
    this.set({ ...this.state, read: new Map(this.state.read).set(chat, place) });
    this.commands.sign(chat, "seen", { place });
  }

  private hearTyping(chat: string): void {
    clearTimeout(this.typists.get(chat));
    this.typists.set(chat, setTimeout(() => this.set({ ...this.state, typing: without(this.state.typing, chat) }), typingLasts));
    this.set({ ...this.state, typing: new Set(this.state.typing).add(chat) });
  }

  private tell(text: string, urgent: boolean): void {
    this.news = text;
    ring(urgent);
    show(text);
    this.set(this.state);
  }

  private set(state: State): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }
}
