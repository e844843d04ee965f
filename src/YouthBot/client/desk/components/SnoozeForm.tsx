import { useState } from "preact/hooks";
import type { Workspace } from "../desk";
import { Form } from "./Form";

export function SnoozeForm({ workspace, chat, onClose }: { workspace: Workspace; chat: string; onClose(): void }) {
  const [until, setUntil] = useState("");
  // somebody who only asked to be called: nobody leaves a talk
  const plans = workspace.state.desk.callBacks.some(one => one.id === chat && !one.own);
  return (
    <Form
      workspace={workspace}
      title={plans ? "Plan het contact" : "Zet het gesprek weg tot later"}
      submit={plans ? "Plan" : "Zet weg"}
      onSubmit={() => workspace.act(chat, "snooze", { until: new Date(until).toISOString() })}
      onClose={onClose}
    >
      <p>De chatbot helpt intussen. Op het moment dat je kiest, staat de jongere weer in de rij, op de oude plek.</p>
      <label class="yb-form__field">
        {plans ? "Wanneer?" : "Tot wanneer?"}
        <input class="yb-field__box" type="datetime-local" required value={until} onInput={event => setUntil(event.currentTarget.value)} />
      </label>
    </Form>
  );
}
