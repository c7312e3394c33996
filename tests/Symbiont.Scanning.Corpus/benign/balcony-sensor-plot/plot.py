# %% [markdown]
# # Balcony: temperature and humidity
# The sensor writes one line every ten minutes: `2025-05-03T12:10:00,21.4,48`.

# %%
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd

DATA = Path("data/balcony.csv")

frame = pd.read_csv(DATA, names=["time", "celsius", "humidity"], parse_dates=["time"], index_col="time")
frame = frame.sort_index()
print(f"{len(frame)} lines from {frame.index.min():%d %b} to {frame.index.max():%d %b %Y}")

# %% [markdown]
# ## Clean up
# The sensor reports 85.0 after a restart, and gaps are shown as gaps.

# %%
frame = frame[frame["celsius"].between(-30, 50) & frame["humidity"].between(1, 100)]
frame = frame[~frame.index.duplicated()].asfreq("10min")
gaps = frame["celsius"].isna()
print(f"{gaps.mean():.1%} of the time is missing")


# %%
def dew_point(celsius, humidity):
    """Magnus formula, good between -45 and 60 degrees."""
    import numpy as np

    a, b = 17.62, 243.12
    gamma = np.log(humidity / 100) + a * celsius / (b + celsius)
    return b * gamma / (a - gamma)


frame["dew"] = dew_point(frame["celsius"], frame["humidity"])

# %%
daily = frame["celsius"].resample("D").agg(["min", "mean", "max"])
fig, (top, bottom) = plt.subplots(2, 1, figsize=(10, 6), sharex=True)
top.fill_between(daily.index, daily["min"], daily["max"], alpha=0.25, label="min to max")
top.plot(daily.index, daily["mean"], label="mean")
top.axhline(0, lw=0.5, color="grey")
top.set_ylabel("°C")
top.legend()
bottom.plot(frame["humidity"].resample("D").mean(), color="tab:green")
bottom.set_ylabel("% humidity")
fig.autofmt_xdate()
fig.savefig("balcony.png", dpi=120)

# %% [markdown]
# ## When was it warm enough for the tomatoes?

# %%
warm = daily[daily["min"] > 10]
print(f"{len(warm)} nights above 10 °C, the first on {warm.index.min():%d %B}" if len(warm) else "not yet")
