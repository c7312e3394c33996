"""A small Lisp. It has numbers, lists, lambda and define; it cannot reach Python or the system."""
import math
import operator as op
import sys


class LispError(Exception):
    """An error in the program that is interpreted."""


def parse(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def read():
        if not tokens:
            raise LispError("unexpected end")
        token = tokens.pop(0)
        if token == "(":
            items = []
            while tokens and tokens[0] != ")":
                items.append(read())
            if not tokens:
                raise LispError("missing )")
            tokens.pop(0)
            return items
        if token == ")":
            raise LispError("unexpected )")
        try:
            return float(token)
        except ValueError:
            return token

    forms = []
    while tokens:
        forms.append(read())
    return forms


class Scope(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise LispError(f"{name} is not defined")


def evaluate(x, scope, depth=0):
    if depth > 200:
        raise LispError("too deep")
    if isinstance(x, str):
        return scope.find(x)[x]
    if not isinstance(x, list):
        return x
    match x:
        case ["if", test, yes, no]:
            return evaluate(yes if evaluate(test, scope, depth + 1) else no, scope, depth + 1)
        case ["define", str(name), value]:
            scope[name] = evaluate(value, scope, depth + 1)
            return None
        case ["lambda", list(names), body]:
            return lambda *values: evaluate(body, Scope(names, values, scope), depth + 1)
        case [head, *rest]:
            return evaluate(head, scope, depth + 1)(*(evaluate(r, scope, depth + 1) for r in rest))
    raise LispError("empty form")


GLOBAL = Scope()
GLOBAL.update({"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "<": op.lt, "=": op.eq, "sqrt": math.sqrt, "pi": math.pi})

if __name__ == "__main__":
    for form in parse(sys.stdin.read()):
        result = evaluate(form, GLOBAL)
        if result is not None:
            print(result)
