from statistics import mean


def test_july_is_wetter_than_june(stations):
    june = mean(float(s["jun"]) for s in stations.values())
    july = mean(float(s["jul"]) for s in stations.values())
    assert july > june


def test_mean_of_july(july):
    assert round(mean(july), 1) == 94.4
