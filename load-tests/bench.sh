#!/usr/bin/env bash
# Measures the fan-out against bare Netty on this machine, in under four minutes; writes load-tests/results/fanout.json.
# Each of 5,000 sockets needs a file descriptor on both sides, so each process needs about 5,200 (ulimit -n).
set -euo pipefail
cd "$(dirname "$0")/.."
mvn=$([ -x ./mvnw ] && echo ./mvnw || echo mvn)
classpath=load-tests/target/bench.classpath
$mvn -q -B ${MAVEN_FLAGS:-} -pl load-tests -am compile dependency:build-classpath \
  -DincludeScope=runtime -Dmdep.outputFile="$PWD/$classpath"
java=${JAVA_HOME:-}/bin/java
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if "$home/bin/java" -version 2>&1 | grep -q '"25'; then java=$home/bin/java; break; fi
done
exec "$java" -cp "load-tests/target/classes:$(cat "$classpath")" \
  io.plenary.load.FanoutBench "${1:-load-tests/results/fanout.json}"
