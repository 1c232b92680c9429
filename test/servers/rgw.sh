#!/usr/bin/env bash
# Ceph RGW 20: the real S3 server of the test suites. Debian sid's packages in a chroot, data in memory.
#
# Needs root, and a Debian mirror: the one in the machine's apt sources, or $LAUREL_DEBIAN_MIRROR.
# The cluster lives in namespaces of its own, so its mounts end with it, however it ends.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
server=rgw
ports=(17480 17481 17482) # S3, monitor v2, monitor v1
access_key="test"
secret_key="testtest"
region=us-east-1
# shellcheck source=lifecycle.sh
. "$here/lifecycle.sh"

root=$home/install
data=/var/lib/laurel # inside the chroot
extra_logs=("$root$data"/log/{mon,osd,rgw}.out)
packages=ceph-mon,ceph-osd,radosgw,ceph-common,curl,ca-certificates
made_from=$(fingerprint sid "$packages" 1)

is_installed() {
  has_stamp "$made_from" &&
    [[ $(timeout 60 chroot "$root" radosgw --version 2>&1) =~ ^ceph\ version\ (2[0-9]|[3-9][0-9])\. ]] &&
    # Prints a line for every file of a package that is gone or differs: one second for all of them.
    damage=$(timeout 300 chroot "$root" dpkg --verify 2>&1) && [ -z "$damage" ]
}

debian_mirror() {
  if [ -n "${LAUREL_DEBIAN_MIRROR-}" ]; then
    printf '%s\n' "$LAUREL_DEBIAN_MIRROR"
  else
    # Of what apt is set up with, the first that is Debian's main archive (not its security archive).
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' |
      awk 'NR == 1'
  fi
}

bootstrap_once() {
  remove_tree "$home/unfinished"
  # A frozen mirror's Release file may be past its date: signatures are still checked, the date is not.
  timeout 900 mmdebstrap --mode=root --variant=minbase --quiet \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
    --aptopt='Acquire::Retries "5"' --aptopt='Acquire::http::Timeout "60"' \
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
    --include="$packages" sid "$home/unfinished" "$mirror" </dev/null >&2
}

install_server() {
  [ "$(id -u)" = 0 ] || die "needs root, for the chroot and its mounts"
  # Also gives the archive its labels below, which apt reads from the lists that it has fetched.
  apt_install mmdebstrap debian-archive-keyring
  mirror=$(debian_mirror)
  [ -n "$mirror" ] || die "apt's sources name no Debian archive; set LAUREL_DEBIAN_MIRROR to one"
  say "installing Ceph from Debian sid"
  try_hard 3 bootstrap_once || die "mmdebstrap could not make the chroot"
  mv "$home/unfinished" "$home/install"
  put_stamp "$made_from"
}

launch() {
  rm -rf "${root:?}$data"
  install -m 755 "$here/ceph-cluster.sh" "$root/root/ceph-cluster.sh"
  # `--pid --kill-child`: when ceph-cluster.sh ends, or unshare is killed, the kernel ends every daemon.
  detach unshare --pid --fork --kill-child --mount-proc="$root/proc" \
    chroot "$root" /bin/bash /root/ceph-cluster.sh "$data" "${ports[@]}" "$access_key" "$secret_key"
}

# A signed listing goes through to the OSD, so this also notices a cluster whose storage hangs.
is_answering() {
  [ -e "$root$data/ready" ] &&
    curl -fsS -o /dev/null --noproxy '*' --max-time 10 --aws-sigv4 "aws:amz:$region:s3" \
      --user "$access_key:$secret_key" --header 'x-amz-content-sha256: UNSIGNED-PAYLOAD' \
      "$endpoint/" 2>/dev/null
}

run_verb "$@"
