import { useState } from "preact/hooks";
import type { Canned } from "../wire";
import { Dialog } from "./Dialog";

interface Props {
  canned: Canned[];
  onChoose(text: string): void;
  onClose(): void;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Answers that editors wrote down. One that is chosen comes into the box: the coach makes it their own before it is sent. */
export function CannedDialog({ canned, onChoose, onClose }: Props) {
  const [asked, setAsked] = useState("");
  const words = plain(asked).split(/\s+/).filter(word => word !== "");
  const found = canned.filter(one => words.every(word => plain(`${one.title} ${one.text}`).includes(word)));
  return (
    <Dialog title="Vaste antwoorden" onClose={onClose}>
      <label class="yb-form__field">
        Zoek
        <input class="yb-field__box" type="search" value={asked} onInput={event => setAsked(event.currentTarget.value)} />
      </label>
      <p class="yb-desk__small" role="status">{found.length === 1 ? "1 antwoord" : `${found.length} antwoorden`}</p>
      <ul class="yb-desk__list" role="list">
        {found.map(one => (
          <li key={one.id}>
            <button class="yb-desk__item yb-desk__item--text" type="button" onClick={() => onChoose(one.text)}>
              <span class="yb-desk__handle">{one.title}</span>
              <span class="yb-desk__small">{one.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="yb-desk__buttons"><button class="yb-button yb-button--quiet" type="button" onClick={onClose}>Terug</button></div>
    </Dialog>
  );
}
