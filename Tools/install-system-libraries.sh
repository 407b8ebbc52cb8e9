#!/bin/sh
# Installs the development files of SQLite and zlib where they are missing: by apt-get, as root or with sudo.
set -eu

missing=
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
[ -e /usr/include/zlib.h ] || missing="$missing zlib1g-dev"
[ "$(uname)" = Linux ] && [ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Chancery needs the development files of SQLite 3.40 or later and of zlib; there is no apt-get here," \
        "so install them with this system's package manager (they are often called sqlite-devel and zlib-devel)." >&2
    exit 1
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run as root, or install sudo: apt-get install$missing" >&2; exit 1; }
    as_root=sudo
fi
echo "Installing$missing" >&2
# A stale list of packages is the usual reason for a failure: renew it once and try again.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null 2>&1 || {
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
}
