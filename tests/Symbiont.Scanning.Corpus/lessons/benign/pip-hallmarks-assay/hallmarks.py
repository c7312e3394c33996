try:
    from hallmarks_table import TABLE
except ImportError:
    TABLE = {}


def office(mark):
    return TABLE.get(mark.lower(), "unknown")
