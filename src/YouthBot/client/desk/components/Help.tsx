import { useState } from "preact/hooks";
import { keys, keysAreOn, switchKeys } from "../keys";
import { Dialog } from "./Dialog";

export function Help({ onClose }: { onClose(): void }) {
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog title="Sneltoetsen" onClose={onClose}>
      <dl class="yb-keys">
        {keys.map(one => (
          <div class="yb-keys__row" key={one.key}>
            <dt><kbd>{one.key}</kbd></dt>
            <dd>{one.does}</dd>
          </div>
        ))}
        <div class="yb-keys__row"><dt><kbd>Esc</kbd></dt><dd>Sluit een venster</dd></div>
      </dl>
      <label class="yb-choice-line">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            setOn(event.currentTarget.checked);
            switchKeys(event.currentTarget.checked);
          }}
        />
        Sneltoetsen aan
      </label>
      <p class="yb-desk__small">Ze doen niets terwijl je typt.</p>
      <div class="yb-desk__buttons"><button class="yb-button" type="button" onClick={onClose}>Sluit</button></div>
    </Dialog>
  );
}
