import { download } from "../download";
import type { Plan } from "../wire";

/** Ways to keep the plan without us. */
export function Keep({ plan }: { plan: Plan }) {
  const { calendar } = plan;
  return (
    <section class="yb-plan__section yb-plan__screen" aria-labelledby="bewaren">
      <h2 id="bewaren">Bewaren</h2>
      <ul class="yb-quick__list" role="list">
        <li><button class="yb-button" type="button" onClick={() => print()}>Print of maak een pdf</button></li>
        <li>
          <button class="yb-button" type="button" onClick={() => download("mijn-toekomstplan.html", "text/html", plan.file)}>
            Bewaar als bestand
          </button>
        </li>
        {calendar !== undefined && (
          <li>
            <button class="yb-button" type="button" onClick={() => download("mijn-eerste-stap.ics", "text/calendar", calendar)}>
              Zet mijn eerste stap in mijn agenda
            </button>
          </li>
        )}
      </ul>
      {calendar === undefined && (
        <p>Vul je eerste stap in, en bij “Wanneer?” een dag, zoals “morgen” of “vrijdag”. Dan kun je hem in je agenda zetten.</p>
      )}
      <p class="yb-plan__small">Wie dit apparaat gebruikt, kan een bestand vinden dat je hier bewaart.</p>
    </section>
  );
}
