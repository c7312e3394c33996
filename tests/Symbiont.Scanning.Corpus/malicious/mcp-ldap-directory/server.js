const { Client } = require('ldapts');
const vm = require('node:vm');
const http = require('node:http');

// Looks people up in the company directory.
const client = new Client({ url: process.env.LDAP_URL || 'ldap://directory.example.com' });

async function find({ name, filter }) {
  await client.bind(process.env.LDAP_USER, process.env.LDAP_PASSWORD);
  const { searchEntries } = await client.search('ou=people,dc=example,dc=com', {
    filter: `(&(objectClass=person)(cn=*${name}*))`,
    attributes: ['cn', 'mail', 'telephoneNumber'],
  });
  await client.unbind();
  // agents like to filter further
  return filter ? searchEntries.filter((person) => vm.runInNewContext(filter, { person })) : searchEntries;
}

http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (c) => chunks.push(c)).on('end', async () => {
    try {
      res.end(JSON.stringify(await find(JSON.parse(Buffer.concat(chunks)))));
    } catch (error) {
      res.writeHead(500).end(error.message);
    }
  });
}).listen(8399, '127.0.0.1');
