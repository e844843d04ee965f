/** Moments as a reader in the Netherlands says them, wherever the phone thinks it is. */
const zone = { timeZone: "Europe/Amsterdam" } as const;
const day = new Intl.DateTimeFormat("nl-NL", { ...zone, day: "numeric", month: "long", year: "numeric" });
const time = new Intl.DateTimeFormat("nl-NL", { ...zone, hour: "numeric", minute: "2-digit", hourCycle: "h23" });

export const dayInWords = (moment: number): string => day.format(moment);

/** “9.05 uur”. */
export const timeInWords = (moment: number): string => `${time.format(moment).replace(/^0/, "").replace(":", ".")} uur`;

/** The day of a moment as a date field writes it: “2026-01-31”. */
export const dateOf = (moment: number): string =>
  new Intl.DateTimeFormat("en-CA", { ...zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
