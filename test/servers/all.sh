#!/usr/bin/env bash
# Starts or stops every server of this directory. `start` leaves servers.json in the cache directory, for the
# suites to read, only when all of them run; it never passes over one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
servers_dir=${LAUREL_SERVERS_DIR:-/var/tmp/laurel-servers}
servers=(rgw moto s3rver)

describe() {
  local AWS_ENDPOINT_URL_S3 AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_REGION
  # shellcheck source=/dev/null
  . <("$here/$1.sh" env)
  printf '  "%s": { "endpoint": "%s", "accessKeyId": "%s", "secretAccessKey": "%s", "region": "%s" }' \
    "$1" "$AWS_ENDPOINT_URL_S3" "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" "$AWS_REGION"
}

write_servers_json() {
  local server separator=
  {
    printf '{\n'
    for server in "${servers[@]}"; do
      printf '%s' "$separator"
      describe "$server"
      separator=$',\n'
    done
    printf '\n}\n'
  } >"$servers_dir/servers.json.$$"
  mv "$servers_dir/servers.json.$$" "$servers_dir/servers.json"
}

for_each() {
  local server failed=()
  for server in "${servers[@]}"; do
    "$here/$server.sh" "$1" >/dev/null || failed+=("$server")
  done
  if ((${#failed[@]})); then
    rm -f "$servers_dir/servers.json"
    printf 'all.sh %s FAILED for: %s\n' "$1" "${failed[*]}" >&2
    exit 1
  fi
}

case ${1-} in
  start)
    mkdir -p "$servers_dir"
    for_each start
    write_servers_json
    cat "$servers_dir/servers.json"
    ;;
  stop)
    rm -f "$servers_dir/servers.json"
    for_each stop
    ;;
  *)
    printf 'usage: %s {start|stop}\n' "$0" >&2
    exit 64
    ;;
esac
