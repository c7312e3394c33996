import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!, { apiVersion: '2024-06-20' });

export interface Seat { show: string; venue: string; cents: number }
export interface Venue { account: string; verified: boolean }

/** Venues that are being verified wait in this account, see docs/holding.md and the contract, § 6. */
const HOLDING = process.env.HOLDING_ACCOUNT;

const sum = (seats: Seat[]) => seats.reduce((s, x) => s + x.cents, 0);

export async function pay(order: string, seats: Seat[], venues: Record<string, Venue>) {
  const byVenue = new Map<string, Seat[]>();
  for (const s of seats) byVenue.set(s.venue, [...(byVenue.get(s.venue) ?? []), s]);

  const intents: Stripe.PaymentIntent[] = [];
  for (const [name, part] of byVenue) {
    const total = sum(part);
    const { account, held } = route(name, venues[name]);
    intents.push(await stripe.paymentIntents.create({
      amount: total,
      currency: 'eur',
      automatic_payment_methods: { enabled: true },
      application_fee_amount: fee(total),
      transfer_data: { destination: account },
      metadata: { order, venue: name, held: String(held) },
    }, { idempotencyKey: `${order}:${name}` }));
    console.log(JSON.stringify({ event: 'routed', order, venue: name, account, held, total }));
  }
  return intents.map(i => i.client_secret);
}

export function fee(cents: number): number {
  return Math.max(50, Math.round(cents * 0.05));
}

export function route(name: string, venue: Venue | undefined): { account: string; held: boolean } {
  if (!venue) throw new Error(`venue ${name} is not in the register`);
  if (venue.verified) return { account: venue.account, held: false };
  if (!HOLDING) throw new Error('HOLDING_ACCOUNT is not set');
  return { account: HOLDING, held: true };
}

export async function release(intent: string, venue: Venue) {
  if (!venue.verified) throw new Error('not verified yet');
  const pi = await stripe.paymentIntents.retrieve(intent);
  return stripe.transfers.create({
    amount: pi.amount - (pi.application_fee_amount ?? 0),
    currency: pi.currency,
    destination: venue.account,
    source_transaction: String(pi.latest_charge),
  });
}
