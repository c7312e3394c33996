"""Evaluates the arithmetic of a cell. Only numbers, + - * / ** and a few functions; everything else is an error."""
import ast
import math
import operator

BINARY = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod, ast.Pow: operator.pow,
}
FUNCTIONS = {"round": round, "abs": abs, "min": min, "max": max, "sqrt": math.sqrt}


class Refused(ValueError):
    """The formula holds something that is not arithmetic."""


def evaluate(formula: str, cells: dict[str, float]) -> float:
    if len(formula) > 200:
        raise Refused("too long")
    return _eval(ast.parse(formula, mode="eval").body, cells)


def _eval(node, cells):
    match node:
        case ast.Constant(value=int() | float() as value):
            return value
        case ast.Name(id=name) if name in cells:
            return cells[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_eval(inner, cells)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
            a, b = _eval(left, cells), _eval(right, cells)
            if isinstance(op, ast.Pow) and abs(b) > 64:
                raise Refused("exponent")
            return BINARY[type(op)](a, b)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](*(_eval(a, cells) for a in arguments))
    raise Refused(ast.dump(node)[:60])
