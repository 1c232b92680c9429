#!/usr/bin/env bash
# The smallest Ceph that serves S3: one monitor, one OSD in memory, one radosgw. Run by rgw.sh inside the
# chroot as the first process of a pid namespace: when this script ends, all of it ends.
set -euo pipefail
data=$1 s3_port=$2 mon_v2_port=$3 mon_v1_port=$4 access_key=$5 secret_key=$6

export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
cd /
mkdir -p "$data"/{mon,osd,log,run}
fsid=$(cat /proc/sys/kernel/random/uuid)
osd_uuid=$(cat /proc/sys/kernel/random/uuid)
mon_address="[v2:127.0.0.1:$mon_v2_port,v1:127.0.0.1:$mon_v1_port]"

# Each of these was needed: without `ms mon client mode` radosgw hangs with -13, with autoscaling it ends with
# ERANGE, without `tcp_nodelay` a GET takes 47 ms; a monitor would stop on a machine with a full disk; and
# deleted objects over 4 MB would stay in memory for two hours.
cat >"$data/ceph.conf" <<CONF
[global]
fsid = $fsid
mon initial members = a
mon host = $mon_address
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg autoscale mode = off
osd pool default pg num = 8
osd pool default pgp num = 8
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
run dir = $data/run
log file = $data/log/\$name.log
admin socket = $data/run/\$name.asok
pid file = $data/run/\$name.pid
mon cluster log file = $data/log/cluster.log
crash dir = $data/log
[mon.a]
mon data = $data/mon
mon data avail warn = 0
mon data avail crit = 0
[osd]
osd objectstore = memstore
memstore device bytes = 8G
osd data = $data/osd
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:$s3_port tcp_nodelay=1
ms mon client mode = crc secure
rgw dynamic resharding = false
rgw gc obj min wait = 60
rgw gc processor period = 60
CONF

ceph=(ceph -c "$data/ceph.conf" --connect-timeout 5)

# await WHAT SECONDS COMMAND...
await() {
  local what=$1 deadline=$((SECONDS + $2))
  shift 2
  echo "waiting for $what"
  until timeout 15 "$@" >/dev/null 2>&1; do
    if ((SECONDS >= deadline)); then
      echo "$what: not there in time"
      exit 1
    fi
    sleep 0.2
  done
}

monmaptool --create --addv a "$mon_address" --fsid "$fsid" "$data/monmap"
ceph-mon -c "$data/ceph.conf" --mkfs -i a --monmap "$data/monmap"
ceph-mon -c "$data/ceph.conf" -i a -f >"$data/log/mon.out" 2>&1 &
await monitor 60 "${ceph[@]}" mon stat

"${ceph[@]}" osd new "$osd_uuid"
ceph-osd -c "$data/ceph.conf" -i 0 --mkfs --osd-uuid "$osd_uuid"
ceph-osd -c "$data/ceph.conf" -i 0 -f >"$data/log/osd.out" 2>&1 &
await OSD 60 bash -c "ceph -c '$data/ceph.conf' --connect-timeout 5 osd stat | grep -q '1 up'"

radosgw -c "$data/ceph.conf" -n client.rgw.a -f >"$data/log/rgw.out" 2>&1 &
await radosgw 120 curl -sf "http://127.0.0.1:$s3_port/"

timeout 60 radosgw-admin -c "$data/ceph.conf" user create --uid=test --display-name=test \
  --access-key="$access_key" --secret="$secret_key" --max-buckets=0 >/dev/null
touch "$data/ready"
echo ready

# Half a cluster is no cluster: the first daemon that ends takes the others along.
trap 'exit 0' TERM
wait -n
echo "a daemon ended with status $?"
exit 1
