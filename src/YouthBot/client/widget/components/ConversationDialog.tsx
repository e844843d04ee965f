import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Chat } from "../chat";

interface Props {
  chat: Chat;
  onClose(erased: boolean): void;
  onMove(): void;
}

/** What happens to this conversation: kept on this device, moved to WhatsApp, or erased everywhere. A dialog of the browser: Esc, focus and all. */
export function ConversationDialog({ chat, onClose, onMove }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(false);
  const { erase } = chat.start;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // another step begins at its question
  useLayoutEffect(() => {
    if (sure) dialog.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [sure]);

  const yes = async () => {
    setBusy(true);
    const erased = await chat.erase();
    setBusy(false);
    if (erased) close(true);
    else setProblem(true);
  };
  const close = (erased = false) => {
    // closing it first gives the focus back to the button that opened it
    dialog.current?.close();
    onClose(erased);
  };
  return (
    <dialog class="yb-dialog" ref={dialog} aria-labelledby="dit-gesprek" onCancel={() => close()}>
      {sure ? (
        <>
          <h2 class="yb-question" id="dit-gesprek" tabIndex={-1}>{erase.question}</h2>
          <div role="alert">
            {problem && <p class="yb-notice yb-notice--problem">Het wissen lukte niet. Er is nog niets gewist. Kijk of je internet hebt en probeer het nog een keer.</p>}
          </div>
          <div class="yb-choice">
            <button class="yb-button yb-button--erase" type="button" aria-disabled={busy} onClick={() => busy || void yes()}>{erase.yes}</button>
            <button class="yb-button" type="button" onClick={() => close()}>{erase.no}</button>
          </div>
        </>
      ) : (
        <>
          <h2 class="yb-question" id="dit-gesprek">Jouw gesprek</h2>
          <div>
            <p role="status">
              {chat.kept
                ? "Dit gesprek is bewaard op dit apparaat. Ook als je dit tabblad sluit, kun je er later mee verder. Wie dit apparaat gebruikt, kan het lezen."
                : "Dit gesprek hoort bij dit tabblad. Sluit je het tabblad, dan ben je het hier kwijt."}
            </p>
            <button class="yb-button" type="button" onClick={() => chat.keep(!chat.kept)}>
              {chat.kept ? "Bewaar niet meer" : "Bewaar op dit apparaat"}
            </button>
          </div>
          {chat.start.whatsApp && (
            <div>
              <p>Praat je liever in WhatsApp? Dan kun je daar later ook terugkomen.</p>
              <button
                class="yb-button"
                type="button"
                aria-haspopup="dialog"
                onClick={() => {
                  // closing it first: the next one gives the focus back to where this one found it
                  dialog.current?.close();
                  onMove();
                }}
              >
                Verder in WhatsApp
              </button>
            </div>
          )}
          <div>
            <p>Wil je zeker weten dat niemand het leest? Wis het dan. Het is dan ook bij ons weg.</p>
            <button class="yb-button" type="button" onClick={() => setSure(true)}>Wis dit gesprek</button>
          </div>
          <button class="yb-button yb-button--quiet" type="button" onClick={() => close()}>Terug naar het gesprek</button>
        </>
      )}
    </dialog>
  );
}
