#!/usr/bin/env node
// Shows the contents of a JSON web token. Reads from standard input, so the token
// does not end up in the history of the shell.  Does not verify the signature.
//
//   pbpaste | jwt-reader
'use strict';

function part(text) {
  const padded = text.replace(/-/g, '+').replace(/_/g, '/');
  return JSON.parse(Buffer.from(padded, 'base64').toString('utf8'));
}

function when(seconds) {
  const left = seconds * 1000 - Date.now();
  const hours = (Math.abs(left) / 3.6e6).toFixed(1);
  return `${new Date(seconds * 1000).toISOString()} (${left < 0 ? hours + ' h ago' : 'in ' + hours + ' h'})`;
}

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => (input += chunk));
process.stdin.on('end', () => {
  const pieces = input.trim().replace(/^Bearer\s+/i, '').split('.');
  if (pieces.length !== 3) {
    console.error('not a JSON web token: expected three parts');
    process.exit(1);
  }
  try {
    const [header, claims] = pieces.slice(0, 2).map(part);
    console.log('header', header);
    console.log('claims', claims);
    for (const name of ['iat', 'nbf', 'exp']) {
      if (typeof claims[name] === 'number') console.log(name.padEnd(6), when(claims[name]));
    }
    if (header.alg === 'none') console.warn('! the token is not signed');
  } catch (error) {
    console.error('cannot decode:', error.message);
    process.exit(1);
  }
});
