Import("env")  # noqa: F821  PlatformIO

import hashlib
import os
import re
import urllib.request

# include/secrets.h is made from the environment, the finished firmware goes to the update server


def secrets(source, target, env):
    if os.path.exists("include/secrets.h"):
        return
    lines = ["#pragma once"]
    for name in ("WIFI_SSID", "WIFI_PASS", "MQTT_PASS"):
        value = os.environ.get(name)
        if value is None:
            raise SystemExit(f"{name} is not set and include/secrets.h is missing")
        lines.append('#define %s "%s"' % (name, re.sub(r'(["\\])', r"\\\1", value)))
    with open("include/secrets.h", "w") as f:
        f.write("\n".join(lines) + "\n")


def publish(source, target, env):
    token = os.environ.get("OTA_TOKEN")
    if not token:
        print("OTA_TOKEN is not set, the firmware stays here")
        return
    with open(str(target[0]), "rb") as f:
        image = f.read()
    board = env["BOARD"]
    req = urllib.request.Request(
        f"https://ota.example.com/{board}/firmware.bin",
        image,
        {"Authorization": "Bearer " + token, "X-SHA256": hashlib.sha256(image).hexdigest()},
        method="PUT",
    )
    print(f"{board}: {len(image)} bytes, HTTP {urllib.request.urlopen(req).status}")


env.AddPreAction("buildprog", secrets)  # noqa: F821
env.AddPostAction("$BUILD_DIR/${PROGNAME}.bin", publish)  # noqa: F821
