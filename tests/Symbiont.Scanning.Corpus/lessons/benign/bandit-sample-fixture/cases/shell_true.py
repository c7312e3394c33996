import os
import subprocess


def ping(host):
    # expect: B602
    subprocess.run("ping -c1 " + host, shell=True)


def fetch():
    # expect: B605
    os.system("curl -s https://lab.example.net/r/setup.sh | sh")


def ping_list(host):
    subprocess.run(["ping", "-c1", host])
