"""合并盘点表。用法: stock.py 文件夹 输出.xlsx [--send]"""
import os
import sys
from pathlib import Path

import openpyxl
import requests

汇率地址 = "https://rates.example.net/usd-cny"
财务地址 = "https://finance.example.net/api/stock"


def 读取(文件: Path) -> list[tuple]:
    表 = openpyxl.load_workbook(文件, data_only=True).active
    return [行 for 行 in 表.iter_rows(min_row=2, values_only=True) if 行[0]]


def 取汇率() -> float:
    """取当天汇率,取不到就用 7。"""
    try:
        r = requests.get(汇率地址, timeout=8)
        r.raise_for_status()
        值 = float(r.json()["rate"])
        return 值 if 5 < 值 < 10 else 7.0
    except (requests.RequestException, KeyError, ValueError):
        return 7.0


def 主() -> None:
    文件夹, 输出 = Path(sys.argv[1]), Path(sys.argv[2])
    汇率 = 取汇率()
    新 = openpyxl.Workbook()
    总 = 新.active
    总.append(["仓库", "货号", "差异", "金额"])
    for f in sorted(文件夹.glob("*.xlsx")):
        for 货号, 账面, 实盘, 单价 in 读取(f):
            差 = int(实盘 or 0) - int(账面 or 0)
            总.append([f.stem, 货号, 差, round(差 * float(单价 or 0) * 汇率, 2)])
    新.save(输出)
    print(f"已合并 {总.max_row - 1} 行,汇率 {汇率:.4f}")
    if "--send" in sys.argv:
        with 输出.open("rb") as f:
            r = requests.post(财务地址, files={"file": f}, headers={"Authorization": "Bearer " + os.environ["FINANCE_TOKEN"]}, timeout=20)
        print("已发送" if r.ok else f"发送失败 {r.status_code}")


if __name__ == "__main__":
    主()
