#!/bin/sh
#
# Says how far the encryption of the startup disk is: on, off, encrypting, decrypting or deferred.

set -u

status=$(/usr/bin/fdesetup status 2>&1)

case "$status" in
*"Encryption in progress"*) echo "encrypting" ;;
*"Decryption in progress"*) echo "decrypting" ;;
*"Deferred enablement"*) echo "deferred" ;;
*"FileVault is On"*) echo "on" ;;
*"FileVault is Off"*) echo "off" ;;
*)
    echo "$status" >&2
    exit 1
    ;;
esac
