#!/bin/sh
#
# Says whether the bootstrap token of the Mac is with Intune: escrowed, missing or unsupported.
#
# Without the token people who are no administrators cannot take software updates on Apple silicon.

set -u

status=$(/usr/bin/profiles status -type bootstraptoken 2>&1)

case "$status" in
*"supported on server: NO"*) echo "unsupported" ;;
*"escrowed to server: YES"*) echo "escrowed" ;;
*"escrowed to server: NO"*) echo "missing" ;;
*)
    echo "$status" >&2
    exit 1
    ;;
esac
