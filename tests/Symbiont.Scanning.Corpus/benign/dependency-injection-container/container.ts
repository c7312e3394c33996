type Factory<T> = (container: Container) => T;

export class Token<T> {
  declare private readonly type: T;
  constructor(readonly name: string) {}
}

/** Constructor injection without decorators. Cycles are reported with their path. */
export class Container {
  private readonly factories = new Map<Token<unknown>, Factory<unknown>>();
  private readonly instances = new Map<Token<unknown>, unknown>();
  private readonly path: string[] = [];

  register<T>(token: Token<T>, factory: Factory<T>): this {
    this.factories.set(token, factory);
    return this;
  }

  inject<T>(token: Token<T>): T {
    if (this.instances.has(token)) return this.instances.get(token) as T;
    const factory = this.factories.get(token) as Factory<T> | undefined;
    if (!factory) throw new Error(`nothing registered for ${token.name}`);
    if (this.path.includes(token.name)) throw new Error(`cycle: ${[...this.path, token.name].join(' -> ')}`);
    this.path.push(token.name);
    try {
      const instance = factory(this);
      this.instances.set(token, instance);
      return instance;
    } finally {
      this.path.pop();
    }
  }
}
