# What the server scripts share: where a server lives, how it is recognised, awaited and ended. Sourced, not run.
#
# A script sets `server`, `ports` (the first one serves S3), `access_key`, `secret_key` and `region`, defines
#   is_installed    succeeds when the cached installation is whole and is the one this version asks for
#   install_server  puts a fresh installation in $home/install
#   launch          clears the server's data and starts it through `detach`
#   is_answering    succeeds when the server answers a real request; bounded in time
# and ends with `run_verb "$@"`.
#
# A running server is known by a variable in its environment, which every process it forks inherits and which
# names this cache directory. So there is no pid file to go stale: after a `kill -9` of anything, of these
# scripts too, the next `start` or `stop` finds exactly the processes that are left.
# shellcheck shell=bash disable=SC2154
set -euo pipefail

mkdir -p "${LAUREL_SERVERS_DIR:-/var/tmp/laurel-servers}"
servers_dir=$(cd "${LAUREL_SERVERS_DIR:-/var/tmp/laurel-servers}" && pwd -P)
home=$servers_dir/$server
endpoint=http://127.0.0.1:${ports[0]}
marker=LAUREL_TEST_SERVER=$home
mkdir -p "$home"

say() { printf '%s: %s\n' "$server" "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# try_hard TIMES COMMAND...: for what goes over the network.
try_hard() {
  local times=$1 try
  shift
  for ((try = 1; try <= times; try++)); do
    "$@" && return
    say "attempt $try of $times failed: $*"
    ((try == times)) || sleep $((try * 5))
  done
  return 1
}

# need_command COMMAND PACKAGE: installs the Debian package when the command is missing.
need_command() {
  command -v "$1" >/dev/null || apt_install "$2"
}

apt_install() {
  [ "$(id -u)" = 0 ] || die "needs the Debian package(s) $*; install them or run this as root"
  command -v apt-get >/dev/null || die "needs $*, and this machine has no apt-get to install it with"
  say "installing $* with apt-get"
  try_hard 3 apt_install_once "$@" || die "apt-get could not install $*"
}

apt_install_once() {
  timeout 300 apt-get -qq -o Acquire::Retries=5 update >&2 &&
    DEBIAN_FRONTEND=noninteractive timeout 600 apt-get -qq -y --no-install-recommends \
      -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install "$@" </dev/null >&2
}

# fingerprint TEXT...: what an installation was made from; a change makes the cached one stale.
fingerprint() { printf '%s\n' "$@" | sha256sum | cut -d' ' -f1; }

has_stamp() { [ "$(cat "$home/install/.made-from" 2>/dev/null)" = "$1" ]; }

put_stamp() { printf '%s\n' "$1" >"$home/install/.made-from"; }

# An interrupted installation may have left mounts below it; never delete through one.
remove_tree() {
  local mount
  while read -r mount; do
    umount -l "$mount"
  done < <(awk -v under="$1/" 'index($5, under) == 1 { print $5 }' /proc/self/mountinfo | sort -r)
  rm -rf --one-file-system "$1"
}

# One verb of one server at a time. Installers inherit the lock on purpose (an orphaned one is waited for),
# servers do not. Nothing holds it without a limit, so waiting has one too.
take_lock() {
  exec 9>"$home/lock"
  flock -w 1800 9 || die "another $server.sh has held $home/lock for half an hour"
}

own_pids() {
  grep -lzxF -- "$marker" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3 || true
}

none_left() { [ -z "$(own_pids)" ]; }

# within SECONDS COMMAND...: polls until it succeeds.
within() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.2
  done
}

# detach COMMAND...: runs a server in a session of its own, with a bare environment and the marker.
detach() {
  env -i PATH="$PATH" HOME="$home" LANG=C.UTF-8 "$marker" \
    setsid "$@" </dev/null >"$home/$server.log" 2>&1 9>&- &
  launched=$!
}

is_listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

refuse_taken_ports() {
  local port
  for port in "${ports[@]}"; do
    if is_listening "$port"; then
      die "127.0.0.1:$port is taken by something that is not this server (of $servers_dir); free it first"
    fi
  done
}

has_settled() { is_answering || ! kill -0 "$launched" 2>/dev/null; }

show_logs() {
  local log
  for log in "$home/$server.log" "${extra_logs[@]}"; do
    [ -s "$log" ] || continue
    printf -- '--- last lines of %s\n' "$log" >&2
    tail -n 40 "$log" >&2
  done
}

ensure_installed() {
  need_command curl curl
  if is_installed; then
    return
  fi
  if [ -e "$home/install" ]; then
    say "the installation in $home/install is stale or broken; making it anew"
    remove_tree "$home/install"
  fi
  local began=$SECONDS
  install_server
  is_installed || die "the installation just made in $home/install does not work"
  say "installed in $((SECONDS - began)) s"
}

start_server() {
  # Patient, because a server that is busy with somebody's suite must not be taken for a hung one.
  if ! none_left && within 20 is_answering; then
    say "already running"
    return
  fi
  stop_server
  refuse_taken_ports
  ensure_installed
  local began=$SECONDS
  launch
  if ! within 300 has_settled || none_left || ! is_answering; then
    show_logs
    stop_server
    die "did not start"
  fi
  say "started in $((SECONDS - began)) s"
}

stop_server() {
  none_left && return
  own_pids | xargs -r kill -TERM 2>/dev/null || true
  within 5 none_left && return
  own_pids | xargs -r kill -KILL 2>/dev/null || true
  within 30 none_left || die "these processes cannot be ended: $(own_pids | xargs)"
}

print_env() {
  printf '%s\n' "AWS_ENDPOINT_URL_S3=$endpoint" "AWS_ACCESS_KEY_ID=$access_key" \
    "AWS_SECRET_ACCESS_KEY=$secret_key" "AWS_REGION=$region"
}

run_verb() {
  case ${1-} in
    install)
      take_lock
      ensure_installed
      ;;
    start)
      take_lock
      start_server
      printf '%s\n' "$endpoint"
      ;;
    stop)
      take_lock
      stop_server
      ;;
    env) print_env ;;
    *)
      printf 'usage: %s {install|start|stop|env}\n' "$0" >&2
      exit 64
      ;;
  esac
}
