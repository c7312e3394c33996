import { EventEmitter } from 'node:events';
import { createHash } from 'node:crypto';
import { transform } from './rules.js';

export interface Flag { name: string; enabled: boolean; percentage?: number; rule?: string }
export interface Options { url: string; environment: string; interval?: number }

/** Client of the flag service: polls, evaluates flags locally, tells about changes. */
export class Flags extends EventEmitter {
  private flags = new Map<string, Flag>();
  private timer?: NodeJS.Timeout;

  constructor(private readonly options: Options) { super(); }

  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch((e: unknown) => this.emit('error', e)), this.options.interval ?? 30_000);
    this.timer.unref();
  }

  stop(): void { clearInterval(this.timer); }

  isEnabled(name: string, user = ''): boolean {
    const flag = this.flags.get(name);
    if (!flag?.enabled) return false;
    if (flag.rule && !transform(flag.rule)({ user })) return false;
    if (flag.percentage === undefined) return true;
    const hash = createHash('md5').update(`${name}:${user}`).digest();
    return hash.readUInt16BE(0) % 100 < flag.percentage;
  }

  private async refresh(): Promise<void> {
    const response = await fetch(`${this.options.url}/flags?env=${encodeURIComponent(this.options.environment)}`);
    if (!response.ok) throw new Error(`flag service answered ${response.status}`);
    const next = new Map(((await response.json()) as Flag[]).map((f) => [f.name, f]));
    for (const [name, flag] of next) {
      if (JSON.stringify(flag) !== JSON.stringify(this.flags.get(name))) this.emit('change', flag);
    }
    this.flags = next;
  }
}
