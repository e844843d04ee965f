import { useState } from "preact/hooks";
import type { Chat } from "../chat";
import { isKeptForTab } from "../storage";
import { Dialog } from "./Dialog";
import { DialogWays } from "./DialogWays";

interface Props {
  chat: Chat;
  onClose(erased: boolean): void;
  onMove(): void;
}

const kept =
  "Dit gesprek is bewaard op dit apparaat. Ook als je dit tabblad sluit, kun je er later mee verder. Wie dit apparaat gebruikt, kan het lezen.";
const ofTab =
  "Dit gesprek hoort bij dit tabblad. Sluit je het, dan is het hier meestal weg, maar een browser kan een tabblad soms terughalen. "
  + "Gebruiken anderen dit apparaat ook? Wis het gesprek dan als je klaar bent.";
const ofPage =
  "Je browser bewaart hier niets. Dit gesprek is er zolang deze pagina open is. Sluit of ververs je de pagina, dan ben je het hier kwijt.";
const notKept = "Bewaren lukt niet: je browser laat het hier niet toe. Laat dit tabblad open als je verder wilt.";
const stillKept = "Dat lukte niet: het gesprek is nog bewaard op dit apparaat. Wil je het weg hebben? Wis het dan.";
const notSure = "We weten niet of het wissen is gelukt. Kijk of je internet hebt en probeer het nog een keer.";

/** What happens to this conversation: kept on this device, moved to WhatsApp, or erased everywhere. */
export function ConversationDialog({ chat, onClose, onMove }: Props) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const { erase } = chat.start;
  const close = () => onClose(false);
  const keep = () => {
    const wanted = !chat.kept;
    setProblem(chat.keep(wanted) ? "" : wanted ? notKept : stillKept);
  };
  const yes = async () => {
    setBusy(true);
    setProblem("");
    const erased = await chat.erase();
    setBusy(false);
    if (erased) onClose(true);
    else setProblem(notSure);
  };
  // it is there from the beginning, so that what comes into it is announced
  const trouble = <div role="alert">{problem !== "" && <p class="yb-notice yb-notice--problem">{problem}</p>}</div>;
  if (sure) {
    return (
      <Dialog id="dit-gesprek" title={erase.question} busy={busy} onClose={close}>
        {trouble}
        <div class="yb-choice">
          <button class="yb-button yb-button--erase" type="button" aria-disabled={busy} onClick={() => busy || void yes()}>
            {erase.yes}
          </button>
          <button class="yb-button" type="button" onClick={close}>{erase.no}</button>
        </div>
      </Dialog>
    );
  }

  return (
    <Dialog id="dit-gesprek" title="Jouw gesprek" onClose={close}>
      <div>
        <p role="status">{chat.kept ? kept : isKeptForTab() ? ofTab : ofPage}</p>
        {trouble}
        <button class="yb-button" type="button" onClick={keep}>{chat.kept ? "Bewaar niet meer" : "Bewaar op dit apparaat"}</button>
      </div>
      {chat.start.whatsApp && (
        <div>
          <p>Praat je liever in WhatsApp? Dan kun je daar later ook terugkomen.</p>
          <button class="yb-button" type="button" aria-haspopup="dialog" onClick={onMove}>Verder in WhatsApp</button>
        </div>
      )}
      <div>
        <p>Wil je zeker weten dat niemand het leest? Wis het dan. Het is dan ook bij ons weg.</p>
        <button
          class="yb-button"
          type="button"
          onClick={() => {
            setProblem("");
            setSure(true);
          }}
        >
          Wis dit gesprek
        </button>
      </div>
      <DialogWays chat={chat} onClose={close} />
    </Dialog>
  );
}
