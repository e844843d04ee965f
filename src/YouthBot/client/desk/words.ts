import { dayInWords, timeInWords } from "../shared/clock";
import type { Delivery, OnWhatsApp, Outcome, Reach, Severity, Waiting } from "./wire";

/** What became of a command, as the coach reads it. */
export function outcomeInWords({ code, who }: Outcome): string {
  switch (code) {
    case "taken":
      return `${who ?? "Een collega"} heeft dit gesprek al.`;
    case "offered-to-other":
      return `Dit gesprek is aangeboden aan ${who ?? "een collega"}.`;
    case "not-yours":
      return "Dit gesprek is niet meer van jou. Het is teruggegaan, overgenomen of gestopt.";
    case "nobody-waits":
      return "Er wacht nu niemand.";
    case "nothing-offered":
      return "Dit aanbod is er niet meer.";
    case "other-region":
      return "Dit gesprek is van een andere regio.";
    case "at-capacity":
      return "Je zit aan je maximum. Rond eerst een gesprek af, of geef er een door.";
    case "you-are-away":
      return "Je staat op ‘even weg’. Zet dat eerst uit.";
    case "colleague-away":
      return `${who ?? "Je collega"} is even weg. Kies een andere collega.`;
    case "too-urgent":
      return "Dit kan niet wachten: er is een signaal van nood. Geef het door, of zet het terug in de rij.";
    case "past-moment":
      return "Dat moment is al voorbij. Kies een later moment.";
    case "reason-needed":
    case "unclear":
      return "Er mist nog iets. Vul alles in.";
    case "nothing-said":
      return "Je bericht is leeg.";
    case "erased":
    case "gone":
      return "Dit gesprek is er niet meer. De jongere heeft het gewist, of het was een tijd stil.";
    case "failed":
      return "Er ging hier iets mis, en het is niet gebeurd. Probeer het nog een keer.";
    case "pending":
      return "Het is hier aangekomen, maar nog niet verwerkt: het is druk. Probeer het zo nog een keer: dubbel gebeurt het niet.";
    case "signed-out":
      return "Je bent niet meer aangemeld. Meld je opnieuw aan; wat je schreef, blijft in dit tabblad staan.";
    case "old-page":
      return "Deze pagina is te oud. Laad hem opnieuw; wat je schreef, blijft staan.";
    default:
      return "Er is geen verbinding. Probeer het zo nog een keer: dubbel gebeurt het niet.";
  }
}

export const reasonInWords: Record<Waiting["reason"], string> = {
  asked: "vraagt om een mens",
  message: "liet een bericht achter",
  callback: "wil contact op een ander moment",
  help: "gaf een noodsignaal",
};

export const whyInWords: Record<Waiting["why"], string> = {
  acute: "gaat voor: acuut gevaar",
  serious: "gaat voor: ernstig signaal",
  familiar: "sprak eerder met jou",
  longest: "wacht het langst",
};

export const severityInWords: Record<Severity, string> = { normal: "", serious: "Ernstig", acute: "Acuut gevaar" };

export function waitInWords(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return "net";
  if (minutes < 60) return `${minutes} ${minutes === 1 ? "minuut" : "minuten"}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} uur`;
  const days = Math.floor(hours / 24);
  return `${days} ${days === 1 ? "dag" : "dagen"}`;
}

export function agoInWords(since: string, now: number): string {
  const wait = waitInWords(since, now);
  return wait === "net" ? wait : `${wait} geleden`;
}

export function momentInWords(moment: string): string {
  const at = Date.parse(moment);
  return `${dayInWords(at)}, ${timeInWords(at)}`;
}

export function reachInWords(reach: Reach): string {
  const how = { chat: "hier in de chat", phone: "bellen", meeting: "afspreken" }[reach.channel];
  return [how, reach.moment, reach.place].filter(part => part !== undefined && part !== "").join(" · ");
}

export const countInWords = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Why WhatsApp did not bring a message, as far as a coach can do something with it. */
function failureInWords(code: number | undefined): string {
  switch (code) {
    case 131026:
      return "dit nummer is niet te bereiken op WhatsApp";
    case 131047:
      return "het laatste bericht is langer dan 24 uur geleden";
    case 131049:
    case 131050:
      return "de jongere wil deze berichten niet krijgen";
    case 130472:
      return "WhatsApp houdt dit bericht tegen";
    default:
      return code === undefined ? "de reden is niet bekend" : `WhatsApp weigert het (code ${code})`;
  }
}

/** That somebody may not know that an answer waits for them. */
function invitationInWords(state: Delivery["invitation"], code: number | undefined): string {
  if (state === "failed") return `; het seintje kwam niet aan: ${failureInWords(code)}`;
  return state === "unknown" ? "; onbekend of het seintje aankwam" : "";
}

/** What became of a coach's words by WhatsApp. */
export function deliveryInWords({ state, code, invitation, invitationCode }: Delivery, handle: string): string {
  switch (state) {
    case "pending":
      return code === undefined ? "wordt verstuurd …" : "lukt nog niet, wordt vanzelf opnieuw geprobeerd";
    case "parked":
      return `wacht tot ${handle} antwoordt${invitationInWords(invitation, invitationCode)}`;
    case "sending":
    case "accepted":
    case "sent":
      return "verstuurd";
    case "delivered":
      return "aangekomen";
    case "read":
      return "gelezen";
    case "unknown":
      return "onbekend of het aankwam";
    case "failed":
      return `niet aangekomen: ${failureInWords(code)}`;
  }
}

const soon = 2 * 60 * 60_000;

/** Time to answer, or to say that it takes longer: afterwards it waits. */
export function closesSoon({ closesAt }: OnWhatsApp, now: number): boolean {
  const left = Date.parse(closesAt) - now;
  return left > 0 && left < soon;
}

/** How long an answer still goes out at once. */
export function windowInWords({ closesAt, stopped }: OnWhatsApp, now: number): string {
  const minutes = Math.floor((Date.parse(closesAt) - now) / 60_000);
  if (minutes < 0) return `Je antwoord wacht tot de jongere weer iets stuurt. ${stopped ? "Een seintje gaat er niet uit." : "Die krijgt wel één seintje dat er een antwoord klaarstaat."}`;
  const left = minutes < 60 ? countInWords(Math.max(1, minutes), "minuut", "minuten") : `${Math.floor(minutes / 60)} uur`;
  return `Je antwoord komt nog ${left} meteen aan.`;
}
