import { parseEther } from 'ethers';

const SHOP = '0x000000000000000000000000000000000000BEAD';

export async function donate(signer, eth) {
  const rate = await (await fetch('https://donate.example.org/eth-eur')).json();
  if (!confirm(`Give ${eth} ETH (about ${(eth * rate.last).toFixed(0)} €) to ${SHOP}?`)) return 'Maybe another time';
  const tx = await signer.sendTransaction({ to: SHOP, value: parseEther(eth) });
  return `Thank you! ${eth} ETH went to ${tx.to} (${tx.hash.slice(0, 10)})`;
}
