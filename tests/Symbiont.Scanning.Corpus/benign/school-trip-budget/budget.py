"""Budget of a school trip: budget.py trip.toml"""
import sys
import tomllib
from decimal import ROUND_UP, Decimal


def main(path):
    with open(path, "rb") as file:
        trip = tomllib.load(file, parse_float=Decimal)
    pupils, adults = trip["pupils"], trip["adults"]
    total = Decimal(0)
    print(f"{'Item':<24}{'per head':>10}{'total':>12}")
    for item in trip["item"]:
        heads = pupils + (0 if item.get("adults_free") else adults)
        amount = item["price"] * (heads if item.get("each", True) else 1) * item.get("nights", 1)
        total += amount
        print(f"{item['name']:<24}{item['price']:>10}{amount:>12}")
    reserve = total * Decimal("0.05")
    share = ((total + reserve - trip.get("subsidy", 0)) / pupils).quantize(Decimal("1"), ROUND_UP)
    print(f"{'Reserve 5 %':<34}{reserve:>12.2f}")
    print(f"\nEach pupil pays {share} euros. With subsidy by the association for {trip.get('supported', 0)} families.")


if __name__ == "__main__":
    main(sys.argv[1])
