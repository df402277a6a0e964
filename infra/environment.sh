# Read by infra/up, infra/down and infra/check: where everything is, and which Java.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
kept=${SAMRAAD_LOCAL_FOLDER:-$root/.local}

# Sets JAVA_HOME to a JDK 25: the one already named, else the newest of the usual folders.
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -x "$candidate/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$candidate/release"; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    cat >&2 <<'MESSAGE'
Samråd needs JDK 25, and none was found in JAVA_HOME, /usr/lib/jvm, /opt/java, ~/.sdkman or ~/.jdks.
Install Temurin 25 (on Debian and Ubuntu: package temurin-25-jdk from Adoptium's archive; with SDKMAN:
sdk install java 25-tem), or set JAVA_HOME to a JDK 25 that lies elsewhere. Then run this command again.
MESSAGE
    return 1
}

find_maven() {
    if ! command -v mvn >/dev/null; then
        echo "Samråd is built with Maven 3.8.6 or newer (on Debian and Ubuntu: apt-get install maven)." >&2
        return 1
    fi
}

# The number of a running process whose file and command line both say it is ours.
running() { # file, mark
    local pid
    [ -s "$1" ] || return 1
    pid=$(cat "$1")
    ps -o args= -p "$pid" 2>/dev/null | grep -q -- "$2" || return 1
    echo "$pid"
}
