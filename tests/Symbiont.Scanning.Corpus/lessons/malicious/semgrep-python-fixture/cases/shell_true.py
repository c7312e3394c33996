import subprocess


def ping(host):
    # ruleid: shell-true-with-input
    subprocess.run("ping -c1 " + host, shell=True)


def ping_list(host):
    # ok: shell-true-with-input
    subprocess.run(["ping", "-c1", host])
