"""The room booking of the office as an MCP server over HTTP, with tokens and on loopback behind the proxy."""
import datetime as dt
import os

import asyncpg
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP
import jwt


class Verifier(TokenVerifier):
    def __init__(self):
        self.keys = jwt.PyJWKClient(os.environ["OIDC_JWKS"])

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = self.keys.get_signing_key_from_jwt(token)
            claims = jwt.decode(token, key.key, algorithms=["RS256"], audience="rooms", issuer=os.environ["OIDC_ISSUER"])
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["azp"], scopes=claims["scope"].split(), expires_at=claims["exp"])


mcp = FastMCP(
    "rooms",
    host="127.0.0.1",
    port=8765,
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=os.environ["OIDC_ISSUER"], resource_server_url="https://rooms.example.com", required_scopes=["rooms:book"]),
)


@mcp.tool()
async def free(day: dt.date, seats: int) -> list[str]:
    """Rooms that are free for the whole of a day."""
    connection = await asyncpg.connect(os.environ["ROOMS_DB"])
    try:
        rows = await connection.fetch(
            "select name from room where seats >= $2 and not exists (select from booking b where b.room = room.id and b.day = $1) order by seats", day, seats)
        return [r["name"] for r in rows]
    finally:
        await connection.close()


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
