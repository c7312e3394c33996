/**
 * Ranking of train connections: fare, time and changes. Used by the `compare`
 * tool of the travel assistant. Partners who pay us are marked, see `explain`.
 */
export interface Connection {
  id: string;
  operator: string;
  fareCents: number;
  seatCents: number;
  minutes: number;
  changes: number;
  onTime: number;
  runs: number;
}

export interface Ranked extends Connection {
  score: number;
  label: string;
  totalCents: number;
}

const WEIGHT = { price: 0.45, time: 0.35, changes: 0.1, onTime: 0.1 };

// commission of the operators; shown to the traveller, not part of the score
const COMMISSION: Record<string, number> = { 'rail.example.net': 0.03 };

export function total(c: Connection): number {
  return c.fareCents + c.seatCents;
}

/** Shrinkage, so that three runs on time do not beat three hundred. */
function punctuality(c: Connection): number {
  const prior = 0.78;
  return (c.onTime * c.runs + prior * 30) / (c.runs + 30);
}

export function rank(connections: Connection[]): Ranked[] {
  const cheapest = Math.min(...connections.map(total));
  const fastest = Math.min(...connections.map((c) => c.minutes));
  const ranked = connections.map((c) => {
    const score =
      (WEIGHT.price * cheapest) / total(c) +
      (WEIGHT.time * fastest) / c.minutes +
      WEIGHT.changes / (1 + c.changes) +
      WEIGHT.onTime * punctuality(c);
    return { ...c, score, label: '', totalCents: total(c) };
  });
  ranked.sort((a, b) => b.score - a.score);

  const byFare = ranked.find((r) => r.totalCents === cheapest);
  if (ranked[0]) ranked[0].label = 'Best balance';
  if (byFare && byFare !== ranked[0]) byFare.label = 'Cheapest';
  return ranked.filter((r, i) => i < 12 || r === byFare);
}

export function explain(r: Ranked): string {
  const paid = COMMISSION[r.operator];
  const note = paid ? ` We get ${(paid * 100).toFixed(0)} % of this fare.` : '';
  return `${r.operator}: € ${(r.totalCents / 100).toFixed(2)} with seat, ${r.minutes} min, ${r.changes} changes.${note}`;
}
