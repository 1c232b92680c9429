#!/usr/bin/env bash
# s3rver: the negative fixture. It answers 200 to conditional writes and overwrites; Laurel must refuse it.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
server=s3rver
ports=(17568)
access_key=S3RVER
secret_key=S3RVER
region=us-east-1
# shellcheck source=lifecycle.sh
. "$here/lifecycle.sh"

extra_logs=()
program=$home/install/node_modules/s3rver/bin/s3rver.js
made_from=$(fingerprint "$(cat "$here/s3rver/package-lock.json")" 1)

is_installed() {
  has_stamp "$made_from" && [ "$(timeout 60 node "$program" --version 2>/dev/null)" = 3.7.1 ]
}

npm_ci_once() {
  timeout 300 npm ci --prefix "$home/install" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
}

install_server() {
  command -v npm >/dev/null || die "needs node and npm"
  say "installing s3rver 3.7.1"
  mkdir -p "$home/install"
  cp "$here"/s3rver/package*.json "$home/install/"
  try_hard 3 npm_ci_once || die "npm could not install s3rver"
  put_stamp "$made_from"
}

launch() {
  rm -rf "$home/data"
  mkdir "$home/data"
  detach "$(command -v node)" "$program" -d "$home/data" -a 127.0.0.1 -p "${ports[0]}" --no-vhost-buckets
}

is_answering() {
  curl -fsS -o /dev/null --noproxy '*' --max-time 10 "$endpoint/" 2>/dev/null
}

run_verb "$@"
