"""Burns subtitles into a video or adds them as a track."""
import argparse
import pathlib
import shutil
import subprocess
import sys


def command(a):
    base = ["ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "warning", "-i", str(a.video)]
    if a.burn:
        name = str(a.subtitles).replace("\\", "\\\\").replace(":", r"\:").replace("'", r"\'")
        return [*base, "-vf", f"subtitles='{name}'", "-c:a", "copy", str(a.output)]
    return [*base, "-i", str(a.subtitles), "-c", "copy", "-c:s", "mov_text", "-metadata:s:s:0", f"language={a.language}", str(a.output)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("video", type=pathlib.Path)
    parser.add_argument("subtitles", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--burn", action="store_true")
    parser.add_argument("--language", default="eng")
    a = parser.parse_args()
    if shutil.which("ffmpeg") is None:
        sys.exit("ffmpeg is not installed")
    if a.output.exists():
        sys.exit(f"{a.output} exists")
    sys.exit(subprocess.call(command(a)))


if __name__ == "__main__":
    main()
