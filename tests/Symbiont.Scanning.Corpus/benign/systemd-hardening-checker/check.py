"""Scores the sandbox settings of a unit file: check.py FILE.service"""
import configparser
import sys

RULES = {
    "NoNewPrivileges": ("yes", "programs cannot gain rights by setuid"),
    "ProtectSystem": ("strict", "the file system is read only"),
    "ProtectHome": ("yes", "home folders such as /root and /home are hidden"),
    "PrivateTmp": ("yes", "a /tmp of its own"),
    "PrivateDevices": ("yes", "no hardware"),
    "ProtectKernelTunables": ("yes", "/proc/sys is read only"),
    "MemoryDenyWriteExecute": ("yes", "no memory that can be written and run"),
    "RestrictSUIDSGID": ("yes", "no files with special bits"),
    "CapabilityBoundingSet": ("", "no capabilities"),
}


def main(path):
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(path)
    service = unit["Service"] if "Service" in unit else {}
    score = 0
    for name, (value, why) in RULES.items():
        good = service.get(name) == value
        score += good
        print(f"{'+' if good else '-'} {name}={service.get(name, '(not set)')}  {why}")
    print(f"{score} of {len(RULES)}")
    return 0 if score >= 6 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
