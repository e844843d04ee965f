import { button } from "./elements";

const sorry = "De chat is nu niet te bereiken. Dat ligt niet aan jou. Probeer het zo nog een keer. Is er nu gevaar? Bel 112.";

/** After this long somebody should know that it is not going well; the frame may still come. */
const patience = 12_000;
/** The chat says that it is there before its page has loaded, but the word may come just after. */
const grace = 1_000;

/**
 * The frame with the chat. Whether the chat came is not to be seen from here: a browser's own page about a server that cannot be reached
 * loads like any other. So the chat says so itself, and where it does not, we say it kindly.
 */
export class ChatFrame {
  private frame: HTMLIFrameElement | null = null;
  private timer = 0;
  private came = false;
  private readonly trouble = document.createElement("div");
  private readonly words = document.createElement("p");
  private readonly again = button("Probeer opnieuw", "");

  constructor(
    private readonly address: URL,
    private readonly panel: HTMLElement,
  ) {
    this.trouble.className = "trouble";
    this.trouble.hidden = true;
    this.words.setAttribute("role", "alert");
    this.again.onclick = () => this.load();
    this.trouble.append(this.words, this.again);
    panel.append(this.trouble);
  }

  /** Loads the chat the first time, and again when it did not come. */
  open(): void {
    if (!this.came) this.load();
  }

  sent(event: MessageEvent): boolean {
    return this.frame !== null && event.source === this.frame.contentWindow;
  }

  ready(): void {
    this.came = true;
    clearTimeout(this.timer);
    this.say("");
  }

  private load(): void {
    this.frame?.remove();
    this.say("");
    const frame = document.createElement("iframe");
    frame.src = this.address.href;
    frame.title = "Chat over school en werk";
    // no microphone, no camera, no place: nothing of the kind is asked
    frame.allow = "";
    frame.referrerPolicy = "no-referrer";
    frame.onload = () => this.giveUpIn(grace);
    this.frame = frame;
    this.panel.append(frame);
    this.giveUpIn(patience);
  }

  private giveUpIn(time: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!this.came) this.say(sorry);
    }, time);
  }

  private say(text: string): void {
    // shown first and filled then: what comes into a place that is there is announced
    this.trouble.hidden = text === "";
    this.words.textContent = text;
    if (this.frame !== null) this.frame.hidden = text !== "";
  }
}
