"""从可疑进程的内存中提取网址，用于应急响应。用法：sudo python find_urls.py PID 案件目录"""
import pathlib
import re
import socket
import sys

网址 = re.compile(rb"https?://[\x21-\x7e]{6,200}")
口令 = re.compile(rb"(?i)(password|token|authorization|set-cookie|BEGIN [A-Z ]*PRIVATE)")


def 区段(pid):
    with open(f"/proc/{pid}/maps") as f:
        for 行 in f:
            范围, 权限 = 行.split()[:2]
            if "r" in 权限 and "[v" not in 行:
                起, 止 = (int(x, 16) for x in 范围.split("-"))
                yield 起, 止 - 起


def 字符串(pid):
    with open(f"/proc/{pid}/mem", "rb", 0) as m:
        for 起, 长 in 区段(pid):
            try:
                m.seek(起)
                yield from 网址.findall(m.read(min(长, 1 << 24)))
            except (OSError, ValueError):
                continue


def main(pid, 目录):
    # 口令、令牌之类一律不写入结果
    见过 = {s for s in 字符串(pid) if not 口令.search(s)}
    出 = pathlib.Path(目录) / f"{pid}-urls.txt"
    with 出.open("w") as f:
        for s in sorted(见过):
            主机 = s.split(b"/")[2].decode("ascii", "replace")
            try:
                地址 = socket.gethostbyname(主机.split(":")[0])
            except OSError:
                地址 = "-"
            f.write(f"{地址}\t{s.decode()}\n")
    print(f"{len(见过)} 个网址，见 {出}")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
