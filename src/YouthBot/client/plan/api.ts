import { Refused, within } from "../widget/api";
import type { Edit, Plan } from "./wire";

const patience = 20_000;
/** When a turn takes long, the plan is asked for again after this. */
const again = 1_000;
const mostLooks = 5;

/** The plan at the server. The secret goes in a header: an address may stand in a log. */
export class PlanAccess {
  constructor(private readonly secret: string) {}

  read(): Promise<Plan> {
    return this.ask<Plan>("POST").then(({ body }) => body);
  }

  /** Does an edit. With the same id it may be sent again: it is done once. */
  async change(id: string, edit: Edit): Promise<Plan> {
    const { status, body } = await this.ask<Plan>("PATCH", { id, ...edit });
    return status === 202 ? await this.settled(edit) : body;
  }

  async discard(): Promise<void> {
    try {
      await this.ask("DELETE");
    } catch (error) {
      // gone is what was wanted
      if (!(error instanceof Refused && error.isGone)) throw error;
    }
  }

  /** It is on disk and waits for its turn: looks until it is done, or shows what there is. */
  private async settled(edit: Edit): Promise<Plan> {
    for (let look = 1; ; look++) {
      await new Promise(resolve => setTimeout(resolve, again));
      const plan = await this.read();
      if (look === mostLooks || isDone(plan, edit)) return plan;
    }
  }

  private async ask<T>(method: string, body?: unknown): Promise<{ status: number; body: T }> {
    const answer = await fetch("/plan", {
      method,
      headers: { Authorization: `Bearer ${this.secret}`, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      body: body === undefined ? null : JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      signal: within(patience),
    });
    if (!answer.ok) throw await Refused.of(answer);
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
  }
}

/** Whether the plan is as an edit wanted it; where it is not, something else was written there meanwhile. */
export function isDone(plan: Plan, edit: Edit): boolean {
  const words = (text: string | null | undefined) => (text ?? "").trim().replace(/\r\n?/g, "\n");
  return (
    (edit.share === undefined || plan.shared === edit.share) &&
    Object.entries(edit.changes ?? {}).every(([field, { to }]) => words(plan.parts.find(part => part.field === field)?.text) === words(to))
  );
}
