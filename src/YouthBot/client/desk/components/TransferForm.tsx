import { useState } from "preact/hooks";
import type { Workspace } from "../desk";
import { Form } from "./Form";

export function TransferForm({ workspace, chat, onClose }: { workspace: Workspace; chat: string; onClose(): void }) {
  const [to, setTo] = useState("");
  const [note, setNote] = useState(() => workspace.draft(chat, "transfer"));
  const write = (words: string) => {
    setNote(words);
    workspace.write(chat, "transfer", words);
  };
  const { desk } = workspace.state;
  const region = desk.chats.find(one => one.id === chat)?.region ?? "";
  const colleagues = desk.colleagues.filter(one => one.regions.includes(region));
  return (
    <Form workspace={workspace} title="Geef het gesprek door" submit="Bied aan" onSubmit={async () => {
        const done = await workspace.act(chat, "transfer", { to, note });
        if (done) workspace.write(chat, "transfer", "");
        return done;
      }} onClose={onClose}>
      <p>Tot je collega het aanneemt, blijft het gesprek van jou. De jongere hoeft niets opnieuw te vertellen.</p>
      <label class="yb-form__field">
        Aan wie?
        <select class="yb-field__box" required value={to} onChange={event => setTo(event.currentTarget.value)}>
          <option value="">Kies …</option>
          {colleagues.map(one => (
            <option key={one.id} value={one.id} disabled={one.away}>
              {one.name} ({one.away ? "even weg" : one.present ? `aanwezig, ${one.chats} van ${one.capacity} gesprekken` : "niet aanwezig"})
            </option>
          ))}
        </select>
      </label>
      <label class="yb-form__field">
        Wat moet je collega weten?
        <textarea class="yb-field__box" required rows={3} maxLength={4000} value={note} onInput={event => write(event.currentTarget.value)} />
      </label>
    </Form>
  );
}
