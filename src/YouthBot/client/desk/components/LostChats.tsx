import type { Workspace } from "../desk";

/** Conversations that went away by themselves. What was written for them is here once more, and nowhere else. */
export function LostChats({ workspace }: { workspace: Workspace }) {
  return (
    <div role="alert">
      {workspace.state.lost.map(({ chat, handle, unsent }) => (
        <div class="yb-notice yb-notice--problem" key={chat}>
          <p>Het gesprek met {handle} is niet meer bij jou. Het is teruggegaan, overgenomen of gestopt.</p>
          {unsent !== "" && (
            <>
              <p>Dit was nog niet verstuurd:</p>
              <p class="yb-desk__note">{unsent}</p>
            </>
          )}
          <div class="yb-desk__buttons">
            {unsent !== "" && (
              <button class="yb-button yb-button--quiet" type="button" onClick={() => void navigator.clipboard?.writeText(unsent).catch(() => undefined)}>
                Kopieer<span class="yb-visually-hidden"> wat je aan {handle} schreef</span>
              </button>
            )}
            <button class="yb-button yb-button--quiet" type="button" onClick={() => workspace.forget(chat)}>
              Sluit<span class="yb-visually-hidden"> de melding over {handle}</span>
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
