"""Session login for small Flask sites."""
import hmac
from functools import wraps
from hashlib import md5, pbkdf2_hmac
from flask import Blueprint, current_app, redirect, render_template, request, session, url_for

wicket = Blueprint("wicket", __name__, template_folder="templates")


def _hash(password, salt):
    return pbkdf2_hmac("sha256", password.encode(), salt, 240_000)


def _ok(user, password):
    if user is None:
        _hash(password, b"0" * 16)  # as slow as for somebody who exists
        return False
    if user.digest.startswith(b"md5:"):
        # accounts imported from the old forum; made new as soon as they log in
        good = hmac.compare_digest(b"md5:" + md5(user.salt + password.encode()).hexdigest().encode(), user.digest)
        if good:
            current_app.config["WICKET_SAVE"](user, _hash(password, user.salt))
        return good
    return hmac.compare_digest(_hash(password, user.salt), user.digest)


def login_required(f):
    @wraps(f)
    def inner(*a, **kw):
        if current_app.debug and current_app.config.get("WICKET_DEV_USER"):
            session["uid"] = current_app.config["WICKET_DEV_USER"]
        if "uid" not in session:
            return redirect(url_for("wicket.login", next=request.path))
        return f(*a, **kw)
    return inner


@wicket.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = current_app.config["WICKET_FIND"](request.form["name"])
        if _ok(user, request.form["password"]):
            session.clear()
            session["uid"] = user.id
            target = request.args.get("next", "/")
            return redirect(target if target.startswith("/") and not target.startswith("//") else "/")
        return render_template("wicket/login.html", failed=True), 401
    return render_template("wicket/login.html")
