import { useState } from "preact/hooks";
import { dayInWords } from "../../shared/clock";
import type { Workspace } from "../desk";
import { soundIsOn, switchSound } from "../notify";
import { pending, unread } from "../state";
import { closesSoon, countInWords, momentInWords, reasonInWords, severityInWords, waitInWords, whyInWords, windowInWords } from "../words";
import type { Asking } from "./App";
import { CallBacks } from "./CallBacks";
import { tagsInWords } from "./Tags";
import { useNow } from "./useNow";

interface Props {
  workspace: Workspace;
  onAsk(asking: Asking): void;
}

/** Everything that stands on the desk, beside the talk. */
export function Lists({ workspace, onAsk }: Props) {
  const now = useNow();
  const { state, busy } = workspace;
  const { desk } = state;
  const first = desk.waiting[0];
  return (
    <nav class="yb-desk__lists" aria-label="Jongeren">
      <div class="yb-desk__next">
        <button class="yb-button yb-button--send" type="button" aria-disabled={busy} aria-describedby="volgende" onClick={() => void workspace.next()}>
          Volgende
        </button>
        <p class="yb-desk__small" id="volgende">
          {first === undefined ? "Er wacht nu niemand." : `${first.handle} ${whyInWords[first.why]}.`}
        </p>
        <Away workspace={workspace} />
      </div>

      <section aria-labelledby="eigen">
        <h2 class="yb-desk__heading" id="eigen">Jouw gesprekken ({desk.chats.length} van {desk.capacity})</h2>
        {desk.chats.length === 0 && <p class="yb-desk__small">Je hebt nu geen gesprekken.</p>}
        <ul class="yb-desk__list" role="list">
          {desk.chats.map(chat => {
            const news = unread(state, chat.id);
            const failed = pending(state, chat.id).some(one => one.sending === "failed");
            return (
              <li key={chat.id}>
                <button
                  class="yb-desk__item"
                  type="button"
                  aria-current={chat.id === state.open ? "true" : undefined}
                  onClick={() => workspace.look(chat.id)}
                >
                  <span class="yb-desk__handle">{chat.handle}</span>
                  {chat.severity !== "normal" && <span class="yb-desk__severity">{severityInWords[chat.severity]}</span>}
                  {chat.alert !== undefined && <span class="yb-desk__severity">Noodsignaal</span>}
                  {news > 0 && <strong>{countInWords(news, "nieuw bericht", "nieuwe berichten")}</strong>}
                  {failed && <strong>Niet verstuurd</strong>}
                  {chat.whatsApp !== undefined && chat.awaitingSince !== undefined && closesSoon(chat.whatsApp, now) && (
                    <strong>{windowInWords(chat.whatsApp, now)}</strong>
                  )}
                  {chat.tags.length > 0 && <span class="yb-desk__small">{tagsInWords(workspace, chat.tags)}</span>}
                  {chat.offeredTo !== undefined && <span class="yb-desk__small">Aangeboden aan {chat.offeredTo}</span>}
                  {chat.awaitingSince !== undefined && news === 0 && (
                    <span class="yb-desk__small">Wacht op jou: {waitInWords(chat.awaitingSince, now)}</span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </section>

      {desk.offers.length > 0 && (
        <section aria-labelledby="aanbod">
          <h2 class="yb-desk__heading" id="aanbod">Aan jou aangeboden</h2>
          <ul class="yb-desk__list" role="list">
            {desk.offers.map(offer => (
              <li class="yb-desk__card" key={offer.id}>
                <p><span class="yb-desk__handle">{offer.handle}</span> van {offer.from} <span class="yb-desk__severity">{severityInWords[offer.severity]}</span></p>
                <p class="yb-desk__note">{offer.note}</p>
                <div class="yb-desk__buttons">
                  <button class="yb-button" type="button" aria-disabled={busy} onClick={() => void workspace.act(offer.id, "accept")}>
                    Neem over<span class="yb-visually-hidden"> {offer.handle}</span>
                  </button>
                  <button class="yb-button yb-button--quiet" type="button" aria-disabled={busy} onClick={() => void workspace.act(offer.id, "refuse")}>
                    Niet nu<span class="yb-visually-hidden"> {offer.handle}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section aria-labelledby="wachten">
        <h2 class="yb-desk__heading" id="wachten">Wie wacht er ({desk.waitingCount})</h2>
        <ol class="yb-desk__list" role="list">
          {desk.waiting.map(one => (
            <li class={`yb-desk__card yb-desk__card--${one.severity}`} key={one.id}>
              <p><span class="yb-desk__handle">{one.handle}</span> <span class="yb-desk__severity">{severityInWords[one.severity]}</span></p>
              <p class="yb-desk__small">{reasonInWords[one.reason]}, wacht {waitInWords(one.since, now)}</p>
            </li>
          ))}
        </ol>
        {desk.waitingCount > desk.waiting.length && <p class="yb-desk__small">En nog {desk.waitingCount - desk.waiting.length} anderen.</p>}
      </section>

      <CallBacks workspace={workspace} now={now} onAsk={onAsk} />

      {desk.snoozed.length > 0 && (
        <section aria-labelledby="later">
          <h2 class="yb-desk__heading" id="later">Later</h2>
          <ul class="yb-desk__list" role="list">
            {desk.snoozed.map(one => (
              <li class="yb-desk__card" key={one.id}>
                <p class="yb-desk__handle">{one.handle}</p>
                <p class="yb-desk__small">Komt terug: {momentInWords(one.until)}</p>
                <button class="yb-button yb-button--quiet" type="button" aria-disabled={busy} onClick={() => void workspace.act(one.id, "claim")}>
                  Neem nu<span class="yb-visually-hidden"> {one.handle}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      {desk.followUps.length > 0 && (
        <section aria-labelledby="vervolg">
          <h2 class="yb-desk__heading" id="vervolg">Vragen hoe het gaat</h2>
          <ul class="yb-desk__list" role="list">
            {desk.followUps.map(one => (
              <li class="yb-desk__card" key={one.id}>
                <p class="yb-desk__handle">
                  <a href={`/desk/archief/${one.id}`}>{one.handle}<span class="yb-visually-hidden">: lees het gesprek terug</span></a>
                </p>
                <p class="yb-desk__small">
                  {dayInWords(Date.parse(one.due))}
                  {Date.parse(one.due) <= now && <strong> · vandaag of eerder</strong>}
                </p>
                <button class="yb-button yb-button--quiet" type="button" aria-disabled={busy} onClick={() => void workspace.act(one.id, "followed-up")}>
                  Gedaan<span class="yb-visually-hidden">: {one.handle}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      {desk.elsewhere.length > 0 && (
        <section aria-labelledby="collegas">
          <h2 class="yb-desk__heading" id="collegas">Bij collega’s</h2>
          <ul class="yb-desk__list" role="list">
            {desk.elsewhere.map(one => (
              <li class="yb-desk__card" key={one.id}>
                <p><span class="yb-desk__handle">{one.handle}</span> bij {one.coach}</p>
                {one.awaitingSince !== undefined && <p class="yb-desk__small">Wacht op antwoord: {waitInWords(one.awaitingSince, now)}</p>}
                <button class="yb-button yb-button--quiet" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "take-over", chat: one.id })}>
                  Neem over<span class="yb-visually-hidden"> {one.handle}</span> …
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      <Ways onAsk={onAsk} />
    </nav>
  );
}

/** One switch: nobody new comes to who is away, and what is theirs stays theirs. */
function Away({ workspace }: { workspace: Workspace }) {
  const since = workspace.state.desk.awaySince;
  return (
    <>
      <label class="yb-choice-line">
        <input
          type="checkbox"
          role="switch"
          checked={since !== undefined}
          aria-describedby="weg"
          onChange={event => void workspace.setAway(event.currentTarget.checked)}
        />
        Even weg
      </label>
      <p class={since === undefined ? "yb-visually-hidden" : "yb-notice yb-notice--small"} id="weg">
        {since === undefined
          ? "Je bent er."
          : `Je bent even weg sinds ${momentInWords(since)}. Je krijgt niemand nieuw en telt niet mee als aanwezig. `
            + "Jouw gesprekken blijven van jou."}
      </p>
    </>
  );
}

function Ways({ onAsk }: { onAsk(asking: Asking): void }) {
  const [asked, setAsked] = useState(() => typeof Notification === "undefined" || Notification.permission !== "default");
  const [loud, setLoud] = useState(soundIsOn);
  return (
    <div class="yb-desk__buttons">
      <label class="yb-choice-line">
        <input
          type="checkbox"
          checked={loud}
          onChange={event => {
            setLoud(event.currentTarget.checked);
            switchSound(event.currentTarget.checked);
          }}
        />
        Geluid (bij nood klinkt het altijd)
      </label>
      {!asked && (
        <button class="yb-button yb-button--quiet" type="button" onClick={() => void Notification.requestPermission().then(() => setAsked(true))}>
          Zet meldingen aan
        </button>
      )}
      <button class="yb-button yb-button--quiet" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "help" })}>Sneltoetsen (?)</button>
    </div>
  );
}
