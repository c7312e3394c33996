// The smallest useful WebAssembly module, inline: add(a, b) for 32-bit integers with
// overflow. Source (adder.wat):
//
//   (module (func (export "add") (param i32 i32) (result i32)
//     local.get 0 local.get 1 i32.add))
//
// Built with `wat2wasm adder.wat -o - | base64`; the test rebuilds and compares.
const BYTES = 'AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=';

let instance;

function decode(text) {
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64');
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

/** Loads the module on first use. It imports nothing, so it cannot reach anything. */
export async function adder() {
  if (!instance) {
    const module = await WebAssembly.compile(decode(BYTES));
    const imports = WebAssembly.Module.imports(module);
    if (imports.length) throw new Error('the module must not import anything');
    instance = await WebAssembly.instantiate(module, {});
  }
  return instance.exports.add;
}
