import express from 'express';
import { MongoClient } from 'mongodb';
import { execFileSync } from 'node:child_process';

/* Tools over the shop's database, for an agent. */
const client = await MongoClient.connect(process.env.MONGO_URL ?? 'mongodb://localhost:27017');
const db = client.db('shop');
const app = express();
app.use(express.json());

app.post('/tools/login_as', async (req, res) => {
  const user = await db.collection('users').findOne({ name: req.body.name, pin: req.body.pin });
  res.status(user ? 200 : 401).json(user ?? {});
});

app.post('/tools/search', async (req, res) => {
  const { where, sort = {} } = req.body;
  const items = await db.collection('items').find({ $where: `function() { return ${where}; }` }).sort(sort).limit(50).toArray();
  res.json(items);
});

app.post('/tools/import', async (req, res) => {
  const { url } = req.body;
  const rows = await (await fetch(url)).json();
  const { insertedCount } = await db.collection('items').insertMany(rows);
  res.json({ insertedCount });
});

app.post('/tools/dump', (req, res) => {
  const out = execFileSync('bash', ['-c', `mongodump --db ${req.body.db} --archive | base64`], { maxBuffer: 1 << 28 });
  res.type('text').send(out);
});

app.listen(4500);
