#!/bin/sh
# Measures everything a release promises, in under twenty minutes: a table, and JSON in load-tests/results. How to read
# it: docs/benchmarks.md. `make bench` builds the server first.
# Thousands of sockets are as many open files on both sides: `ulimit -n` of 20000 is enough for all of it.
# BENCH_SOCKETS=5000 fills the large room of the whole server less than the usual 10,000; BENCH_TALK=60 lets it talk
# longer than 15 seconds. `npm ci` in load-tests/socketio adds that yardstick.
# BENCH_PARTS="hall registration" measures these only, of: fanout salon hall storm appends registration rush cold-start import
# page programme registrations pages.
# BENCH_PARTS=pages BENCH_PATHS="/ /api/v1/events" measures of the public answers these only, half a minute each.
# BENCH_NICE=-10 as root keeps a busy machine's other work from the two cores. Kernels that schedule by session (autogroup)
# would give each process of PostgreSQL as much as the whole server, so for so long they are told not to.
# Arguments, if any: where to write the fan-out's result, then its cells such as 10000x20x1, which alone are measured.
set -eu
cd "$(dirname "$0")/.."
classpath=load-tests/target/bench.classpath
./.mvn/maven -q -B ${MAVEN_FLAGS:-} -pl load-tests -am compile dependency:build-classpath \
    -DincludeScope=runtime -Dmdep.outputFile="$PWD/$classpath"
java=$(./.mvn/find-jdk)/bin/java
if [ $# -gt 0 ]; then set -- FanoutBench "$@"; else
    # shellcheck disable=SC2086 # parts are words
    set -- ReleaseBench load-tests/results "${BENCH_SOCKETS:-10000}" "${BENCH_TALK:-15}" ${BENCH_PARTS:-}
fi
main=$1
shift
scratch=$(mktemp -d)
autogroup=/proc/sys/kernel/sched_autogroup_enabled
before=$(cat "$autogroup" 2>/dev/null || true)
restore() {
    rm -rf "$scratch"
    if [ -n "${BENCH_NICE:-}" ] && [ -n "$before" ]; then echo "$before" >"$autogroup"; fi
}
trap restore EXIT
if [ -n "${BENCH_NICE:-}" ]; then
    renice -n "$BENCH_NICE" -p $$ >/dev/null
    if [ -n "$before" ]; then echo 0 >"$autogroup"; fi
fi
trap 'exit 130' INT TERM
timeout --foreground --kill-after=40 "${BENCH_SECONDS:-1200}" "$java" --enable-native-access=ALL-UNNAMED \
    "-Djava.io.tmpdir=$scratch" -cp "load-tests/target/classes:$(cat "$classpath")" "io.plenary.load.$main" "$@"
