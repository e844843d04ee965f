/** The keys of the workspace. They do nothing while somebody types, and can be switched off: a voice that is written down is typing too. */
export const keys = [
  { key: "n", does: "Volgende: neem wie aan de beurt is" },
  { key: "j", does: "Naar het volgende gesprek van jou" },
  { key: "k", does: "Naar het vorige gesprek van jou" },
  { key: "r", does: "Schrijf een antwoord" },
  { key: "d", does: "Geef het gesprek door" },
  { key: "s", does: "Zet het gesprek weg tot later" },
  { key: "b", does: "Terug naar de chatbot" },
  { key: "w", does: "Zet het gesprek terug in de rij" },
  { key: "a", does: "Rond het gesprek af" },
  { key: "e", does: "Zet ‘even weg’ aan of uit" },
  { key: "?", does: "Laat deze lijst zien" },
] as const;

export type Key = (typeof keys)[number]["key"];

const name = "yb-desk-keys";

export const keysAreOn = (): boolean => {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
};

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // a browser that keeps nothing
  }
}

/** Calls back for each key of ours that is pressed outside of what is typed in. */
export function onKey(press: (key: Key) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const target = event.target as Element | null;
    if (target?.closest("input, textarea, select, [contenteditable], dialog") != null) return;
    const found = keys.find(one => one.key === event.key.toLowerCase());
    if (found === undefined || (!keysAreOn() && found.key !== "?")) return;
    event.preventDefault();
    press(found.key);
  };
  addEventListener("keydown", listen);
  return () => removeEventListener("keydown", listen);
}
