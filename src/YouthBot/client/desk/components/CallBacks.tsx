import type { Workspace } from "../desk";
import type { CallBackRequest } from "../wire";
import { agoInWords, momentInWords, reachInWords } from "../words";
import type { Asking } from "./App";
import { Contact } from "./Contact";

interface Props {
  workspace: Workspace;
  now: number;
  onAsk(asking: Asking): void;
}

/** Who wants to be called or to meet, oldest first. They stand in line like everybody; here one plans when, and finds them again. */
export function CallBacks({ workspace, now, onAsk }: Props) {
  const { callBacks } = workspace.state.desk;
  if (callBacks.length === 0) return null;
  return (
    <section aria-labelledby="terugbellen">
      <h2 class="yb-desk__heading" id="terugbellen">Bellen of afspreken ({callBacks.length})</h2>
      <ul class="yb-desk__list" role="list">
        {callBacks.map(one => <Item key={one.id} workspace={workspace} one={one} now={now} onAsk={onAsk} />)}
      </ul>
    </section>
  );
}

function Item({ workspace, one, now, onAsk }: { one: CallBackRequest } & Props) {
  const name = <span class="yb-visually-hidden"> {one.handle}</span>;
  return (
    <li class="yb-desk__card">
      <p>
        <span class="yb-desk__handle">{one.handle}</span>
        {one.coach !== undefined && ` bij ${one.coach}`}
      </p>
      {one.own ? <Contact workspace={workspace} chat={one.id} reach={one.reach} /> : <p>{reachInWords(one.reach)}</p>}
      <p class="yb-desk__small">
        Gevraagd: {agoInWords(one.since, now)}
        {one.until !== undefined && <> · <strong>gepland: {momentInWords(one.until)}</strong></>}
      </p>
      {one.coach === undefined && (
        <div class="yb-desk__buttons">
          {one.own ? (
            <>
              <button class="yb-button" type="button" onClick={() => workspace.look(one.id)}>Open{name}</button>
              <button class="yb-button yb-button--quiet" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "close", chat: one.id })}>
                Rond af{name}
              </button>
            </>
          ) : (
            <>
              <button class="yb-button" type="button" aria-disabled={workspace.busy} onClick={() => void workspace.act(one.id, "claim")}>
                Neem nu{name}
              </button>
              <button class="yb-button yb-button--quiet" type="button" aria-haspopup="dialog" onClick={() => onAsk({ form: "snooze", chat: one.id })}>
                Plan{name}{" …"}
              </button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
