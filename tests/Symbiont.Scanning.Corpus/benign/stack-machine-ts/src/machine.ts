/**
 * A stack machine for lessons: nine instructions, a limit for steps, no access to
 * anything outside. Programs are bytes, written as hex: "01 05 01 07 10 F0" -> 12
 */
export enum Op {
  Push = 0x01, Dup = 0x02, Swap = 0x03, Drop = 0x04,
  Add = 0x10, Sub = 0x11, Mul = 0x12,
  JumpIfZero = 0x20, Print = 0xf0,
}

export class MachineError extends Error {
  constructor(message: string, readonly at: number) {
    super(`${message} at ${at.toString(16).padStart(4, "0")}`);
  }
}

export function assemble(hex: string): Uint8Array {
  const clean = hex.replace(/;.*$/gm, "").replace(/\s+/g, "");
  if (clean.length % 2 || /[^0-9a-f]/i.test(clean)) throw new SyntaxError("not hex");
  return Uint8Array.from(clean.match(/../g) ?? [], (b) => parseInt(b, 16));
}

export function run(program: Uint8Array, limit = 10_000): number[] {
  const stack: number[] = [];
  const output: number[] = [];
  let pc = 0;
  const pop = (): number => {
    const value = stack.pop();
    if (value === undefined) throw new MachineError("stack is empty", pc);
    return value;
  };
  for (let step = 0; pc < program.length; step++) {
    if (step >= limit) throw new MachineError("too many steps", pc);
    const op = program[pc++];
    switch (op) {
      case Op.Push: stack.push(program[pc++]); break;
      case Op.Dup: { const v = pop(); stack.push(v, v); break; }
      case Op.Swap: { const b = pop(); const a = pop(); stack.push(b, a); break; }
      case Op.Drop: pop(); break;
      case Op.Add: stack.push(pop() + pop()); break;
      case Op.Sub: { const b = pop(); stack.push(pop() - b); break; }
      case Op.Mul: stack.push(pop() * pop()); break;
      case Op.JumpIfZero: { const target = program[pc++]; if (pop() === 0) pc = target; break; }
      case Op.Print: output.push(pop()); break;
      default: throw new MachineError(`unknown instruction ${op.toString(16)}`, pc - 1);
    }
  }
  return output;
}
