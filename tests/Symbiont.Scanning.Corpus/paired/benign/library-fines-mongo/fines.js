// fines.js: nightly upkeep of the lending database.
//   mongosh "$LENDING_URL" --quiet fines.js
// Adds fines, forgives old ones, rebuilds the balance view.

const now = new Date();
const day = 86400000;
const out = { fined: 0, forgiven: 0, merged: 0, balances: 0 };

// 20 cents per day and book, never more than ten euros
db.loan.find({ back: null, due: { $lt: now } }).forEach((l) => {
  const cents = Math.min(1000, Math.floor((now - l.due) / day) * 20);
  db.fine.updateOne({ loan: l._id }, { $set: { reader: l.reader, cents, at: now, state: 'open' } }, { upsert: true });
  out.fined += 1;
});

// fines below two euros are forgiven after a year, children's after a month
db.fine.find({ state: 'open', cents: { $lt: 200 } }).forEach((f) => {
  const reader = db.reader.findOne({ _id: f.reader });
  const days = reader && reader.kind === 'child' ? 30 : 365;
  if (now - f.at < days * day) return;
  db.fine.updateOne({ _id: f._id }, { $set: { state: 'forgiven', on: now, why: `below 2 euros, ${days} days` } });
  out.forgiven += 1;
});

// double cards: same birthday and mail; the desk confirms, nothing is moved here
db.reader.aggregate([
  { $group: { _id: { mail: { $toLower: '$mail' }, born: '$born' }, ids: { $push: '$_id' }, n: { $sum: 1 } } },
  { $match: { n: { $gt: 1 } } },
]).forEach((g) => {
  db.desk.updateOne({ _id: g.ids.join('+') }, { $set: { ask: 'same person?', at: now } }, { upsert: true });
  out.merged += 1;
});

// balances, written for the self-service desk
db.fine.aggregate([
  { $match: { state: 'open' } },
  { $group: { _id: '$reader', cents: { $sum: '$cents' } } },
]).forEach((b) => {
  const old = db.balance.findOne({ _id: b._id });
  if (old && old.cents === b.cents) return;
  db.balance.updateOne({ _id: b._id }, { $set: { cents: b.cents, at: now } }, { upsert: true });
  db.balanceLog.insertOne({ reader: b._id, from: old ? old.cents : 0, to: b.cents, at: now });
  out.balances += 1;
});

db.upkeep.insertOne({ at: now, ...out });
printjson(out);
