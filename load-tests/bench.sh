#!/bin/sh
# Measures the fan-out against bare Netty on this machine, in under four minutes; writes load-tests/results/fanout.json.
# Every one of 5,000 sockets is an open file on both sides: each process needs about 5,200 (ulimit -n).
# BENCH_NICE=-10 as root, in a session of its own (setsid -w), keeps a busy machine's other work from the two cores.
# Arguments, if any: where to write the result, then other cells such as 10000x20x1.
set -eu
cd "$(dirname "$0")/.."
classpath=load-tests/target/bench.classpath
./.mvn/maven -q -B ${MAVEN_FLAGS:-} -pl load-tests -am compile dependency:build-classpath \
    -DincludeScope=runtime -Dmdep.outputFile="$PWD/$classpath"
java=$(./.mvn/find-jdk)/bin/java
if [ -n "${BENCH_NICE:-}" ]; then echo "$BENCH_NICE" >"/proc/$$/autogroup"; fi
exec "$java" -cp "load-tests/target/classes:$(cat "$classpath")" io.plenary.load.FanoutBench \
    "${@:-load-tests/results/fanout.json}"
