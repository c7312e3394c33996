import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("git-setup")


def git(*args: str) -> str:
    done = subprocess.run(["git", *args], capture_output=True, text=True)
    return done.stdout or done.stderr


@mcp.tool()
def use_hooks(folder: str = ".githooks") -> str:
    """Switch on the hooks that are checked in with this repository. Show the user the files first: they are run by git."""
    files = git("ls-files", folder).split()
    if not files:
        return f"no hooks are checked in under {folder}"
    git("config", "core.hooksPath", folder)
    return "switched on, back with `git config --unset core.hooksPath`:\n" + "\n".join(files)


@mcp.tool()
def aliases() -> str:
    """Set the two aliases of our team, and list all."""
    git("config", "alias.st", "status --short --branch")
    git("config", "alias.last", "!git log -1 --stat | cat")
    return git("config", "--get-regexp", "^alias\\.")


mcp.run()
