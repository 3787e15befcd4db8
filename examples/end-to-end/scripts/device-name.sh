#!/bin/sh
#
# Names the Mac after its serial number: CONTOSO-C02XG2JHJG5J.
#
# Runs as root, and changes only what differs. macOS has three names: the one that people see, the
# one of the host, and the one for the local network, which takes letters, digits and hyphens only.

set -eu

prefix="CONTOSO-"

serial=$(/usr/sbin/ioreg -d 2 -c IOPlatformExpertDevice |
    /usr/bin/awk -F '"' '/IOPlatformSerialNumber/ { print $4; exit }')
if [ -z "$serial" ]; then
    echo "The serial number cannot be read." >&2
    exit 1
fi

name="$prefix$serial"
local_name=$(printf '%s' "$name" | /usr/bin/tr -c 'A-Za-z0-9-' '-' | /usr/bin/cut -c 1-63)

set_name() {
    if [ "$(/usr/sbin/scutil --get "$1" 2>/dev/null || true)" != "$2" ]; then
        /usr/sbin/scutil --set "$1" "$2"
        echo "$1 is $2 now."
    fi
}

set_name ComputerName "$name"
set_name HostName "$local_name"
set_name LocalHostName "$local_name"
