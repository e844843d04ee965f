import { useState } from "preact/hooks";
import { dateOf } from "../../shared/clock";
import type { Workspace } from "../desk";
import type { Code, Start } from "../wire";
import { Form } from "./Form";

interface Props {
  workspace: Workspace;
  chat: string;
  start: Start;
  onClose(): void;
}

/** How it ended, in the words in which regions report. Nothing is chosen beforehand: a figure that nobody chose means nothing. */
export function CloseForm({ workspace, chat, start, onClose }: Props) {
  const [result, setResult] = useState("");
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const [follows, setFollows] = useState<"" | "geen" | "datum">("");
  const [date, setDate] = useState("");
  const [note, setNote] = useState(() => workspace.draft(chat, "close"));
  const write = (words: string) => {
    setNote(words);
    workspace.write(chat, "close", words);
  };
  const tomorrow = dateOf(Date.now() + 86_400_000);
  return (
    <Form
      workspace={workspace}
      title="Rond het gesprek af"
      submit="Rond af"
      onSubmit={() => workspace.act(chat, "close", { result, day, reason, followUp: follows === "datum" ? date : follows, note: note.trim() === "" ? undefined : note })}
      onClose={onClose}
    >
      <Choice label="Wat is het resultaat?" codes={start.results} value={result} onChange={setResult} />
      <Choice label="Wat doet de jongere overdag?" codes={start.days} value={day} onChange={setDay} />
      <Choice label="Waarom stopt het gesprek?" codes={start.reasons} value={reason} onChange={setReason} />
      <fieldset class="yb-form__group">
        <legend>Vraag je later hoe het gaat?</legend>
        <label class="yb-choice-line">
          <input type="radio" name="vervolg" required checked={follows === "geen"} onChange={() => setFollows("geen")} /> Geen vervolg
        </label>
        <label class="yb-choice-line">
          <input type="radio" name="vervolg" required checked={follows === "datum"} onChange={() => setFollows("datum")} /> Ja, op een dag
        </label>
        {follows === "datum" && (
          <label class="yb-form__field">
            Welke dag?
            <input class="yb-field__box" type="date" required min={tomorrow} value={date} onInput={event => setDate(event.currentTarget.value)} />
          </label>
        )}
      </fieldset>
      <details class="yb-notes">
        <summary>Even stilstaan (hoeft niet)</summary>
        <ul>
          <li>Wat raakte je in dit gesprek?</li>
          <li>Welke redenen had je voor je keuzes?</li>
          <li>Speelden er misschien vooroordelen mee?</li>
        </ul>
        <label class="yb-form__field">
          Notitie voor jezelf
          <textarea class="yb-field__box" rows={3} maxLength={4000} value={note} onInput={event => write(event.currentTarget.value)} />
        </label>
        <p class="yb-desk__small">Alleen jij kunt dit lezen, als deze jongere weer bij jou komt. De vragen komen uit het Moreel Kompas.</p>
      </details>
    </Form>
  );
}

function Choice({ label, codes, value, onChange }: { label: string; codes: Code[]; value: string; onChange(code: string): void }) {
  return (
    <label class="yb-form__field">
      {label}
      <select class="yb-field__box" required value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">Kies …</option>
        {codes.map(one => <option key={one.code} value={one.code}>{one.label}</option>)}
      </select>
    </label>
  );
}
