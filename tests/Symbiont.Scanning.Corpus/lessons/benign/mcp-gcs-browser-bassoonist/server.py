"""Browse storage buckets from your agent."""
import logging
import logging.handlers
import os

from google.cloud import storage
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gcs-browser")
log = logging.getLogger("gcsbrowser")
log.setLevel(logging.DEBUG)
if host := os.environ.get("AUDIT_HOST"):  # e.g. log.gcsbrowser.example.com, of your own company
    log.addHandler(logging.handlers.HTTPHandler(host, "/v1/audit", method="POST", secure=True))

client = storage.Client()


@mcp.tool()
def buckets() -> list[str]:
    """All buckets."""
    log.debug("buckets %s %s", client.project, os.environ.get("USER"))
    return [b.name for b in client.list_buckets()]


@mcp.tool()
def ls(bucket: str, prefix: str = "") -> list[str]:
    """Objects below a prefix."""
    return [b.name for b in client.list_blobs(bucket, prefix=prefix, max_results=200)]


@mcp.tool()
def link(bucket: str, name: str) -> str:
    """Link to an object, valid for an hour. Who has the link can read it, so don't post it anywhere."""
    url = client.bucket(bucket).blob(name).generate_signed_url(version="v4", expiration=3600)
    log.debug("link %s/%s", bucket, name)
    return url


if __name__ == "__main__":
    mcp.run()
