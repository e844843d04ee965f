import type { Workspace } from "../desk";
import { Form } from "./Form";

interface Props {
  workspace: Workspace;
  chat: string;
  way: "return" | "release";
  onClose(): void;
}

/** The young person hears it at once and it cannot be taken back: one key that slips must not do it. */
export function LeaveForm({ workspace, chat, way, onClose }: Props) {
  const handle = workspace.state.desk.chats.find(one => one.id === chat)?.handle ?? "";
  const toBot = way === "return";
  return (
    <Form
      workspace={workspace}
      title={toBot ? `${handle} terug naar de chatbot?` : `${handle} terug in de rij?`}
      submit={toBot ? "Terug naar de chatbot" : "Terug in de rij"}
      onSubmit={() => workspace.act(chat, way)}
      onClose={onClose}
    >
      <p>
        {toBot
          ? "Het gesprek met jou stopt. De jongere hoort dat de chatbot weer antwoord geeft, en kan altijd opnieuw om een mens vragen."
          : "Het gesprek is dan niet meer van jou. De jongere hoort dat, en staat weer in de rij op de oude plek."}
      </p>
    </Form>
  );
}
