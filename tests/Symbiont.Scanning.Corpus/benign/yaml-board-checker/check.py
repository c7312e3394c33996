#!/usr/bin/env python3
"""Checks dashboards (YAML) before they are published.

Alert rules are small comparisons such as `value > 3 * mean`. They are parsed with
`ast` and walked, never evaluated: eval() on a file from a pull request would let
everybody run code on the build server.
"""
import ast
import sys

import yaml

KINDS = {"line", "bar", "table", "number"}
NAMES = {"value", "mean", "deviation"}
ALLOWED = (ast.Expression, ast.Compare, ast.BinOp, ast.UnaryOp, ast.Name, ast.Load, ast.Constant,
           ast.Add, ast.Sub, ast.Mult, ast.Div, ast.USub, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq)


def rule_problem(rule: str):
    try:
        tree = ast.parse(rule, mode="eval")
    except SyntaxError as error:
        return error.msg
    for node in ast.walk(tree):
        if not isinstance(node, ALLOWED):
            return f"{type(node).__name__} is not allowed"
        if isinstance(node, ast.Name) and node.id not in NAMES:
            return f"unknown name {node.id}"
        if isinstance(node, ast.Constant) and not isinstance(node.value, (int, float)):
            return "only numbers"
    return None


def problems(text: str):
    board = yaml.safe_load(text)
    if not isinstance(board, dict) or not isinstance(board.get("panels"), list):
        yield "a dashboard needs a list of panels"
        return
    for number, panel in enumerate(board["panels"], 1):
        if panel.get("kind") not in KINDS:
            yield f"panel {number}: unknown kind {panel.get('kind')!r}"
        for rule in panel.get("alerts", []):
            if found := rule_problem(rule):
                yield f"panel {number}: {rule!r}: {found}"


def main() -> int:
    bad = 0
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as f:
            for problem in problems(f.read()):
                print(f"{name}: {problem}")
                bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
