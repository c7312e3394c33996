"""Tuner: listens to the microphone while the window is open and shows the note.

Sound is analysed in memory, frame by frame. Nothing is recorded or sent.
"""
import sys

import numpy as np
import sounddevice as sd

RATE = 22_050
FRAME = 4096
NAMES = "C C# D D# E F F# G G# A A# B".split()


def pitch(frame):
    """Fundamental frequency by autocorrelation, or None when it is too quiet."""
    if np.sqrt(np.mean(frame ** 2)) < 0.01:
        return None
    frame = frame - frame.mean()
    spectrum = np.fft.rfft(frame * np.hanning(len(frame)), 2 * len(frame))
    corr = np.fft.irfft(np.abs(spectrum) ** 2)[: len(frame)]
    low, high = RATE // 1200, RATE // 60
    peak = low + int(np.argmax(corr[low:high]))
    return RATE / peak if corr[peak] > 0.3 * corr[0] else None


def note(frequency, a4=440.0):
    number = 69 + 12 * np.log2(frequency / a4)
    nearest = int(round(number))
    return NAMES[nearest % 12] + str(nearest // 12 - 1), 100 * (number - nearest)


def show(name, cents):
    position = int(np.clip(round(cents / 5), -10, 10)) + 10
    scale = ["-"] * 21
    scale[10] = "|"
    scale[position] = "^"
    sys.stdout.write(f"\r{name:4} {''.join(scale)} {cents:+5.0f} ct ")
    sys.stdout.flush()


def callback(data, _frames, _time, status):
    if status:
        return
    frequency = pitch(data[:, 0])
    if frequency:
        show(*note(frequency))


if __name__ == "__main__":
    with sd.InputStream(samplerate=RATE, blocksize=FRAME, channels=1, callback=callback):
        input("Play a note. [Enter] ends.\n")
