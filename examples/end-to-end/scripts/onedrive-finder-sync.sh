#!/bin/sh
#
# Switches OneDrive's Finder extension on, which shows the state of each file in the Finder.
#
# Runs as the user, whose choice it is otherwise. This is the extension of the OneDrive that Microsoft 365
# and the package install; the one from the App Store is com.microsoft.OneDrive-mac.FinderSync.

set -eu

extension="com.microsoft.OneDrive.FinderSync"

# One line for each copy, which begins with "+" where it is on, and nothing where there is none.
state=$(/usr/bin/pluginkit -m -i "$extension" || true)
case "$state" in
"")
    echo "OneDrive is not installed yet; another try will find it." >&2
    exit 1
    ;;
*"+ "*)
    echo "The extension is on."
    exit 0
    ;;
esac

/usr/bin/pluginkit -e use -i "$extension"
echo "The extension is on now."
