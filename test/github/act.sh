#!/usr/bin/env bash
# The opt-in suite over nektos/act, which runs workflow files by itself, without GitHub and without containers:
#   install   puts act in /var/tmp/laurel-act (Go and the network, once) and prints where
#   test      runs test/github/actions/act/*.suite.ts; arguments go to vitest
#   run       runs act with the arguments given, here
# LAUREL_ACT_DIR names another directory, LAUREL_ACT an act that is there already.
set -euo pipefail

version=v0.2.87
directory=${LAUREL_ACT_DIR:-/var/tmp/laurel-act}
act=${LAUREL_ACT:-$directory/bin/act}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

is_installed() { [[ -x $act && "$("$act" --version)" == "act version ${version#v}" ]]; }

install_act() {
  is_installed && return
  [[ -z ${LAUREL_ACT:-} ]] || {
    echo "LAUREL_ACT=$act is not act $version" >&2
    return 1
  }
  GOBIN=$directory/bin go install "github.com/nektos/act@$version" >&2
}

case ${1:-} in
install) install_act && printf '%s\n' "$act" ;;
test)
  install_act
  cd "$root"
  LAUREL_ACT=$act exec npx vitest run --config test/github/actions/act/vitest.config.ts "${@:2}"
  ;;
run) install_act && exec "$act" "${@:2}" ;;
*)
  sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}" >&2
  exit 2
  ;;
esac
