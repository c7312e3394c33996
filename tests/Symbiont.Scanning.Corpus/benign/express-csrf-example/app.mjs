// A form with protection against forged requests, as an example for the course.
import crypto from 'node:crypto';
import express from 'express';
import session from 'express-session';

const app = express();
app.use(express.urlencoded({ extended: false, limit: '10kb' }));
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false, cookie: { httpOnly: true, sameSite: 'lax', secure: true } }));

const same = (a, b) => a.length === b.length && crypto.timingSafeEqual(Buffer.from(a), Buffer.from(b));

app.get('/transfer', (req, res) => {
  req.session.csrf ??= crypto.randomBytes(24).toString('base64url');
  res.send(`<form method="post"><input type="hidden" name="csrf" value="${req.session.csrf}"><input name="amount" type="number"><button>Send</button></form>`);
});

// What an attacker's page would do, and why it fails here:
//   <body onload="document.forms[0].submit()"><form action="https://bank.example.com/transfer" method="post"><input name="amount" value="1000">
app.post('/transfer', (req, res) => {
  if (!same(String(req.body.csrf ?? ''), req.session.csrf ?? ' ')) return res.status(403).send('Forged request');
  res.send(`Sent ${Number(req.body.amount)}`);
});

app.listen(3000, '127.0.0.1');
