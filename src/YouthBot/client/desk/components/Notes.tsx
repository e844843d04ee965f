import { useState } from "preact/hooks";
import type { Workspace } from "../desk";
import type { OwnChat } from "../wire";
import { momentInWords } from "../words";

/** What coaches wrote down about the conversation. */
export function Notes({ workspace, chat }: { workspace: Workspace; chat: OwnChat }) {
  const [text, setText] = useState(() => workspace.draft(chat.id, "note"));
  const write = (words: string) => {
    setText(words);
    workspace.write(chat.id, "note", words);
  };
  return (
    <details class="yb-notes" open={text !== ""}>
      <summary>Notities ({chat.notes.length})</summary>
      <ul class="yb-desk__list" role="list">
        {chat.notes.map(one => (
          <li key={one.id}>
            <p class="yb-desk__small">{one.by ?? "Jij"}, {momentInWords(one.at)}{one.self && " · alleen voor jou"}</p>
            <p class="yb-desk__note">{one.text}</p>
          </li>
        ))}
      </ul>
      <form
        class="yb-form"
        onSubmit={event => {
          event.preventDefault();
          void workspace.act(chat.id, "note", { text }).then(done => {
            if (done) write("");
          });
        }}
      >
        <label class="yb-form__field">
          Nieuwe notitie
          <textarea class="yb-field__box" required rows={2} maxLength={4000} value={text} onInput={event => write(event.currentTarget.value)} />
        </label>
        <p class="yb-desk__small">De jongere ziet dit niet. Een collega die het gesprek overneemt wel.</p>
        <div class="yb-desk__buttons"><button class="yb-button" type="submit" aria-disabled={workspace.busy}>Bewaar notitie</button></div>
      </form>
    </details>
  );
}
