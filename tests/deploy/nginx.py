"""Finds nginx for the tests; run as a program, installs Debian's where there is none."""

import os
import shutil
import subprocess
import sys

DEBIAN = (
    ["apt-get", "update", "--quiet"],
    ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "nginx"],
)


def find() -> str | None:
    """The path of nginx, which on Debian only root has on its own path."""
    return shutil.which("nginx", path=f"{os.environ['PATH']}{os.pathsep}/usr/sbin")


def install() -> None:
    """Installs the nginx package, as root on Debian."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in DEBIAN:
            subprocess.run(command, check=False)


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(None if find() else "No nginx for the tests: install the package nginx.")
