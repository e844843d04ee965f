import { useState } from "preact/hooks";
import type { Workspace } from "../desk";
import type { Reach } from "../wire";
import { reachInWords } from "../words";

/** How somebody wants to be reached. The number is opened on purpose, and that is written down. */
export function Contact({ workspace, chat, reach }: { workspace: Workspace; chat: string; reach: Reach }) {
  const [number, setNumber] = useState<string | null>(null);
  const open = async () => {
    const found = await workspace.commands.contact(chat);
    setNumber(found);
    if (found === null) workspace.notify("Het nummer is nu niet te lezen. Probeer het zo nog een keer.");
  };
  return (
    <div class="yb-desk__buttons">
      <p class="yb-desk__small">Contact: {reachInWords(reach)}{number !== null && <> · <a href={`tel:${number.replace(/[^+\d]/g, "")}`}>{number}</a></>}</p>
      {reach.hasNumber && number === null && (
        <button class="yb-button yb-button--quiet" type="button" onClick={() => void open()}>Laat het nummer zien (wordt vastgelegd)</button>
      )}
    </div>
  );
}
