#!/usr/bin/env bash
# Installs Chromium from the distribution's packages where it is missing; prints where it is.
set -euo pipefail
if ! command -v chromium >/dev/null; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || {
    printf 'needs chromium: install it, or run this as root on Debian\n' >&2
    exit 1
  }
  timeout 300 apt-get -qq -o Acquire::Retries=5 update >&2
  DEBIAN_FRONTEND=noninteractive timeout 600 apt-get -qq -y --no-install-recommends \
    -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install chromium fonts-dejavu-core </dev/null >&2
fi
command -v chromium
