import { useState } from "preact/hooks";
import type { Workspace } from "../desk";
import { Form } from "./Form";

export function TakeOverForm({ workspace, chat, onClose }: { workspace: Workspace; chat: string; onClose(): void }) {
  const [why, setWhy] = useState("");
  const one = workspace.state.desk.elsewhere.find(other => other.id === chat);
  return (
    <Form
      workspace={workspace}
      title={`Neem ${one?.handle ?? "het gesprek"} over${one === undefined ? "" : ` van ${one.coach}`}`}
      submit="Neem over"
      onSubmit={() => workspace.act(chat, "take-over", { why })}
      onClose={onClose}
    >
      <p>Je collega is het gesprek dan kwijt en jij kunt het lezen. Dat wordt vastgelegd, met je reden.</p>
      <label class="yb-form__field">
        Waarom neem je het over?
        <textarea class="yb-field__box" required rows={2} maxLength={1000} value={why} onInput={event => setWhy(event.currentTarget.value)} />
      </label>
    </Form>
  );
}
