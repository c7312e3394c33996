"""Deploys the application to our own servers: fab -H web1,web2 deploy"""
from __future__ import annotations

import datetime as dt

from fabric import Connection, task
from invoke import Exit

ROOT = "/srv/app"
KEEP = 5


@task
def deploy(c: Connection, version="main"):
    """Unpacks a release beside the old one, switches the link, restarts."""
    if not version.replace(".", "").replace("-", "").isalnum():
        raise Exit("version: letters, digits, dots and dashes")
    name = dt.datetime.now(dt.UTC).strftime("%Y%m%d%H%M%S")
    c.local(f"git archive --format=tar.gz -o release.tar.gz {version}")
    c.put("release.tar.gz", f"/var/tmp/{name}.tar.gz")
    c.run(f"mkdir -p {ROOT}/releases/{name} && tar -xzf /var/tmp/{name}.tar.gz -C {ROOT}/releases/{name}")
    c.run(f"ln -sfn {ROOT}/releases/{name} {ROOT}/current")
    c.sudo("systemctl restart app")
    c.run(f"curl -fsS --retry 10 --retry-connrefused http://127.0.0.1:8080/healthz")
    c.run(f"ls -1d {ROOT}/releases/* | head -n -{KEEP} | xargs -r rm -rf")
    c.run(f"rm -f /var/tmp/{name}.tar.gz")


@task
def rollback(c: Connection):
    """Switches the link back to the release before."""
    releases = c.run(f"ls -1d {ROOT}/releases/*", hide=True).stdout.split()
    if len(releases) < 2:
        raise Exit("there is no older release")
    c.run(f"ln -sfn {releases[-2]} {ROOT}/current")
    c.sudo("systemctl restart app")
