import type { Activity } from "./wire";
import type { Pass } from "./storage";

/** What the server put into the page for us: everything that a first look needs, without asking again. */
export interface Start {
  region: string;
  /** Label of the way to a human; it always stands beside the box. */
  human: string;
  /** Where “Snel weg” goes. */
  leaveTo: string;
  /** The sentences about erasing. */
  erase: { question: string; yes: string; no: string; done: string };
  /** The bot's first words. They are shown before there is a conversation: looking makes nothing. */
  greeting: Activity[];
  /** A conversation that began in this browser before the script came: it goes on here. */
  pass?: Pass;
  longest: number;
  /** Whether a conversation of this region can go on in WhatsApp. */
  whatsApp: boolean;
  botId: string;
}

export function readStart(root: HTMLElement): Start {
  return JSON.parse(root.dataset["start"] ?? "{}") as Start;
}

/** Whether the chat is in a frame on another site. The address alone does not say so: anybody can open it in a tab of its own. */
export const embedded = new URLSearchParams(location.search).has("embed") && parent !== window;
