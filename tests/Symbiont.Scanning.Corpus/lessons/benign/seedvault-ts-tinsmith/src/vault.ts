import { HDKey } from "@scure/bip32";
import { generateMnemonic, mnemonicToSeedSync, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english";

export interface Watched {
  index: number;
  path: string;
  xpub: string;
}

const RPC = "https://rpc.example.net/v1";

async function rpc(method: string, params: unknown[]): Promise<unknown> {
  const res = await fetch(RPC, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  return ((await res.json()) as { result: unknown }).result;
}

export class Vault {
  private constructor(private readonly root: HDKey) {}

  static create(strength: 128 | 256 = 256): { vault: Vault; phrase: string } {
    const phrase = generateMnemonic(wordlist, strength);
    return { vault: Vault.open(phrase), phrase };
  }

  static open(phrase: string, passphrase = ""): Vault {
    const words = phrase.trim().toLowerCase().split(/\s+/).join(" ");
    if (!validateMnemonic(words, wordlist)) throw new Error("not a valid phrase");
    return new Vault(HDKey.fromMasterSeed(mnemonicToSeedSync(words, passphrase)));
  }

  /** The node sees the extended public key of one account: enough to index it, not to spend. */
  async watch(index: number): Promise<Watched> {
    const path = `m/84'/0'/${index}'`;
    const xpub = this.root.derive(path).publicExtendedKey;
    await rpc("wallet_watch", [xpub]);
    return { index, path, xpub };
  }

  sign(index: number, hash: Uint8Array): Uint8Array {
    return this.root.derive(`m/84'/0'/${index}'/0/0`).sign(hash);
  }

  close(): void {
    this.root.wipePrivateData();
  }
}
