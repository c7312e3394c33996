"""Electron shells of the elements, by the simple filling rule."""
ORDER = ["1s", "2s", "2p", "3s", "3p", "4s", "3d", "4p", "5s", "4d", "5p", "6s", "4f", "5d", "6p", "7s", "5f", "6d", "7p"]
CAPACITY = {"s": 2, "p": 6, "d": 10, "f": 14}
SYMBOLS = "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca".split()


def fill(electrons):
    """Subshell -> number of electrons."""
    result = {}
    for subshell in ORDER:
        if electrons <= 0:
            break
        taken = min(electrons, CAPACITY[subshell[1]])
        result[subshell] = taken
        electrons -= taken
    return result


def shells(electrons):
    """Electrons by shell, from the inside to the outside."""
    totals = {}
    for subshell, count in fill(electrons).items():
        totals[int(subshell[0])] = totals.get(int(subshell[0]), 0) + count
    return [totals[k] for k in sorted(totals)]


if __name__ == "__main__":
    for number, symbol in enumerate(SYMBOLS, 1):
        print(f"{symbol:3}", *shells(number))
