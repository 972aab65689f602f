# shellcheck shell=sh
# What deploy/run and deploy/test share: find a JDK, Maven and a browser, install what Debian packages, call Maven.
# Sourced from the project's top folder. Everything here speaks to a person: one sentence saying what to do.

readonly WANTED_JDK=25

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The feature version (25) of the JDK in folder $1; nothing where there is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# One folder a line where a JDK may stand: on the PATH, then where packages and version managers put them.
jdk_places() {
    if on_path=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$on_path")")"
    fi
    for place in /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$place" ] && say "$place"
    done
}

# Sets JAVA_HOME: the one that is set where it is new enough, otherwise the newest JDK found.
find_jdk() {
    best=${JAVA_HOME:+$(jdk_version "$JAVA_HOME")}
    [ "${best:-0}" -ge "$WANTED_JDK" ] && return 0
    best=0
    while read -r place; do
        [ -n "$place" ] || continue
        version=$(jdk_version "$place")
        if [ "${version:-0}" -gt "$best" ]; then
            best=$version
            best_place=$place
        fi
    done <<PLACES
$(jdk_places)
PLACES
    [ "$best" -ge "$WANTED_JDK" ] && JAVA_HOME=$best_place && export JAVA_HOME
}

need_jdk() {
    find_jdk && return 0
    newest=$best
    if can_install; then
        # A fresh container has no lists: until they are fetched, apt knows of no JDK at all.
        refresh_lists
        if apt-cache show "openjdk-$WANTED_JDK-jdk-headless" >/dev/null 2>&1; then
            install_packages "openjdk-$WANTED_JDK-jdk-headless"
            find_jdk && return 0
        fi
    fi
    if [ "$newest" -gt 0 ]; then
        stop "Many Hands needs a JDK of at least version $WANTED_JDK; the newest one found here is $newest." \
            "Install a JDK $WANTED_JDK (for example Eclipse Temurin) and, if it is not below /usr/lib/jvm, set JAVA_HOME to its folder."
    fi
    stop "Many Hands needs a JDK of at least version $WANTED_JDK and there is none here (a runtime without javac is not enough)." \
        "Install one (for example Eclipse Temurin) and, if it is not below /usr/lib/jvm, set JAVA_HOME to its folder."
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Once in a run is enough.
refresh_lists() {
    [ -z "${lists_are_fresh:-}" ] || return 0
    lists_are_fresh=yes
    say "Asking Debian what can be installed …"
    apt-get -qq update >&2 || say "(apt could not refresh its lists; going on with those it has)"
}

install_packages() {
    refresh_lists
    say "Installing with apt: $* …"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq install -y --no-install-recommends "$@" >/dev/null ||
        stop "apt could not install $*; its own message stands above."
}

# need COMMAND PACKAGE…: has the command on the PATH afterwards, or says which packages to install.
need() {
    command -v "$1" >/dev/null && return 0
    wanted=$1
    shift
    can_install || stop "The command \"$wanted\" is missing. On Debian, as root: apt-get install $*"
    install_packages "$@"
    command -v "$wanted" >/dev/null || stop "The command \"$wanted\" is still missing after installing $*."
}

# Has a browser on the PATH afterwards, under any of the names that the tests look for, or says what to install.
need_browser() {
    for browser in chromium-headless-shell chromium chromium-browser google-chrome; do
        command -v "$browser" >/dev/null && return 0
    done
    need chromium-headless-shell chromium-headless-shell fonts-dejavu-core
}

# Says every few seconds how much Maven has downloaded, for a first run takes minutes and would look dead.
report_downloads() {
    store=$HOME/.m2/repository
    size() { if [ -d "$store" ]; then du -sm "$store" 2>/dev/null | cut -f1; else say 0; fi; }
    start=$(size)
    last=$start
    trap 'kill "$!"; exit' TERM
    while :; do
        sleep 5 &
        wait "$!"
        now=$(size)
        [ "$now" -gt $((last + 2)) ] && say "  … $((now - start)) MB downloaded so far"
        last=$now
    done
}

# Maven in the background, so that a signal to this script reaches it at once; its end is our answer.
maven() {
    export MAVEN_OPTS="${MAVEN_OPTS:--Xmx1g} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    report_downloads &
    reporter=$!
    mvn --batch-mode --no-transfer-progress "$@" &
    child=$!
    trap 'kill "$child" "$reporter" 2>/dev/null; wait "$child"; exit 130' INT TERM HUP
    result=0
    wait "$child" || result=$?
    trap - INT TERM HUP
    kill "$reporter" 2>/dev/null
    wait "$reporter" 2>/dev/null || true
    return "$result"
}
