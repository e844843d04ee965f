import type { ComponentChild } from "preact";

/**
 * The little Markdown that the bot and coaches write, as nodes and never as HTML: bold, italic, links, lists, headings, paragraphs.
 * Whatever else stands there is shown as it was written. No script can come in, whoever wrote it.
 */
export function Markdown({ text }: { text: string }) {
  return <>{blocks(text)}</>;
}

/** The address when a link may go there: a web page, a page of ours, a number to call, an address to write to. */
export function safeAddress(text: unknown): string | null {
  if (typeof text !== "string") return null;
  try {
    const address = new URL(text);
    const ours = address.origin === location.origin;
    return ours || ["https:", "tel:", "mailto:"].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** A link; the chat stays where it is, and the other site does not learn where somebody came from. */
export function SafeLink({ address, children, class: name }: { address: string; children: ComponentChild; class?: string }) {
  return address.startsWith("http") ? (
    <a class={name} href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="yb-visually-hidden"> (opent in een nieuw tabblad)</span>
    </a>
  ) : (
    <a class={name} href={address}>
      {children}
    </a>
  );
}

const bullet = /^\s{0,3}[-*+]\s+/;
const number = /^\s{0,3}\d{1,3}[.)]\s+/;
const heading = /^\s{0,3}#{1,6}\s+/;

function blocks(text: string): ComponentChild[] {
  const out: ComponentChild[] = [];
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  let i = 0;
  /** The lines from here on that belong together. */
  const take = (belongs: (line: string) => boolean) => {
    const from = i;
    while (i < lines.length && belongs(lines[i]!)) i++;
    return lines.slice(from, i);
  };
  while (i < lines.length) {
    const line = lines[i]!;
    if (line.trim() === "") {
      i++;
    } else if (heading.test(line)) {
      out.push(<p><strong>{inline(line.replace(heading, ""))}</strong></p>);
      i++;
    } else if (bullet.test(line)) {
      out.push(<ul>{items(take(continues(bullet)), bullet)}</ul>);
    } else if (number.test(line)) {
      const start = parseInt(line, 10);
      out.push(<ol start={start}>{items(take(continues(number)), number)}</ol>);
    } else {
      out.push(<p>{lineBreaks(take(other => other.trim() !== "" && ![bullet, number, heading].some(mark => mark.test(other))))}</p>);
    }
  }

  return out;
}

/** An item goes on over lines that are indented. */
const continues = (mark: RegExp) => (line: string) => mark.test(line) || /^\s{2,}\S/.test(line);

function items(lines: string[], mark: RegExp): ComponentChild[] {
  const texts: string[][] = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push([line.replace(mark, "")]);
    else texts.at(-1)?.push(line.trim());
  }

  return texts.map(text => <li>{lineBreaks(text)}</li>);
}

function lineBreaks(lines: string[]): ComponentChild[] {
  return inline(lines.map(line => line.trim()).join("\n"));
}

// a label and a bold text have an end: else each of ten thousand brackets would look for its own through all that follows
const tokens = new RegExp(
  [
    String.raw`\\(?<literal>[\\*_[\]()#<>.!+\-])`,
    String.raw`\[(?<label>(?:\\.|[^\]\\]){1,300})\]\((?<target>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\)`,
    String.raw`<(?<auto>(?:https|tel|mailto):[^\s<>]+)>`,
    String.raw`\*\*(?<bold>\S(?:[\s\S]{0,2000}?\S)?)\*\*`,
    String.raw`(?<mark>[*_])(?<italic>[^\s*_](?:[^*_]*[^\s*_])?)\k<mark>(?!\w)`,
    String.raw`(?<newline>\n)`,
  ].join("|"),
  "g",
);

function inline(text: string): ComponentChild[] {
  const out: ComponentChild[] = [];
  let from = 0;
  const find = new RegExp(tokens);
  for (let found = find.exec(text); found !== null; found = find.exec(text)) {
    // a mark inside a word is a part of it: not said in the expression, because older Safaris know no looking back
    if (found.groups?.["italic"] !== undefined && /\w/.test(text[found.index - 1] ?? "")) {
      find.lastIndex = found.index + 1;
      continue;
    }

    out.push(text.slice(from, found.index));
    out.push(nodeOf(found.groups ?? {}));
    from = found.index + found[0].length;
  }

  out.push(text.slice(from));
  return out;
}

function nodeOf({ literal, label, target, auto, bold, italic }: Record<string, string | undefined>): ComponentChild {
  if (literal !== undefined) return literal;
  if (bold !== undefined) return <strong>{inline(bold)}</strong>;
  if (italic !== undefined) return <em>{inline(italic)}</em>;
  if (label !== undefined) {
    const address = safeAddress(target);
    // what it says stays, where it goes does not
    return address === null ? inline(label) : <SafeLink address={address}>{inline(label)}</SafeLink>;
  }

  if (auto !== undefined) {
    const address = safeAddress(auto);
    return address === null ? auto : <SafeLink address={address}>{auto.replace(/^(tel|mailto):/, "")}</SafeLink>;
  }

  return <br />;
}
