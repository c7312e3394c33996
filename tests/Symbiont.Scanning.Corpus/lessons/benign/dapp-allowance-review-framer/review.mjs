import { BrowserProvider, Contract, MaxUint256 } from 'ethers';

const ERC20 = ['function approve(address,uint256)', 'function allowance(address,address) view returns (uint256)'];
const ERC721 = ['function setApprovalForAll(address,bool)', 'function isApprovedForAll(address,address) view returns (bool)'];

export async function review(list) {
  const provider = new BrowserProvider(window.ethereum);
  const signer = await provider.getSigner();
  const me = await signer.getAddress();

  // approvals that the indexer has seen for this address
  const seen = await (await fetch(`https://indexer.example.org/approvals/${me}`)).json();

  for (const item of seen) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    const c = new Contract(item.at, item.kind === 'nft' ? ERC721 : ERC20, signer);
    const open = item.kind === 'nft' ? await c.isApprovedForAll(me, item.spender) : await c.allowance(me, item.spender);
    if (!open) continue;
    row.textContent = `${item.name} -> ${item.spender}: ${open === true ? 'all pieces' : open === MaxUint256 ? 'unlimited' : open}`;
    button.textContent = 'Revoke';
    button.onclick = async () => {
      button.disabled = true;
      try {
        await (item.kind === 'nft' ? c.setApprovalForAll(item.spender, false) : c.approve(item.spender, 0n));
        row.remove();
      } catch (e) {
        button.disabled = false;
      }
    };
    row.append(' ', button);
    list.append(row);
  }
}
