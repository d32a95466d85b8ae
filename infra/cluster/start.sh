#!/bin/sh
# Three nodes on this machine behind one address, with a PostgreSQL of their own. Ctrl-C ends everything it started.
# PLENARY_CLUSTER_PORT (8080): what people open; the nodes take the three ports after it.
# PLENARY_CLUSTER_MANAGEMENT (9090): the nodes' health and metrics are on the three ports after it.
# PLENARY_CLUSTER_FOLDER (data/cluster): database, recordings, files, logs. Every other PLENARY_* setting goes to all nodes.
set -eu
cd "$(dirname "$0")/../.."

java=$(./.mvn/find-jdk)/bin/java
jar=server/app/target/plenary.jar
folder=${PLENARY_CLUSTER_FOLDER:-data/cluster}
port=${PLENARY_CLUSTER_PORT:-8080}
management=${PLENARY_CLUSTER_MANAGEMENT:-9090}
PATH=$PATH:/usr/sbin

command -v haproxy >/dev/null || { echo "HAProxy is missing. On Debian: apt-get install haproxy" >&2; exit 1; }
[ -f "$jar" ] || { echo "Nothing is built yet: make build" >&2; exit 1; }
unset PLENARY_CLUSTER_FOLDER PLENARY_CLUSTER_PORT PLENARY_CLUSTER_MANAGEMENT
ulimit -n 120000 2>/dev/null || ulimit -n "$(ulimit -Hn)"
umask 077
mkdir -p "$folder/recordings" "$folder/files"
folder=$(cd "$folder" && pwd)

started=
stop() {
    trap - EXIT INT TERM
    # The newest first, the database last: each may need what was started before it.
    for pid in $started; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
}
trap stop EXIT
trap 'exit 130' INT TERM

# until_it SENTENCE COMMAND...: at most two minutes.
until_it() {
    sentence=$1
    shift
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || { echo "Not within two minutes: $sentence. See $folder/*.log" >&2; exit 1; }
        sleep 0.2
    done
}

ready() { curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$1/health/ready" 2>/dev/null; }

# node N: runs it, and again a second after it has died, as a service manager would.
node() {
    home=$folder/n$1
    mkdir -p "$home"
    # All nodes have the same files and recordings; whoever holds that folder's lock has the broadcasts.
    [ -e "$home/recordings" ] || ln -s ../recordings "$home/recordings"
    [ -e "$home/files" ] || ln -s ../files "$home/files"
    child=
    trap 'trap - TERM; kill "$child" 2>/dev/null; wait "$child"; exit 0' TERM
    while :; do
        PLENARY_HTTP_PORT=$((port + $1)) PLENARY_MANAGEMENT_PORT=$((management + $1)) PLENARY_DATA_FOLDER=$home \
            PLENARY_PUBLIC_ORIGIN=${PLENARY_PUBLIC_ORIGIN:-http://localhost:$port} \
            PLENARY_MEDIA_ORIGIN=${PLENARY_MEDIA_ORIGIN:-http://media.localhost:$port} \
            PLENARY_TRUSTED_PROXIES=127.0.0.1 "$java" @infra/jvm.options -jar "$jar" >>"$folder/n$1.log" 2>&1 &
        child=$!
        echo "$child" >"$folder/n$1.pid"
        wait "$child" || true
        echo "Node $1 has ended; it starts again." >&2
        sleep 1
    done
}

rm -f "$folder"/*.log "$folder"/database.env
"$java" -cp "$jar" io.plenary.platform.database.DatabaseMain "$folder/database" \
    >"$folder/database.env" 2>"$folder/database.log" &
started="$!"
until_it "the database is up" grep -qs '^ready$' "$folder/database.env"
while read -r line; do case $line in PLENARY_*) export "${line?}" ;; esac; done <"$folder/database.env"

for n in 1 2 3; do
    node $n &
    started="$! $started"
    # The first one brings the schema and the demo; the others may come together.
    [ $n -gt 1 ] || until_it "node 1 is ready" ready $((management + 1))
done
until_it "node 2 is ready" ready $((management + 2))
until_it "node 3 is ready" ready $((management + 3))

export CLUSTER_PORT="$port"
export NODE1_PORT=$((port + 1)) NODE2_PORT=$((port + 2)) NODE3_PORT=$((port + 3))
export NODE1_MANAGEMENT=$((management + 1)) NODE2_MANAGEMENT=$((management + 2)) NODE3_MANAGEMENT=$((management + 3))
haproxy -db -f infra/cluster/haproxy.cfg >"$folder/haproxy.log" 2>&1 &
proxy=$!
started="$proxy $started"
until_it "the proxy answers" curl -fs -o /dev/null --max-time 2 "http://localhost:$port/"

echo "Three nodes are ready behind http://localhost:$port (process ids in $folder/n1.pid and so on; kill one and look)."
echo "Be anybody of the demo:  http://localhost:$port/demo"
wait "$proxy"
