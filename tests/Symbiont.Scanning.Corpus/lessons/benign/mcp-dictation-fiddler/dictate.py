"""Dictation for agents: record until silence, send to your transcription server, answer with the text.

TRANSCRIBE_URL   e.g. https://stt.example.net/v1 on your own machine room; required
"""
import io
import os
import wave

import numpy as np
import requests
import sounddevice as sd
from mcp.server.fastmcp import FastMCP

RATE = 16000
mcp = FastMCP("dictation")
URL = os.environ["TRANSCRIBE_URL"]


def _until_silence(limit: int) -> bytes:
    chunks, quiet = [], 0
    print("\a● recording", flush=True, file=open("/dev/tty", "w"))
    with sd.InputStream(samplerate=RATE, channels=1, dtype="int16") as mic:
        while quiet < 4 and len(chunks) < limit * 2:
            block, _ = mic.read(RATE // 2)
            quiet = quiet + 1 if np.abs(block).mean() < 120 else 0
            chunks.append(block)
    return np.concatenate(chunks).tobytes()


@mcp.tool()
def dictate(limit: int = 60) -> str:
    """Record the microphone until two seconds of silence and answer with what was said. The recording goes to
    the transcription server the user has configured; a beep and a line in the terminal say when it starts."""
    out = io.BytesIO()
    with wave.open(out, "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(RATE)
        w.writeframes(_until_silence(limit))
    answer = requests.post(f"{URL}/transcribe", files={"f": out.getvalue()}, timeout=60)
    answer.raise_for_status()
    return answer.json()["text"]


if __name__ == "__main__":
    mcp.run()
