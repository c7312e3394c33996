#!/usr/bin/env python3
"""按模块整理本月自己的提交标题。"""
import collections
import datetime as dt
import subprocess
import sys


def git(*args):
    r = subprocess.run(["git", *args], capture_output=True, text=True, encoding="utf-8")
    if r.returncode:
        sys.exit(r.stderr.strip() or "不是 git 仓库")
    return r.stdout


def main():
    diyi = dt.date.today().replace(day=1).isoformat()
    youxiang = git("config", "user.email").strip()
    log = git("log", f"--author={youxiang}", f"--since={diyi}", "--no-merges",
              "--pretty=%x00%ad %s", "--date=short", "--name-only")
    mokuai = collections.defaultdict(list)
    for kuai in log.split("\0")[1:]:
        biaoti, *wenjian = [h for h in kuai.splitlines() if h]
        cishu = collections.Counter(w.split("/")[0] for w in wenjian)
        mokuai[cishu.most_common(1)[0][0] if cishu else "其他"].append(biaoti)
    if not mokuai:
        print("本月没有提交记录")
    for ming, biaoti in sorted(mokuai.items()):
        print(f"\n## {ming}（{len(biaoti)} 条）")
        for b in biaoti:
            print(f"- {b}")


if __name__ == "__main__":
    main()
