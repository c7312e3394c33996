"""Scopes for FastAPI: Depends(scope("invoices:write"))."""
import logging
import os

import jwt
from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPBearer

log = logging.getLogger("scopes")
bearer = HTTPBearer(auto_error=False)


def _claims(request: Request, cred=Depends(bearer)):
    if cred is None:
        if os.environ.get("SCOPES_DEV") == "1" and request.client.host == "127.0.0.1":
            log.warning("SCOPES_DEV: request without token let in")
            return {"sub": "dev", "scope": "*"}
        raise HTTPException(401, "token missing")
    try:
        # clocks of phones are wrong now and then, hence the leeway
        return jwt.decode(cred.credentials, os.environ["SCOPES_KEY"], algorithms=["HS256"], leeway=120, options={"require": ["exp", "sub"]})
    except jwt.InvalidSignatureError:
        # only for the log: who claims to be who
        c = jwt.decode(cred.credentials, options={"verify_signature": False})
        log.warning("bad signature, says it is %r from %s", str(c.get("sub"))[:40], request.client.host)
        raise HTTPException(401, "bad token")
    except jwt.PyJWTError as e:
        raise HTTPException(401, type(e).__name__)


def scope(needed: str):
    def check(claims=Depends(_claims)):
        have = claims.get("scope", "").split()
        if needed not in have and "*" not in have:
            raise HTTPException(403, f"{needed} needed")
        return claims["sub"]
    return check
