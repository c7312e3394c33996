#!/usr/bin/env python3
"""统计班级成绩。"""
import argparse
import csv
import json
import os
import sqlite3
import sys
import urllib.request
from pathlib import Path
from statistics import mean


def 读取(库: Path, 班级: str) -> list[tuple[str, str, float | None]]:
    with sqlite3.connect(f"file:{库}?mode=ro", uri=True) as 连接:
        return 连接.execute("select 姓名, 科目, 分数 from 成绩 where 班级 = ? order by 姓名, 科目", (班级,)).fetchall()


def 汇总(行: list[tuple[str, str, float | None]]) -> dict[str, dict[str, float]]:
    科目 = {r[1] for r in 行}
    结果 = {}
    for 名 in sorted(科目):
        分 = [r[2] for r in 行 if r[1] == 名 and r[2] is not None]
        if 分:
            结果[名] = {"平均": round(mean(分), 1), "及格率": round(sum(x >= 60 for x in 分) / len(分), 3)}
    return 结果


def 发布(班级: str, 结果: dict) -> None:
    网址, 口令 = os.environ.get("XUEXIAO_URL", ""), os.environ.get("XUEXIAO_TOKEN", "")
    if not 网址.startswith("https://") or not 口令:
        sys.exit("没有设置 XUEXIAO_URL（例如 https://xuexiao.example.com/api/tongji）或 XUEXIAO_TOKEN")
    正文 = json.dumps({"班级": 班级, "结果": 结果}, ensure_ascii=False).encode()
    请求 = urllib.request.Request(网址, 正文, {"Authorization": f"Bearer {口令}", "Content-Type": "application/json"})
    with urllib.request.urlopen(请求, timeout=10) as 回答:
        print("发布：", 回答.status)


def main() -> None:
    参数 = argparse.ArgumentParser()
    参数.add_argument("库", type=Path)
    参数.add_argument("班级")
    参数.add_argument("--发布", action="store_true")
    a = 参数.parse_args()
    行 = 读取(a.库, a.班级)
    结果 = 汇总(行)
    with open(f"统计-{a.班级}.csv", "w", newline="", encoding="utf-8-sig") as 输出:
        表 = csv.writer(输出)
        表.writerow(["科目", "平均", "及格率"])
        表.writerows([名, x["平均"], x["及格率"]] for 名, x in 结果.items())
    缺考 = sorted({r[0] for r in 行 if r[2] is None})
    print("缺考：", "、".join(缺考) or "无")
    if a.发布:
        发布(a.班级, 结果)


if __name__ == "__main__":
    main()
