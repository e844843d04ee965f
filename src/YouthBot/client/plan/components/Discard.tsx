import { useState } from "preact/hooks";
import { Dialog } from "../../widget/components/Dialog";
import type { PlanAccess } from "../api";
import type { Start } from "../wire";

interface Props {
  access: PlanAccess;
  words: Start["discard"];
  onDone(): void;
}

const trouble = "We weten niet of het is gelukt. Kijk of je internet hebt en probeer het nog een keer.";

/** Throws the plan away, after one question. A dialog of the browser: Esc, focus and all. */
export function Discard({ access, words, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(false);

  const close = () => {
    setAsking(false);
    setProblem(false);
  };
  const yes = async () => {
    setBusy(true);
    try {
      await access.discard();
      onDone();
    } catch {
      setProblem(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>Gooi je het weg, dan is je plan ook bij ons weg. Wat je in de chat schreef, blijft daar staan.</p>
      <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => setAsking(true)}>Gooi mijn plan weg</button>
      {asking && (
        <Dialog id="weg-vraag" title={words.question} busy={busy} onClose={close}>
          <div role="alert">
            {problem && <p class="yb-notice yb-notice--problem">{trouble}</p>}
          </div>
          <div class="yb-choice">
            <button class="yb-button yb-button--erase" type="button" aria-disabled={busy} onClick={() => busy || void yes()}>{words.yes}</button>
            <button class="yb-button" type="button" onClick={close}>{words.no}</button>
          </div>
        </Dialog>
      )}
    </>
  );
}
