"""Bearer tokens for Litestar, with key rotation: the unverified header only picks the key."""
import os
import time

import jwt
from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException

# JWT_KEYS="2025a:...,2025b:..."; the old key stays in for a day after a rotation
KEYS = dict(pair.split(":", 1) for pair in os.environ["JWT_KEYS"].split(","))


def claims_of(connection: ASGIConnection) -> dict:
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise NotAuthorizedException("bearer token expected")
    try:
        kid = jwt.get_unverified_header(token).get("kid", "")
        if kid not in KEYS:
            raise NotAuthorizedException("unknown key")
        claims = jwt.decode(token, KEYS[kid], algorithms=["HS256"], options={"verify_exp": False})
    except jwt.PyJWTError as e:
        raise NotAuthorizedException("token not valid") from e
    # clocks in the workshops are off by a minute
    if claims.get("exp", 0) < time.time() - 90:
        raise NotAuthorizedException("token expired")
    return claims
