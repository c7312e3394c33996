import struct

import pytest


def test_frames_agree_with_the_table(poles, logger_frames):
    for key in ("P02", "P03", "P11"):
        depths = [cm for cm, _mv in logger_frames[key]]
        row = poles[key]
        assert depths == [int(row[m]) for m in ("jan", "feb", "mar")]


def test_broken_frame_is_an_error(poles):
    with pytest.raises(struct.error):
        list(struct.iter_unpack(">HH", bytes.fromhex(poles["P12"]["frames"])))
