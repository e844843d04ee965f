/** While the panel covers the whole page, nothing behind it can get the focus: only what we closed is opened again. */
export class Cover {
  private closed: HTMLElement[] = [];

  constructor(private readonly host: HTMLElement) {}

  set(covers: boolean): void {
    for (const one of this.closed) one.inert = false;
    this.closed = covers ? this.behind() : [];
    for (const one of this.closed) one.inert = true;
  }

  private behind(): HTMLElement[] {
    return [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement && one !== this.host && !one.inert);
  }
}
