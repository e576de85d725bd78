#!/bin/sh
# Makes an application that brings its own Java, from what `./mvnw package` has left in target/app.
# Usage: packaging/package.sh [deb | rpm | dmg | pkg]; without an argument it makes a folder that runs where it stands.
set -eu
cd "$(dirname "$0")/.."
. .mvn/find-jdk.sh
if ! find_jdk; then
    echo "package: no JDK $needed_jdk or newer was found; install one, or set JAVA_HOME to its folder." >&2
    exit 1
fi
exec "$JAVA_HOME/bin/java" packaging/MakePackage.java "$@"
