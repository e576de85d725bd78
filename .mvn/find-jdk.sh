# Finds a JDK for mvnw and the packaging; sourced by them, in any POSIX shell.
#   JAVA_HOME  is taken if it is new enough; otherwise a JDK is looked for where systems keep them
#   MVNW_JDKS  folders to look for a JDK in, separated by colons, instead of the usual ones

needed_jdk=25

# The feature version of the JDK in folder $1, for example 25; 0 where there is no JDK.
jdk_version() {
    version=
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
        if [ -f "$1/release" ]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        else
            version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        fi
    fi
    echo "${version:-0}"
}

# The folders in which systems and tools keep JDKs, one on each line.
jdk_folders() {
    if [ -n "${MVNW_JDKS:-}" ]; then
        echo "$MVNW_JDKS" | tr ':' '\n'
        return
    fi
    cat <<END
/usr/lib/jvm
/usr/lib64/jvm
/usr/java
/usr/local/lib/jvm
/opt
/opt/java
/opt/homebrew/opt
/usr/local/opt
/Library/Java/JavaVirtualMachines
$HOME/Library/Java/JavaVirtualMachines
$HOME/.sdkman/candidates/java
$HOME/.local/share/mise/installs/java
$HOME/.asdf/installs/java
$HOME/.jdks
$HOME/.jbang/cache/jdks
$HOME/.gradle/jdks
END
}

# The JDK on the path, seen through links and through launchers that stand in for java.
jdk_on_path() {
    if command -v java >/dev/null 2>&1; then
        java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
    fi
}

# Of the JDKs that are new enough, the oldest: it is the nearest to the one this project is made with.
oldest_new_enough() {
    found=
    found_version=0
    while IFS= read -r folder; do
        for jdk in "$folder"/*; do
            for home in "$jdk" "$jdk/Contents/Home" "$jdk/libexec/openjdk.jdk/Contents/Home"; do
                version=$(jdk_version "$home")
                if [ "$version" -ge "$needed_jdk" ] &&
                    { [ -z "$found" ] || [ "$version" -lt "$found_version" ]; }; then
                    found=$home
                    found_version=$version
                fi
            done
        done
    done
    echo "$found"
}

# Sets JAVA_HOME to a JDK that is new enough; fails where there is none.
find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$needed_jdk" ]; then
        return 0
    fi
    JAVA_HOME=$(jdk_folders | oldest_new_enough)
    if [ -z "$JAVA_HOME" ]; then
        JAVA_HOME=$(jdk_on_path)
        [ "$(jdk_version "$JAVA_HOME")" -ge "$needed_jdk" ] || return 1
    fi
    export JAVA_HOME
}
