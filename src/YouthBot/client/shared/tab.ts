/**
 * What is kept for this tab. Where the browser keeps nothing (a strict setting, a frame) it is remembered for as long as the page is open: a reload
 * forgets it, and nothing else does.
 */
const remembered = new Map<string, string>();

export function readTab(name: string): string | null {
  const here = remembered.get(name);
  if (here !== undefined) return here;
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function writeTab(name: string, value: string | null): void {
  remembered.delete(name);
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    if (value !== null) remembered.set(name, value);
  }
}

/** Whether the browser itself keeps something under this name, and not only this page. */
export const tabKeeps = (name: string): boolean => !remembered.has(name);

/** The names of everything that is kept. */
export function namesInTab(): string[] {
  try {
    return [...new Set([...remembered.keys(), ...Object.keys(sessionStorage)])];
  } catch {
    return [...remembered.keys()];
  }
}
