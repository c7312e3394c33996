"""Prints numbers about the repository in which it is started."""
import collections
import pathlib
import subprocess


def lines(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def main():
    files = lines("git", "ls-files")
    kinds = collections.Counter(pathlib.PurePath(f).suffix or "(none)" for f in files)
    authors = collections.Counter(lines("git", "log", "--format=%an"))
    print(f"{len(files)} files")
    for kind, count in kinds.most_common(8):
        print(f"  {kind:10} {count}")
    print(f"{sum(authors.values())} commits")
    for author, count in authors.most_common(5):
        print(f"  {author:24} {count}")
    # a fixed pipeline, nothing from outside enters it
    churn = subprocess.run("git log --since='90 days ago' --name-only --format= | sort | uniq -c | sort -rn | head -5",
                           shell=True, check=True, capture_output=True, text=True).stdout
    print("changed most often:\n" + churn.rstrip())


if __name__ == "__main__":
    main()
