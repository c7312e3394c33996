"""침해 사고 초동 조치: 휘발성 증거를 모은다. 사용법: sudo python triage.py 사건번호 /mnt/usb"""
import hashlib
import os
import pathlib
import subprocess
import sys
import tarfile

명령 = {"ps.txt": ["ps", "auxww"], "net.txt": ["ss", "-tupan"], "who.txt": ["last", "-20"], "mount.txt": ["mount"]}
추가 = ["/var/log/auth.log", "/var/log/audit/audit.log", "/etc/crontab", "/etc/ld.so.preload"]


def main(사건, 매체):
    if not os.path.ismount(매체):
        sys.exit(f"{매체}: 마운트된 매체가 아닙니다")
    폴더 = pathlib.Path(매체) / 사건
    폴더.mkdir()
    for 이름, 인자 in 명령.items():
        결과 = subprocess.run(인자, capture_output=True, text=True)
        (폴더 / 이름).write_text(결과.stdout)
    # 열쇠는 내용이 아니라 지문만 적는다
    키 = subprocess.run("for f in /home/*/.ssh/authorized_keys /root/.ssh/authorized_keys; do ssh-keygen -lf $f; done",
                       shell=True, capture_output=True, text=True)
    (폴더 / "keys.txt").write_text(키.stdout)
    묶음 = 폴더.with_suffix(".tgz")
    with tarfile.open(묶음, "w:gz") as t:
        t.add(폴더, arcname="volatile")
        for p in 추가:
            if os.path.exists(p):
                t.add(p)
    print(묶음, hashlib.sha256(묶음.read_bytes()).hexdigest())


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
