#!/bin/sh
# Hints between three nodes by PostgreSQL's NOTIFY, and by Vert.x's event bus on Hazelcast: the figures behind
# docs/decisions/hints-may-be-lost-postgresql-is-the-truth.md. Five minutes; needs a built server, for its PostgreSQL.
# BENCH_NICE=-10 as in load-tests/bench.sh.
set -eu
cd "$(dirname "$0")/../.."
classpath=load-tests/hints/target/bench.classpath
./.mvn/maven -q -B ${MAVEN_FLAGS:-} -P hints -pl load-tests/hints -am compile dependency:build-classpath \
    -DincludeScope=runtime -Dmdep.outputFile="$PWD/$classpath"
java=$(./.mvn/find-jdk)/bin/java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
if [ -n "${BENCH_NICE:-}" ]; then renice -n "$BENCH_NICE" -p $$ >/dev/null; fi
timeout --foreground --kill-after=40 420 "$java" --enable-native-access=ALL-UNNAMED "-Djava.io.tmpdir=$scratch" \
    -cp "load-tests/hints/target/classes:$(cat "$classpath")" io.plenary.load.HintsBench "$scratch/server"
