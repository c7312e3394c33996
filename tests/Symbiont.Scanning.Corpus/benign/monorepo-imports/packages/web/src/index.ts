import { formatMoney } from '../../../shared/src/money';
import { parseDate } from '../../../shared/src/date';
import type { Order } from '../../../shared/src/types';
import fixtures from '../../../../test/fixtures/orders.json';

const table = document.querySelector<HTMLTableElement>('#orders');

function row(order: Order): HTMLTableRowElement {
  const tr = document.createElement('tr');
  for (const text of [order.id, parseDate(order.date).toLocaleDateString(), formatMoney(order.total, order.currency)]) {
    const td = document.createElement('td');
    td.textContent = text;
    tr.append(td);
  }
  return tr;
}

async function load(): Promise<Order[]> {
  if (import.meta.env.DEV) return fixtures as Order[];
  const response = await fetch('/api/orders', { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`orders: ${response.status}`);
  return (await response.json()) as Order[];
}

load()
  .then((orders) => table?.tBodies[0]?.replaceChildren(...orders.map(row)))
  .catch((error: unknown) => console.error(error));
