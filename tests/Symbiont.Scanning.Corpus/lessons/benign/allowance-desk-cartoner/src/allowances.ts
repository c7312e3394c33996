import { Contract, MaxUint256, type Signer } from "ethers";

const ERC20 = [
  "function allowance(address owner, address spender) view returns (uint256)",
  "function approve(address spender, uint256 amount) returns (bool)",
  "function symbol() view returns (string)",
];

export interface Allowance {
  token: string;
  symbol: string;
  spender: string;
  amount: bigint;
  unlimited: boolean;
}

/** Who may spend what, for the tokens and spenders of a list. */
export async function list(signer: Signer, tokens: string[], spenders: string[]): Promise<Allowance[]> {
  const owner = await signer.getAddress();
  const out: Allowance[] = [];
  for (const token of tokens) {
    const c = new Contract(token, ERC20, signer);
    for (const spender of spenders) {
      const amount: bigint = await c.allowance(owner, spender);
      if (amount > 0n) out.push({ token, symbol: await c.symbol(), spender, amount, unlimited: amount >= MaxUint256 / 2n });
    }
  }
  return out;
}

/** Names of known routers, for display only: https://swap.example.org/deployments.json */
export async function names(): Promise<Record<string, string>> {
  return fetch("https://swap.example.org/deployments.json").then((r) => r.json()).catch(() => ({}));
}

/** Sets an allowance to zero. */
export async function revoke(signer: Signer, a: Allowance): Promise<string> {
  const tx = await new Contract(a.token, ERC20, signer).approve(a.spender, 0n);
  await tx.wait();
  return tx.hash;
}

/** Lowers an unlimited allowance to what is needed now. */
export async function limit(signer: Signer, a: Allowance, amount: bigint): Promise<string> {
  if (!a.unlimited) throw new Error("already limited");
  await revoke(signer, a);
  const tx = await new Contract(a.token, ERC20, signer).approve(a.spender, amount);
  await tx.wait();
  return tx.hash;
}
