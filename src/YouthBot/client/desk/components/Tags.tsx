import { useEffect, useState } from "preact/hooks";
import type { Workspace } from "../desk";
import type { OwnChat } from "../wire";

/** What the conversation is about: chosen at once, and kept with it. */
export function Tags({ workspace, chat }: { workspace: Workspace; chat: OwnChat }) {
  const [chosen, setChosen] = useState(chat.tags);
  const kept = chat.tags.join(" ");
  useEffect(() => setChosen(chat.tags), [kept]);
  const { tags } = workspace.start;
  if (tags.length === 0) return null;
  const choose = (id: string, on: boolean) => {
    const after = on ? [...chosen, id] : chosen.filter(one => one !== id);
    setChosen(after);
    void workspace.act(chat.id, "tags", { tags: after }).then(done => {
      if (!done) setChosen(chat.tags);
    });
  };
  return (
    <details class="yb-notes">
      <summary>Labels ({chosen.length})</summary>
      <fieldset class="yb-form__group yb-desk__tags">
        <legend class="yb-desk__small">Waar gaat het over? De jongere ziet dit niet.</legend>
        {tags.map(one => (
          <label class="yb-choice-line" key={one.id}>
            <input
              type="checkbox"
              checked={chosen.includes(one.id)}
              aria-disabled={workspace.busy}
              onClick={event => {
                // one choice at a time, and the box keeps the focus meanwhile
                if (workspace.busy) event.preventDefault();
              }}
              onChange={event => choose(one.id, event.currentTarget.checked)}
            />
            {one.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** As the coach reads them; a label that editors took away is not shown. */
export const tagsInWords = (workspace: Workspace, ids: readonly string[]): string =>
  workspace.start.tags.filter(one => ids.includes(one.id)).map(one => one.label).join(", ");
