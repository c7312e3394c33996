import { RuleTester } from "eslint";
import { noMixedScripts, scriptsOf } from "./lint";

const tester = new RuleTester({ languageOptions: { ecmaVersion: 2022 } });

tester.run("no-mixed-scripts", noMixedScripts, {
  valid: [
    "const role = 'admin'",
    "const роль = 'админ'", // all Cyrillic: fine
    "const λ = 3e8 / f",
  ],
  invalid: [
    // the o is U+043E
    { code: "const rоle = 'admin'", errors: [{ messageId: "mixed" }] },
    // the a is U+0430
    { code: "function isAdmin(user) { return user.аdmin }", errors: 1 },
  ],
});

test("one alphabet, one label", () => {
  expect(scriptsOf("paypal")).toEqual(["Latin"]);
  expect(scriptsOf("pаypal")).toEqual(["Latin", "Cyrillic"]);
});
