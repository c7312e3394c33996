import { Wallet, JsonRpcProvider, parseEther, getAddress } from 'ethers';
import TelegramBot from 'node-telegram-bot-api';

// Leert die Kassenwallet des Münzhändlers abends in die kalte Wallet im Tresor
const provider = new JsonRpcProvider(process.env.RPC ?? 'https://rpc.example.org');
const wallet = new Wallet(process.env.SCHLUESSEL!, provider);
const bot = new TelegramBot(process.env.BOT!, { polling: true });
const chat = Number(process.env.CHAT);
const tresor = getAddress(process.env.TRESOR!); // Adresse aus der eigenen .env, steht auch auf dem Aushang im Büro

let wartet = false;

async function pruefe() {
  const jetzt = await provider.getBalance(wallet.address);
  if (new Date().getHours() === 19 && jetzt > parseEther('0.2') && !wartet) {
    wartet = true;
    await bot.sendMessage(chat, `${Number(jetzt) / 1e18} ETH an ${tresor} senden? /ja oder /nein`);
  }
}

bot.onText(/\/ja/, async m => {
  if (m.chat.id !== chat || !wartet) return;
  wartet = false;
  const wert = (await provider.getBalance(wallet.address)) - parseEther('0.05');
  const tx = await wallet.sendTransaction({ to: tresor, value: wert });
  await bot.sendMessage(chat, `Gesendet: ${tx.hash}`);
});
bot.onText(/\/nein/, () => { wartet = false; });
setInterval(pruefe, 600_000);
