import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { dayInWords, timeInWords } from "../../shared/clock";
import { Markdown } from "../../shared/markdown";
import type { Workspace } from "../desk";
import { isOwn, pending } from "../state";
import type { Delivery, Message, OnWhatsApp, OwnChat } from "../wire";
import { closesSoon, deliveryInWords, reasonInWords, severityInWords, windowInWords } from "../words";
import type { Asking } from "./App";
import { CannedDialog } from "./CannedDialog";
import { Contact } from "./Contact";
import { Notes } from "./Notes";
import { Said } from "./Said";
import { SharedPlan } from "./SharedPlan";
import { Tags } from "./Tags";
import { useNow } from "./useNow";

interface Props {
  workspace: Workspace;
  chat: OwnChat;
  onAsk(asking: Asking): void;
}

/** One conversation of the coach: what was shared, what is said, and what can be done. */
export function Chat({ workspace, chat, onAsk }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, start } = workspace;
  const said = state.said.get(chat.id) ?? [];
  const underway = pending(state, chat.id);
  const sent = chat.whatsApp?.sent ?? [];
  useLayoutEffect(() => heading.current?.focus(), []);
  const asked = said.find(one => one.place >= (chat.asked ?? Infinity))?.place;

  return (
    <>
      <header class="yb-desk__about">
        <button class="yb-button yb-button--quiet yb-desk__back" type="button" onClick={() => workspace.look(null)}>← Naar de lijst</button>
        <h2 class="yb-desk__handle" ref={heading} tabIndex={-1}>{chat.handle}</h2>
        <p class="yb-desk__small">
          {chat.severity !== "normal" && <><strong class="yb-desk__severity">{severityInWords[chat.severity]}</strong>{" · "}</>}
          {reasonInWords[chat.reason]}
          {chat.gemeente !== undefined && ` · ${chat.gemeente}`}
          {" · "}
          {chat.shared === "all" ? "deelt het hele gesprek" : "deelt alleen wat er sinds de vraag om een mens is geschreven"}
          {asked !== undefined && chat.shared === "all" && <>{" · "}<a href="#gevraagd">naar de vraag om een mens</a></>}
        </p>
        {chat.whatsApp !== undefined && <Window whatsApp={chat.whatsApp} />}
        {chat.callBack !== undefined && <Contact workspace={workspace} chat={chat.id} reach={chat.callBack} />}
        {chat.offeredTo !== undefined && <p class="yb-notice">Aangeboden aan {chat.offeredTo}. Tot je collega het aanneemt, is het gesprek van jou.</p>}
        {chat.alert !== undefined && (
          <p class="yb-notice yb-notice--problem" role="alert">
            Noodsignaal in dit gesprek. De jongere kreeg een automatisch bericht met nummers om te bellen. Vraag ernaar, en bel 112 bij direct gevaar.
          </p>
        )}
      </header>
      <Said
        label={`Gesprek met ${chat.handle}`}
        newest={`${said.at(-1)?.place} ${sent.length}`}
        own={underway.at(-1)?.key}
      >
        <ol class="yb-messages" role="list">
          {said.map((one, i) => (
            <Item
              key={one.place}
              message={one}
              before={said[i - 1]}
              handle={chat.handle}
              own={isOwn(state, one, start.me)}
              asked={one.place === asked}
              delivery={sent.find(delivery => delivery.place === one.place)}
            />
          ))}
          {sent.map(delivery => delivery.text !== undefined && (
            <li class="yb-message yb-message--own">
              <p class="yb-message__meta"><span class="yb-message__who">Jij:</span> {deliveryInWords(delivery, chat.handle)}</p>
              <p class="yb-bubble yb-bubble--plain">{delivery.text}</p>
            </li>
          ))}
          {underway.map(one => (
            <li class="yb-message yb-message--own" key={one.key}>
              <p class="yb-message__meta">
                <span class="yb-message__who">Jij:</span> {one.sending === "failed" ? "niet verstuurd" : "wordt verstuurd …"}
              </p>
              <p class="yb-bubble yb-bubble--plain">{one.text}</p>
              {one.sending === "failed" && (
                <div class="yb-desk__failed">
                  <span>{one.trouble}</span>
                  <button class="yb-button yb-button--quick" type="button" onClick={() => workspace.retry(one.key)}>Opnieuw proberen</button>
                  <button class="yb-button yb-button--quiet" type="button" onClick={() => workspace.withdraw(one.key)}>Haal weg</button>
                </div>
              )}
            </li>
          ))}
        </ol>
      </Said>
      <p class="yb-desk__small yb-desk__typing" role="status">{state.typing.has(chat.id) && `${chat.handle} typt …`}</p>
      <Composer workspace={workspace} chat={chat} />
      {chat.plan && <SharedPlan parts={chat.plan} />}
      <Tags workspace={workspace} chat={chat} />
      <Notes workspace={workspace} chat={chat} />
      <div class="yb-desk__buttons" role="group" aria-label="Wat je met dit gesprek kunt doen">
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "close", chat: chat.id })}>Rond af</button>
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "transfer", chat: chat.id })}>Geef door</button>
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "snooze", chat: chat.id })}>Later</button>
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "return", chat: chat.id })}>
          Terug naar de chatbot
        </button>
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "release", chat: chat.id })}>Terug in de rij</button>
      </div>
    </>
  );
}

/** Until when an answer goes out at once, and whether we may begin ourselves. */
function Window({ whatsApp }: { whatsApp: OnWhatsApp }) {
  const now = useNow();
  return (
    <p class="yb-desk__small">
      Via WhatsApp. {closesSoon(whatsApp, now) ? <strong>{windowInWords(whatsApp, now)}</strong> : windowInWords(whatsApp, now)}
      {whatsApp.stopped && <strong> Typte “stop”: wij beginnen zelf geen bericht meer. Antwoorden mag.</strong>}
    </p>
  );
}

interface ItemProps {
  message: Message;
  before: Message | undefined;
  handle: string;
  /** Whether the coach said it. */
  own: boolean;
  /** Whether a human was asked for with it. */
  asked: boolean;
  delivery: Delivery | undefined;
}

function Item({ message, before, handle, own, asked, delivery }: ItemProps) {
  const at = Date.parse(message.at ?? "");
  const day = dayInWords(at);
  const isNewDay = day !== dayInWords(before === undefined ? Date.now() : Date.parse(before.at ?? ""));
  const who = message.from === "youth" ? handle : message.from === "bot" ? "Chatbot" : own ? "Jij" : `Coach ${message.name ?? ""}`;
  return (
    <li class={`yb-message yb-message--${message.from === "coach" ? "own" : message.from === "youth" ? "coach" : "bot"}`}>
      {isNewDay && <p class="yb-day">{day}</p>}
      {asked && <p class="yb-day yb-desk__asked" id="gevraagd">Hier vroeg de jongere om een mens</p>}
      <p class="yb-message__meta">
        <span class="yb-message__who">{who}:</span> <time dateTime={message.at}>{timeInWords(at)}</time>
        {message.sentAt !== undefined && <Sent at={message.sentAt} />}
        {message.kind === "safety" && " · automatisch hulpbericht"}
        {delivery !== undefined && <span class={delivery.state === "failed" ? "yb-desk__trouble" : undefined}> · {deliveryInWords(delivery, handle)}</span>}
      </p>
      {message.markdown ? (
        <div class="yb-bubble yb-bubble--rich"><Markdown text={message.text} /></div>
      ) : (
        <p class="yb-bubble yb-bubble--plain">{message.text}</p>
      )}
    </li>
  );
}

/** WhatsApp may keep a message for days: then it was not written now. */
function Sent({ at }: { at: string }) {
  const moment = Date.parse(at);
  return <strong> · gestuurd {dayInWords(moment)}, <time dateTime={at}>{timeInWords(moment)}</time></strong>;
}

function Composer({ workspace, chat }: { workspace: Workspace; chat: OwnChat }) {
  const [text, setText] = useState(() => workspace.draft(chat.id, "answer"));
  const [choosing, setChoosing] = useState(false);
  const { canned } = workspace.start;
  const write = (words: string) => {
    setText(words);
    workspace.write(chat.id, "answer", words);
  };
  const send = () => {
    if (text.trim() === "") return workspace.notify("Je bericht is leeg.");
    workspace.notify(null);
    workspace.say(chat.id, text);
    write("");
  };
  return (
    <form
      class="yb-desk__composer"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <div class="yb-field">
        <label class="yb-desk__label" for="antwoord">Jouw antwoord</label>
        <textarea
          class="yb-field__box"
          id="antwoord"
          rows={2}
          maxLength={4000}
          autocomplete="off"
          aria-describedby="verzenden"
          value={text}
          onInput={event => {
            write(event.currentTarget.value);
            if (event.currentTarget.value.trim() !== "") workspace.types(chat.id);
          }}
          onKeyDown={event => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
              event.preventDefault();
              send();
            }
          }}
        />
        <p class="yb-desk__small" id="verzenden">Enter verstuurt, Shift + Enter is een nieuwe regel.</p>
      </div>
      <button class="yb-button yb-button--send" type="submit">Verstuur</button>
      {canned.length > 0 && (
        <button class="yb-button" type="button" aria-haspopup="dialog" onClick={() => setChoosing(true)}>Vaste antwoorden</button>
      )}
      {choosing && (
        <CannedDialog
          canned={canned}
          onChoose={words => {
            write(text.trim() === "" ? words : `${text.trimEnd()}\n${words}`);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </form>
  );
}
