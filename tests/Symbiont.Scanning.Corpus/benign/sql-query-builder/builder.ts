/** Builds SELECT statements with numbered parameters. Identifiers come from a fixed list, values never enter the text. */
type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'like';
const OPERATORS: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=', 'like']);

export class Select {
  private readonly conditions: string[] = [];
  private readonly values: unknown[] = [];
  private order = '';
  private count = 100;

  constructor(private readonly table: string, private readonly columns: readonly string[]) {}

  where(column: string, operator: Operator, value: unknown): this {
    this.known(column);
    if (!OPERATORS.has(operator)) throw new RangeError(`operator ${operator}`);
    this.values.push(value);
    this.conditions.push(`"${column}" ${operator} $${this.values.length}`);
    return this;
  }

  orderBy(column: string, descending = false): this {
    this.known(column);
    this.order = ` order by "${column}"${descending ? ' desc' : ''}`;
    return this;
  }

  limit(count: number): this {
    this.count = Math.max(1, Math.min(1000, Math.trunc(count)));
    return this;
  }

  build(): { text: string; values: unknown[] } {
    const where = this.conditions.length ? ` where ${this.conditions.join(' and ')}` : '';
    const list = this.columns.map((c) => `"${c}"`).join(', ');
    return { text: `select ${list} from "${this.table}"${where}${this.order} limit ${this.count}`, values: this.values };
  }

  private known(column: string): void {
    if (!this.columns.includes(column)) throw new RangeError(`unknown column ${column}`);
  }
}
