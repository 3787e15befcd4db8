#!/bin/sh
#
# Takes apps out of the Dock that Apple puts there, and adds those that people work with.
#
# Runs as the user, once: what people change afterwards stays as they like it. Raise the number of
# the round to do it again. The profile "Dock" can add apps, but not take any away.

set -eu

round=1

# Full paths, one in a line.
remove="/System/Applications/Music.app
/System/Applications/TV.app
/System/Applications/News.app
/System/Applications/Podcasts.app"
add="/Applications/Microsoft Edge.app"

domain=com.apple.dock
list=persistent-apps
done_in="$HOME/Library/Application Support/Contoso/dock-round"
buddy=/usr/libexec/PlistBuddy

if [ -f "$done_in" ] && [ "$(/bin/cat "$done_in")" = "$round" ]; then
    echo "The Dock was arranged before."
    exit 0
fi

# The preferences are changed in a copy and go back as a whole: a program of macOS keeps them in memory.
copy=$(/usr/bin/mktemp -d)
trap '/bin/rm -rf "$copy"' EXIT
plist="$copy/dock.plist"
/usr/bin/defaults export "$domain" "$plist"

# Runs a command on the copy; what it says of itself is not needed.
edit() {
    "$buddy" -c "$1" "$plist" >/dev/null 2>&1
}

if ! edit "Print :$list"; then
    echo "The Dock has not started yet; another try will find it." >&2
    exit 1
fi

# The address of an app as the Dock writes it.
address() {
    printf 'file://%s/' "$1" | /usr/bin/sed 's/ /%20/g'
}

# The address of the app at a place in the Dock, or nothing.
address_at() {
    "$buddy" -c "Print :$list:$1:tile-data:file-data:_CFURLString" "$plist" 2>/dev/null || true
}

count() {
    number=0
    while edit "Print :$list:$number"; do
        number=$((number + 1))
    done
    echo "$number"
}

# The place of an app, or nothing.
place() {
    wanted=$(address "$1")
    all=$(count)
    number=0
    while [ "$number" -lt "$all" ]; do
        if [ "$(address_at "$number")" = "$wanted" ]; then
            echo "$number"
            return
        fi
        number=$((number + 1))
    done
}

echo "$remove" | while IFS= read -r app; do
    at=$(place "$app")
    if [ -n "$at" ]; then
        edit "Delete :$list:$at"
        : >"$copy/changed"
    fi
done

echo "$add" | while IFS= read -r app; do
    if [ ! -d "$app" ] || [ -n "$(place "$app")" ]; then
        continue
    fi
    at=$(count)
    item=":$list:$at"
    edit "Add $item dict"
    edit "Add $item:tile-type string file-tile"
    edit "Add $item:tile-data dict"
    edit "Add $item:tile-data:file-data dict"
    edit "Add $item:tile-data:file-data:_CFURLString string $(address "$app")"
    edit "Add $item:tile-data:file-data:_CFURLStringType integer 15"
    : >"$copy/changed"
done

if [ -f "$copy/changed" ]; then
    /usr/bin/defaults import "$domain" "$plist"
    /usr/bin/killall Dock || true
fi

/bin/mkdir -p "$(/usr/bin/dirname "$done_in")"
echo "$round" >"$done_in"
echo "The Dock is arranged."
