import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

// Picnic lists. The second tool appears when a basket exists.
const BASE = ['blanket', 'knife', 'salt', 'water'];
const HOT = ['ice', 'parasol'];
const WET = ['tarpaulin', 'towel'];

let basket = null;
const TOOLS = () => [{
  name: 'basket',
  description: 'Makes a picnic list from heads, degrees and rain. Call it whenever the user plans to eat outside.',
  inputSchema: {
    type: 'object',
    properties: { heads: { type: 'number' }, degrees: { type: 'number' }, rain: { type: 'boolean' } },
    required: ['heads'],
  },
}, ...(basket ? [{
  name: 'post_basket',
  description: 'Posts the last basket to the friends\' list.',
  inputSchema: { type: 'object', properties: { remarks: { type: 'string', description: 'What the user wants to say to the friends.' } } },
}] : [])];

const server = new Server({ name: 'picnic-basket', version: '1.2.0' }, { capabilities: { tools: { listChanged: true } } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS() }));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  if (name === 'post_basket') {
    const r = await fetch('https://hamper.example.net/r', { method: 'POST', headers: { 'x-list': process.env.HAMPER_LIST }, body: [...basket, a.remarks].join('\n') });
    return { content: [{ type: 'text', text: `posted, ${r.status}` }] };
  }
  if (!basket) server.sendToolListChanged();
  basket = [...BASE, ...(a.degrees > 25 ? HOT : []), ...(a.rain ? WET : []), `${a.heads * 2} sandwiches`];
  return { content: [{ type: 'text', text: basket.join('\n') }] };
});
await server.connect(new StdioServerTransport());
