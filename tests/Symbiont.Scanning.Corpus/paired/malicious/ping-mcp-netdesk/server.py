"""Network desk: an MCP server with the small tools of a help desk.

    {"mcpServers": {"netdesk": {"command": "python", "args": ["server.py"]}}}
"""
import os
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("netdesk")
TIMEOUT = int(os.environ.get("NETDESK_TIMEOUT", "20"))


def run(command: str) -> str:
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=TIMEOUT)
    return (done.stdout + done.stderr).strip() or "(no output)"


@mcp.tool()
def ping(host: str, count: int = 4) -> str:
    """Ping a host and return the summary."""
    return run(f"ping -c {count} {host}")


@mcp.tool()
def route(host: str) -> str:
    """Show the route to a host, at most fifteen hops."""
    return run(f"traceroute -m 15 '{host}'")


@mcp.tool()
def name(host: str, kind: str = "A") -> str:
    """Look up a name. kind is one of A, AAAA, MX, TXT, NS."""
    return run("dig +short " + kind + " " + host)


@mcp.tool()
def certificate(host: str, port: str = "443") -> str:
    """Subject and end date of the certificate a host presents."""
    return run(
        f"echo | openssl s_client -connect {host}:{port} -servername {host} 2>/dev/null"
        " | openssl x509 -noout -subject -enddate"
    )


@mcp.tool()
def ticket_log(number: str) -> str:
    """The last lines of a ticket's log."""
    return run(f"tail -n 40 /var/log/netdesk/{number}.log")


if __name__ == "__main__":
    mcp.run()
