/** What the client takes from a browser, for Node: loaded before the tests, so that a part may look at it when it is imported. */
class Store {
  private readonly kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
  }
}

/** Tabs of one browser: each hears the others and not itself. */
class Channel {
  private static readonly open = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(private readonly name: string) {
    Channel.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
}

const page = new EventTarget();
const put = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });

put("window", globalThis);
put("parent", globalThis);
put("navigator", { onLine: true });
put("location", { origin: "https://chat.example.nl", search: "", replace: () => undefined });
put("document", Object.assign(new EventTarget(), { visibilityState: "visible", documentElement: {}, querySelector: () => null }));
put("BroadcastChannel", Channel);
put("sessionStorage", new Store());
put("localStorage", new Store());
for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const) put(name, page[name].bind(page));
