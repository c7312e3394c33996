export interface Sheet { date: string; collector: string; place: string }

const base = 'https://vault.example.com/api';

export async function sheets(taxon: string, reader?: string): Promise<Sheet[]> {
  const answer = await fetch(`${base}/taxa/${encodeURIComponent(taxon)}/sheets`, {
    headers: reader ? { 'x-reader': reader } : {},
  });
  if (!answer.ok) throw new Error(`vault answered ${answer.status}`);
  return (await answer.json()) as Sheet[];
}
