import { useEffect, useRef, useState } from "preact/hooks";
import type { Chat } from "../chat";
import { hasKeyboard, moveFocus } from "../focus";
import { readDraft, writeDraft } from "../storage";
import { ConversationDialog } from "./ConversationDialog";
import { MoveDialog } from "./MoveDialog";
import { useSoon } from "./useSoon";

const empty = "Ik zie nog geen woorden. Typ je vraag of kies een knop.";
const lost = "Geen verbinding. Typ gerust door. Je bericht gaat mee zodra je weer internet hebt.";
/** A line that comes back at once is nobody's worry. */
const worry = 1_500;
/** With a long line in it, a bar that stays would cover the talk. */
const shortNotice = 110;

export function Composer({ chat }: { chat: Chat }) {
  const { state, start } = chat;
  const [text, setText] = useState(readDraft);
  const [asking, setAsking] = useState(false);
  const [moving, setMoving] = useState(chat.moving);
  const box = useRef<HTMLTextAreaElement>(null);
  const waiting = state.line === "lost" || (state.begun && state.line === "connecting");
  const offline = useSoon(waiting, worry);

  const write = (words: string) => {
    setText(words);
    writeDraft(words);
  };
  useEffect(() => {
    if (chat.draftVersion > 0) setText(readDraft());
  }, [chat.draftVersion]);

  const send = () => {
    if (text.trim() === "") {
      if (chat.saidJustNow) return;
      chat.notify({ text: empty, problem: true });
      box.current?.focus();
      return;
    }

    chat.say(text.replace(/\r\n?/g, "\n"));
    write("");
    box.current?.focus();
  };
  const notice = state.notice ?? (offline ? { text: lost, problem: false } : null);
  const still = notice !== null && notice.text.length > shortNotice;
  return (
    <section class={`yb-composer ${still ? "yb-composer--still" : ""}`} aria-label="Schrijven">
      {/* both are there from the beginning, so that what comes into them is announced */}
      <div role="status">{notice !== null && !notice.problem && <p class="yb-notice" id="melding">{notice.text}</p>}</div>
      <div role="alert">{notice?.problem === true && <p class="yb-notice yb-notice--problem" id="melding">{notice.text}</p>}</div>
      <form
        class="yb-composer__form"
        onSubmit={event => {
          event.preventDefault();
          send();
        }}
      >
        <div class="yb-field">
          <label class="yb-visually-hidden" for="tekst">Jouw bericht</label>
          <textarea
            class="yb-field__box"
            id="tekst"
            ref={box}
            rows={1}
            placeholder="Typ je bericht"
            maxLength={start.longest}
            autocomplete="off"
            enterkeyhint={hasKeyboard() ? "send" : "enter"}
            aria-invalid={state.notice?.problem === true ? "true" : undefined}
            aria-describedby={notice === null ? undefined : "melding"}
            value={text}
            onInput={event => {
              if (state.notice !== null) chat.notify(null);
              write(event.currentTarget.value);
              if (event.currentTarget.value.trim() !== "") chat.types();
            }}
            onKeyDown={event => {
              // on a phone Enter is a new line, as in every other chat there
              if (event.key === "Enter" && !event.shiftKey && !event.isComposing && hasKeyboard()) {
                event.preventDefault();
                send();
              }
            }}
          />
        </div>
        <button class="yb-button yb-button--send" type="submit">Verstuur</button>
      </form>
      <div class="yb-composer__ways">
        <button class="yb-button yb-button--human" id="mens" type="button" onClick={() => chat.say(start.human)}>{start.human}</button>
        {state.begun && (
          <button class="yb-button yb-button--quiet" type="button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
            Wis of bewaar
          </button>
        )}
      </div>
      {moving && (
        <MoveDialog
          chat={chat}
          onClose={moved => {
            setMoving(false);
            // the button that opened it is gone with the conversation
            if (moved) moveFocus();
          }}
        />
      )}
      {asking && (
        <ConversationDialog
          chat={chat}
          onMove={() => {
            setAsking(false);
            setMoving(true);
          }}
          onClose={erased => {
            setAsking(false);
            if (erased) moveFocus();
          }}
        />
      )}
    </section>
  );
}
