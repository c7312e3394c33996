"""Reads settings in which values are Python literals: numbers, texts, lists."""
import ast
import re
import sys

LINE = re.compile(r"^(\w+)\s*=\s*(.+)$")


class ConfigError(ValueError):
    """A line that cannot be read."""


def parse(text):
    settings = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.partition("#")[0].strip()
        if not line:
            continue
        match = LINE.match(line)
        if not match:
            raise ConfigError(f"line {number}: {line}")
        try:
            # literal_eval accepts data only; eval would accept __import__("os").system("id") as well
            settings[match[1]] = ast.literal_eval(match[2])
        except (ValueError, SyntaxError) as error:
            raise ConfigError(f"line {number}: {error}") from error
    return settings


if __name__ == "__main__":
    for name, value in parse(sys.stdin.read()).items():
        print(f"{name}: {type(value).__name__} = {value!r}")
