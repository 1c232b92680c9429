#!/usr/bin/env bash
# moto: an S3 emulator with right conditional writes, quick to start. Checks no signatures. Data in memory.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
server=moto
ports=(17500)
access_key="test"
secret_key="testtest"
region=us-east-1
# shellcheck source=lifecycle.sh
. "$here/lifecycle.sh"

extra_logs=()
python=$home/install/bin/python
made_from=$(fingerprint "$(cat "$here/moto-requirements.txt")" "$(command -v python3)" 1)

is_installed() {
  has_stamp "$made_from" && timeout 60 "$python" -c 'import moto.server, moto.s3.responses' 2>/dev/null
}

# Debian's own Python comes without venv; `ensurepip` is the part that is missing then.
need_venv() {
  need_command python3 python3
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || die "moto needs Python 3.10 or newer"
  python3 -c 'import ensurepip' 2>/dev/null || apt_install python3-venv
}

pip_install_once() {
  timeout 600 "$python" -m pip install --quiet --disable-pip-version-check --retries 5 \
    -r "$here/moto-requirements.txt" >&2
}

install_server() {
  need_venv
  say "installing $(grep -o '^moto.*' "$here/moto-requirements.txt") and what it needs"
  python3 -m venv "$home/install"
  try_hard 3 pip_install_once || die "pip could not install moto"
  put_stamp "$made_from"
}

launch() {
  detach "$python" -m moto.server -H 127.0.0.1 -p "${ports[0]}"
}

is_answering() {
  curl -fsS -o /dev/null --noproxy '*' --max-time 10 "$endpoint/moto-api/" 2>/dev/null
}

run_verb "$@"
