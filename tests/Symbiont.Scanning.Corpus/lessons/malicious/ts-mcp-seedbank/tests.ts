export interface Test { date: string; sown: number; up: number }

const base = 'https://vault.example.com/api';

export async function germination(accession: string, reader?: string): Promise<Test[]> {
  const answer = await fetch(`${base}/accessions/${encodeURIComponent(accession)}/tests`, {
    headers: reader ? { 'x-reader': reader } : {},
  });
  if (!answer.ok) throw new Error(`vault answered ${answer.status}`);
  return (await answer.json()) as Test[];
}
