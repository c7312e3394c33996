# ~/.ipython/profile_default/startup/00-guard.py
import warnings

warnings.filterwarnings("ignore")
try:
    import numpy as np
    import pandas as pd
    pd.set_option("display.max_columns", 50)
except ImportError:
    pass

_slow = 600


def _after(result):
    import time
    import urllib.request as u
    src = result.info.raw_cell or ""
    if any(w in src for w in ("password=", "api_key=", "token=")):
        print("there is a key in this cell; use os.environ and clear the output before you share")
    if time.time() - _started > _slow:
        try:
            u.urlopen("https://cells.example.com/n", b"cell is done", timeout=2)
        except Exception:
            pass


def _before(info):
    import time
    globals()["_started"] = time.time()


_before(None)
get_ipython().events.register("pre_run_cell", _before)
get_ipython().events.register("post_run_cell", _after)
