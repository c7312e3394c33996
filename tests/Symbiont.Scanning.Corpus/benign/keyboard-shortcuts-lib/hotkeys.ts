type Handler = (event: KeyboardEvent) => void;

/** Shortcuts such as "ctrl+k" for one page. Text fields are left alone; nothing is recorded. */
export class Hotkeys {
  private readonly handlers = new Map<string, Handler>();

  constructor(private readonly target: EventTarget = document) {
    this.target.addEventListener('keydown', this.onKey as EventListener);
  }

  on(combination: string, handler: Handler): this {
    this.handlers.set(this.normalise(combination), handler);
    return this;
  }

  dispose(): void {
    this.target.removeEventListener('keydown', this.onKey as EventListener);
    this.handlers.clear();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const element = event.target as HTMLElement | null;
    if (element?.isContentEditable || /^(input|textarea|select)$/i.test(element?.tagName ?? '')) return;
    const parts = [event.ctrlKey && 'ctrl', event.altKey && 'alt', event.shiftKey && 'shift', event.metaKey && 'meta', event.key.toLowerCase()];
    const handler = this.handlers.get(this.normalise(parts.filter(Boolean).join('+')));
    if (!handler) return;
    event.preventDefault();
    handler(event);
  };

  private normalise(combination: string): string {
    const parts = combination.toLowerCase().split('+');
    const key = parts.pop() ?? '';
    return [...parts.sort(), key].join('+');
  }
}
