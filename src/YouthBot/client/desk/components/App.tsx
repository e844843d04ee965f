import { useEffect, useState } from "preact/hooks";
import { useWatched } from "../../shared/useWatched";
import type { Workspace } from "../desk";
import { onKey, type Key } from "../keys";
import { unread } from "../state";
import { countInWords } from "../words";
import { Chat } from "./Chat";
import { CloseForm } from "./CloseForm";
import { Help } from "./Help";
import { LeaveForm } from "./LeaveForm";
import { Lists } from "./Lists";
import { LostChats } from "./LostChats";
import { SnoozeForm } from "./SnoozeForm";
import { TakeOverForm } from "./TakeOverForm";
import { TransferForm } from "./TransferForm";

/** What lies over the workspace, and for which conversation. */
export type Asking = { form: "close" | "transfer" | "snooze" | "take-over" | "return" | "release"; chat: string } | { form: "help" };

const lost = "Geen verbinding. Je kunt doorschrijven: wat je verstuurt, gaat mee zodra er weer verbinding is.";

export function App({ workspace }: { workspace: Workspace }) {
  useWatched(workspace);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { state, start } = workspace;
  const chat = state.desk.chats.find(one => one.id === state.open);
  const unreadAll = state.desk.chats.reduce((sum, one) => sum + unread(state, one.id), 0);

  useEffect(() => {
    const news = workspace.signedOut ? "Afgemeld" : unreadAll > 0 ? countInWords(unreadAll, "nieuw bericht", "nieuwe berichten") : null;
    document.title = news === null ? "Coachbalie" : `${news} – Coachbalie`;
  }, [unreadAll, workspace.signedOut]);
  // a form about a conversation that is gone has nothing to ask
  const about = asking !== null && "chat" in asking ? asking.chat : null;
  const { chats, elsewhere, callBacks } = state.desk;
  const stillThere = about === null || [...chats, ...elsewhere, ...callBacks].some(one => one.id === about);
  useEffect(() => {
    if (!stillThere) setAsking(null);
  }, [stillThere]);

  const press = (key: Key) => {
    if (workspace.signedOut) return;
    // as it is now: a key may come before the last drawing is done
    const { desk, open } = workspace.state;
    const own = desk.chats;
    const at = own.findIndex(one => one.id === open);
    const move = (step: number) => {
      if (own.length > 0) workspace.look(own[(at < 0 ? 0 : at + step + own.length) % own.length]!.id);
    };
    switch (key) {
      case "n": return void workspace.next();
      case "j": return move(1);
      case "k": return move(-1);
      case "e": return void workspace.setAway(desk.awaySince === undefined);
      case "?": return setAsking({ form: "help" });
    }
    const chat = own[at];
    if (chat === undefined) return;
    switch (key) {
      case "r": return document.querySelector<HTMLTextAreaElement>("#antwoord")?.focus();
      case "d": return setAsking({ form: "transfer", chat: chat.id });
      case "s": return setAsking({ form: "snooze", chat: chat.id });
      case "a": return setAsking({ form: "close", chat: chat.id });
      case "b": return setAsking({ form: "return", chat: chat.id });
      case "w": return setAsking({ form: "release", chat: chat.id });
    }
  };
  useEffect(() => onKey(press));

  const close = () => setAsking(null);
  // no word of anybody stays on the screen of a desk that somebody may have left
  const work = (
    <>
      <main class={`yb-desk__columns ${chat !== undefined ? "yb-desk__columns--talk" : ""}`}>
        <Lists workspace={workspace} onAsk={setAsking} />
        <section class="yb-desk__talk" id="gesprek" aria-label="Gesprek">
          {chat !== undefined ? (
            <Chat key={chat.id} workspace={workspace} chat={chat} onAsk={setAsking} />
          ) : (
            <div class="yb-desk__empty">
              <h2>Geen gesprek open</h2>
              <p>Kies een gesprek uit je lijst, of druk op Volgende.</p>
            </div>
          )}
        </section>
      </main>
      {asking?.form === "help" && <Help onClose={close} />}
      {asking?.form === "close" && <CloseForm workspace={workspace} chat={asking.chat} start={start} onClose={close} />}
      {asking?.form === "transfer" && <TransferForm workspace={workspace} chat={asking.chat} onClose={close} />}
      {asking?.form === "snooze" && <SnoozeForm workspace={workspace} chat={asking.chat} onClose={close} />}
      {(asking?.form === "return" || asking?.form === "release") && (
        <LeaveForm workspace={workspace} chat={asking.chat} way={asking.form} onClose={close} />
      )}
      {asking?.form === "take-over" && <TakeOverForm workspace={workspace} chat={asking.chat} onClose={close} />}
    </>
  );
  return (
    <>
      <div class="yb-desk__lines">
        <div role="status">
          {!state.line && !workspace.signedOut && <p class="yb-notice">{lost}</p>}
          {state.notice !== null && !state.notice.problem && <p class="yb-notice">{state.notice.text}</p>}
        </div>
        <div role="alert">
          {state.notice?.problem === true && !workspace.signedOut && <p class="yb-notice yb-notice--problem" id="melding">{state.notice.text}</p>}
          {workspace.signedOut && (
            <p class="yb-notice yb-notice--problem">
              Je bent niet meer aangemeld. Wat je schreef, blijft in dit tabblad staan. <a href="/desk">Meld je opnieuw aan</a>
            </p>
          )}
        </div>
        {!workspace.signedOut && <LostChats workspace={workspace} />}
        <p class="yb-visually-hidden" role="log">{workspace.news}</p>
      </div>
      {workspace.signedOut ? <main id="gesprek" /> : work}
    </>
  );
}
