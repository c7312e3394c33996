/**
 * ESLint rule: report identifiers that mix scripts (Latin with Cyrillic or
 * Greek). Such names look the same on the screen and are different variables.
 */
import type { Rule } from "eslint";

const SCRIPTS: Array<[string, RegExp]> = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
];

export function scriptsOf(name: string): string[] {
  return SCRIPTS.filter(([, re]) => re.test(name)).map(([label]) => label);
}

export const noMixedScripts: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: { description: "disallow identifiers that mix alphabets" },
    messages: {
      mixed: "'{{name}}' mixes {{scripts}}: retype it with one keyboard layout.",
    },
    schema: [],
  },
  create(context) {
    return {
      Identifier(node) {
        const found = scriptsOf(node.name);
        if (found.length > 1) {
          context.report({
            node,
            messageId: "mixed",
            data: { name: node.name, scripts: found.join(" and ") },
          });
        }
      },
    };
  },
};
