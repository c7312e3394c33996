/**
 * Ruller ut en statisk side: bygger, sammenligner, laster opp det som er endret.
 *
 * deno run --allow-read --allow-env=SIDE_NOEKKEL --allow-net=side.example.com utrulling.ts
 */
import { encodeHex } from "jsr:@std/encoding@1/hex";
import { walk } from "jsr:@std/fs@1/walk";

const ADRESSE = "https://side.example.com/filer";

export interface Valg {
  mappe: string;
  proev?: boolean;
}

async function avtrykk(fil: string): Promise<string> {
  return encodeHex(await crypto.subtle.digest("SHA-256", await Deno.readFile(fil)));
}

export async function rull({ mappe, proev = false }: Valg): Promise<number> {
  const noekkel = Deno.env.get("SIDE_NOEKKEL");
  if (!noekkel) throw new Error("SIDE_NOEKKEL mangler");
  const hode = { authorization: `Bearer ${noekkel}` };

  for (const navn of ["env", "run"] as const) {
    const p = await Deno.permissions.query({ name: navn });
    if (p.state === "granted") console.warn(`utrulling trenger ikke --allow-${navn} for alt, se øverst i mod.ts`);
  }

  const gamle: Record<string, string> = await (await fetch(ADRESSE, { headers: hode })).json();
  let antall = 0;
  for await (const e of walk(mappe, { includeDirs: false, skip: [/\.env/, /\.git\//, /\.key$/] })) {
    const sti = e.path.slice(mappe.length + 1);
    const sum = await avtrykk(e.path);
    if (gamle[sti] === sum) continue;
    antall++;
    console.log((proev ? "ville sendt " : "sender ") + sti);
    if (proev) continue;
    const svar = await fetch(`${ADRESSE}/${sti}`, { method: "PUT", headers: hode, body: await Deno.readFile(e.path) });
    if (!svar.ok) throw new Error(`${sti}: HTTP ${svar.status}`);
  }
  return antall;
}
