import type { Activity } from "../widget/wire";

/** What the server put into the page: nothing of any plan. */
export interface Start {
  /** Where “Snel weg” goes. */
  leaveTo: string;
  longest: number;
  /** The sentences about throwing the plan away. */
  discard: { question: string; yes: string; no: string; done: string };
}

export interface Part {
  field: string;
  heading: string;
  text?: string;
}

/** A plan as the server gives it. */
export interface Plan {
  parts: Part[];
  /** The day that “wanneer” names, in words. */
  day?: string;
  shared: boolean;
  until: string;
  /** Below the plan on paper. */
  made: string;
  /** The plan as one file to keep. */
  file: string;
  /** The first step for a calendar. */
  calendar?: string;
  /** The bot's answer to a cry for help in what was just written. */
  help?: Activity;
}

export interface Edit {
  changes?: Record<string, { from: string | null; to: string | null }>;
  share?: boolean;
}
