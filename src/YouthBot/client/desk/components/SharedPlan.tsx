/** The plan of the young person, as long as they share it. */
export function SharedPlan({ parts }: { parts: { heading: string; text: string }[] }) {
  return (
    <details class="yb-notes">
      <summary>Toekomstplan (gedeeld door de jongere)</summary>
      <dl>
        {parts.map(part => (
          <div key={part.heading}>
            <dt><strong>{part.heading}</strong></dt>
            <dd class="yb-desk__note">{part.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
