import type { Desk } from "./wire";
import { severityInWords } from "./words";

/** What is new on the desk that somebody must hear of, though they look elsewhere; never a word of a young person. */
export function newsOf(before: Desk, after: Desk): { text: string; urgent: boolean } | null {
  const known = new Map(before.waiting.map(one => [one.id, one.severity]));
  const rank = { normal: 0, serious: 1, acute: 2 };
  const raised = after.waiting.filter(one => {
    const was = known.get(one.id);
    // more than fifty are not shown: somebody may only have come nearer
    return was === undefined ? one.severity !== "normal" || after.waitingCount > before.waitingCount : rank[one.severity] > rank[was];
  });
  const alerts = new Map(before.chats.map(chat => [chat.id, chat.alert?.id ?? 0]));
  const alarmed = after.chats.find(chat => chat.alert !== undefined && alerts.has(chat.id) && chat.alert.id > (alerts.get(chat.id) ?? 0));
  if (alarmed !== undefined) return { text: `Noodsignaal in je gesprek met ${alarmed.handle}.`, urgent: true };
  const acute = raised.find(one => one.severity === "acute");
  if (acute !== undefined) return { text: `Acuut gevaar: ${acute.handle} wacht.`, urgent: true };
  const told = new Map(before.waiting.map(one => [one.id, one.escalatedAt]));
  const untaken = after.waiting.find(one => told.has(one.id) && one.escalatedAt !== told.get(one.id) && one.escalatedAt !== undefined);
  if (untaken !== undefined) return { text: `Nog niemand heeft ${untaken.handle} opgepakt. ${severityInWords[untaken.severity]}.`, urgent: true };
  const offered = after.offers.find(offer => !before.offers.some(other => other.id === offer.id));
  if (offered !== undefined) return { text: `${offered.from} biedt je een gesprek aan.`, urgent: false };
  const serious = raised.find(one => one.severity === "serious");
  if (serious !== undefined) return { text: `Ernstig signaal: ${serious.handle} wacht.`, urgent: false };
  return raised.length > 0 ? { text: after.waitingCount === 1 ? "Er wacht een jongere." : `Er wachten ${after.waitingCount} jongeren.`, urgent: false } : null;
}

const muted = "yb-desk-muted";

export const soundIsOn = (): boolean => {
  try {
    return localStorage.getItem(muted) === null;
  } catch {
    return true;
  }
};

export function switchSound(on: boolean): void {
  try {
    if (on) localStorage.removeItem(muted);
    else localStorage.setItem(muted, "1");
  } catch {
    // a browser that keeps nothing
  }
}

let sound: AudioContext | null = null;

/** A browser lets a page sound once somebody has touched it, and some of them only when it is asked for at that moment. */
export function wakeSound(): void {
  try {
    sound ??= new AudioContext();
    if (sound.state !== "running") void sound.resume().catch(() => undefined);
  } catch {
    // a device without sound
  }
}

/** A short tone, two for haste; danger is always heard. */
export function ring(urgent: boolean): void {
  if (!urgent && !soundIsOn()) return;
  try {
    wakeSound();
    if (sound === null) return;
    for (let i = 0; i < (urgent ? 2 : 1); i++) {
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      const at = sound.currentTime + i * 0.25;
      tone.frequency.value = urgent ? 880 : 660;
      volume.gain.setValueAtTime(0.08, at);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
      tone.connect(volume).connect(sound.destination);
      tone.start(at);
      tone.stop(at + 0.2);
    }
  } catch {
    // a device without sound
  }
}

export function show(text: string): void {
  if (typeof Notification === "undefined" || Notification.permission !== "granted" || document.visibilityState === "visible") return;
  try {
    new Notification("Coachbalie", { body: text, tag: "youthbot-desk" });
  } catch {
    // some phones allow it only to a service worker
  }
}
