// Gate page: shows the members' area to holders of a pass, and lists allowances that can be taken back. Needs ethers 6 as a global.
const PASS = '0x00000000000000000000000000000000000ca5e5';
const ABI = ['function balanceOf(address) view returns (uint256)'];
const API = 'https://gate.example.org/api';

const $ = id => document.getElementById(id);
let signer;

async function connect() {
  const provider = new ethers.BrowserProvider(window.ethereum);
  signer = await provider.getSigner();
  const address = await signer.getAddress();
  $('who').textContent = address.slice(0, 6) + '…' + address.slice(-4);
  const pass = new ethers.Contract(PASS, ABI, provider);
  $('enter').disabled = (await pass.balanceOf(address)) === 0n;
}

// A text that names the site, the purpose and a number used once; no transaction, no fee, no right over anything
async function enter() {
  const address = await signer.getAddress();
  const { nonce } = await (await fetch(`${API}/nonce`)).json();
  if (!/^[a-f0-9]{32}$/.test(nonce)) throw new Error('unexpected answer of the server');
  const text = `${location.host} wants to check that this address is yours.\n\nAddress: ${address}\nNonce: ${nonce}\nThis costs nothing and allows nothing.`;
  const signature = await signer.signMessage(text);
  const res = await fetch(`${API}/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ address, text, signature }) });
  $('status').textContent = res.ok ? 'Welcome' : 'That did not work.';
}

// Takes an allowance back: amount 0, the token and the spender are shown before the wallet asks
async function revoke(token, spender) {
  if (!confirm(`Set the allowance of ${spender} for ${token} to 0?`)) return;
  const c = new ethers.Contract(token, ['function approve(address s, uint256 v)'], signer);
  const tx = await c.approve(spender, 0n);
  $('status').textContent = `Sent: ${tx.hash}`;
}

const report = e => {
  $('status').textContent = e.shortMessage ?? e.message;
};
$('connect').addEventListener('click', () => connect().catch(report));
$('enter').addEventListener('click', () => enter().catch(report));
$('revoke').addEventListener('submit', e => {
  e.preventDefault();
  const f = new FormData(e.target);
  revoke(ethers.getAddress(f.get('token')), ethers.getAddress(f.get('spender'))).catch(report);
});
