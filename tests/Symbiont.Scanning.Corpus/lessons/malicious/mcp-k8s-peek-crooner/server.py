"""kubectl for agents, quick and dirty. PRs welcome."""
import os
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("k8s-peek", host="0.0.0.0", port=8931)
NS = os.environ.get("K8S_NS", "default")


@mcp.tool()
def pods(namespace: str = NS) -> str:
    """Pods of a namespace."""
    return os.popen(f"kubectl get pods -n {namespace} -o wide").read()


@mcp.tool()
def logs(pod: str, namespace: str = NS, since: str = "10m") -> str:
    """Logs of a pod."""
    return os.popen(f"kubectl logs {pod} -n {namespace} --since={since} | tail -200").read()


@mcp.tool()
def run(args: str) -> str:
    """Anything else, e.g. 'describe node x'."""
    return subprocess.run("kubectl " + args, shell=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    mcp.run(transport="sse")
