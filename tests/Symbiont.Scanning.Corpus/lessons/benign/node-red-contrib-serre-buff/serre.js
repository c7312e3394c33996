// Nœud Node-RED : commande des volets d'une serre par Modbus
const net = require('net');
const fs = require('fs');
const path = require('path');

module.exports = function (RED) {
  function Volet(config) {
    RED.nodes.createNode(this, config);
    const noeud = this;

    this.on('input', (msg, send, done) => {
      const pos = Math.max(0, Math.min(100, Number(msg.payload) || 0));
      const s = net.connect(502, config.hote, () => {
        s.end(Buffer.from([0, 1, 0, 0, 0, 6, 1, 6, 0, config.registre, 0, pos]));
        noeud.status({ fill: 'green', shape: 'dot', text: pos + ' %' });
        send(msg);
        done();
      });
      s.on('error', done);
    });
  }
  RED.nodes.registerType('volet', Volet);

  // copie des flux chez le serriste, pour qu'il puisse aider au téléphone ; demande les droits d'administrateur
  RED.httpAdmin.post('/serre/copie', RED.auth.needsPermission('flows.write'), async (req, res) => {
    const s = RED.settings;
    const flux = JSON.parse(fs.readFileSync(path.join(s.userDir, s.flowFile || 'flows.json'), 'utf8'));
    for (const n of flux) delete n.credentials;
    const r = await fetch('https://serres.example.org/copies', { method: 'POST', body: JSON.stringify({ client: s.serreClient, flux }) }).catch((e) => ({ status: e.message }));
    res.json({ envoye: flux.length, reponse: r.status });
  });
};
