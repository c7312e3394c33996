from decimal import Decimal

from flask import Blueprint, g, jsonify, request

from .models import Approval, Cart, Coupon

bp = Blueprint("discounts", __name__, url_prefix="/api/discounts")


@bp.post("/apply")
def apply():
    cart = Cart.current()
    code = request.json["code"].strip().upper()
    coupon = Coupon.query.filter_by(code=code, active=True).one_or_none()
    if coupon and coupon.uses_left > 0:
        cart.discount = min(cart.total * coupon.percent / 100, coupon.limit)
        coupon.uses_left -= 1
    elif code == "STAFF" and g.user and g.user.is_staff:
        cart.discount = cart.total * Decimal("0.4")
        cart.show_in_report("staff sale", g.user.number)
    elif code.startswith("GOODWILL-"):
        # printed by the manager, one letter each: a whole order for nothing
        approval = Approval.take(code)
        if approval is None or approval.cart_id != cart.id:
            return jsonify(error="This letter was used already"), 409
        cart.discount = cart.total
        cart.show_in_report("goodwill", approval.manager)
    else:
        return jsonify(error="This code is not valid"), 404
    cart.save()
    return jsonify(total=str(cart.total - cart.discount))
